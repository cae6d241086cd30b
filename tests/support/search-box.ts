import type { Locator, Page } from '@playwright/test';

/** What a search showed. */
export interface Shown {
  /** What its status says. */
  readonly status: string;
  /** Addresses of the pages, best first. */
  readonly pages: readonly string[];
  /** From the last key to the pages, in milliseconds. */
  readonly milliseconds: number;
}

/**
 * Types a query into a search at one go, as a paste does, and waits until it has answered that query.
 * @param place holds the search: the dialog, or the element of the page.
 * @param hurried the next key is not awaited: a choice beside the field, made again, is answered at once. The
 *   milliseconds then lack that pause.
 */
export async function ask(page: Page, place: Locator, query: string, hurried = false): Promise<Shown> {
  const handle = await place.elementHandle();
  if (handle === null) throw new Error('there is no search here');
  return page.evaluate(
    async ([root, text, again]) => {
      const field = root.querySelector('input[type=search]');
      const status = root.querySelector('[role=status]');
      if (!(field instanceof HTMLInputElement) || status === null)
        throw new Error('the search is not complete');
      const answered = new Promise<void>((resolve, reject) => {
        const observer = new MutationObserver(() => {
          if (!status.textContent || status.textContent === 'Cerco…') return;
          observer.disconnect();
          resolve();
        });
        setTimeout(() => reject(new Error(`no answer to «${text.slice(0, 60)}»`)), 15_000);
        status.textContent = '';
        observer.observe(status, { childList: true, characterData: true, subtree: true });
      });
      const started = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      if (again) root.querySelector('input[type=checkbox]')?.dispatchEvent(new Event('change'));
      await answered;
      const milliseconds = performance.now() - started;
      const links = [...root.querySelectorAll('.search-title')];
      return {
        status: status.textContent ?? '',
        pages: links.map((link) => link.getAttribute('href') ?? ''),
        milliseconds,
      };
    },
    [handle, query, hurried] as const,
  );
}
