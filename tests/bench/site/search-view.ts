import type { Browser, Page } from '@playwright/test';
import type { Host } from './host.ts';
import { SLOW_4G } from './pipe.ts';
import type { SearchWays } from './stacks/stack.ts';
import { sumOf, visit, watchFetches } from './visit.ts';

/** What everybody looks for. It stands on most pages. */
const WORD = 'password';

/** How long a reader takes from the open dialog to the first key, where that is not what is measured. */
const PAUSE = 1000;

/** The first search of somebody who has never searched here. */
export interface SearchView {
  /** From the last key to the first result, with network and processor as they are, in milliseconds. */
  readonly fromKey: number;
  /** From opening the dialog to the first result, slow, with the word typed as soon as there is a field. */
  readonly fromOpening: number;
  /** What was fetched from opening the dialog to the first result. */
  readonly bytes: number;
}

export async function searchView(
  browser: Browser,
  host: Host,
  address: string,
  ways: SearchWays,
): Promise<SearchView> {
  const look = async (slow: boolean): Promise<Omit<SearchView, 'fromKey'> & { readonly fromKey: number }> => {
    host.slowDown(slow ? SLOW_4G : null);
    // Without a service worker: with the site on the device there is nothing left to measure.
    return visit(browser, { slow, workers: false }, async (page) => {
      await page.goto(host.origin + address, { waitUntil: 'networkidle', timeout: 120_000 });
      const fetched = watchFetches(page);
      const times = await search(page, ways, slow ? 0 : PAUSE);
      const { bytes } = await fetched();
      return { ...times, bytes: sumOf(bytes) };
    });
  };
  const { fromKey } = await look(false);
  const { fromOpening, bytes } = await look(true);
  return { fromKey, fromOpening, bytes };
}

async function search(
  page: Page,
  ways: SearchWays,
  pause: number,
): Promise<Pick<SearchView, 'fromKey' | 'fromOpening'>> {
  return page.evaluate(
    async ({ opener, field, result, word, wait }) => {
      const there = <Kind extends Element>(selector: string, kind: new () => Kind): Promise<Kind> =>
        new Promise((resolve, reject) => {
          const limit = performance.now() + 90_000;
          const look = (): void => {
            const found = document.querySelector(selector);
            if (found instanceof kind && found.checkVisibility()) resolve(found);
            else if (performance.now() > limit) reject(new Error(`no ${selector} to be seen`));
            else requestAnimationFrame(look);
          };
          look();
        });
      const button = await there(opener, HTMLElement);
      const opened = performance.now();
      button.click();
      const input = await there(field, HTMLInputElement);
      await new Promise((resolve) => setTimeout(resolve, wait));
      input.focus();
      const typed = performance.now();
      input.value = word;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await there(result, HTMLElement);
      const found = performance.now();
      return { fromKey: found - typed, fromOpening: found - opened };
    },
    { ...ways, word: WORD, wait: pause },
  );
}
