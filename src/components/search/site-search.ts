import { slashOpens } from './slash-key.ts';

/**
 * The search in the header: opens its dialog by button, Ctrl+K (Cmd+K) or `/`.
 * Everything else of the search is fetched when the reader goes to it: when the pointer or the focus
 * reaches the button, or the dialog opens.
 */
class SiteSearch extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    const opener = this.querySelector('button[data-open]');
    const dialog = this.querySelector('dialog');
    if (!(opener instanceof HTMLButtonElement) || dialog === null) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;

    let attached: Promise<void> | undefined;
    const attach = (): void => {
      attached ??= fetchBox(dialog, signal).catch(() => {
        attached = undefined;
        // The network failed: the page that lists everything may come from the cache.
        if (dialog.open) location.assign('/cerca/');
      });
    };
    const open = (): void => {
      if (!dialog.open) dialog.showModal();
      dialog.querySelector('input')?.select();
      attach();
    };
    /** The dialog gives the focus back to where it was; opened by a key from nowhere, to the button. */
    const dismiss = (): void => {
      dialog.close();
      const here = document.activeElement;
      if (here === document.body || dialog.contains(here)) opener.focus();
    };

    opener.disabled = false;
    opener.addEventListener('click', open, { signal });
    opener.addEventListener('pointerenter', attach, { signal });
    opener.addEventListener('focus', attach, { signal });
    dialog.addEventListener(
      'click',
      ({ target }) => {
        if (!(target instanceof Element)) return;
        // The frame covers the dialog: a click on the dialog itself is one on its backdrop.
        if (target === dialog || target.closest('[data-close]') !== null) dismiss();
        else if (target.closest('a') !== null) dialog.close();
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        // A search field would take the first Escape to empty itself.
        if (!isShortcut(event) && !(dialog.open && event.key === 'Escape')) return;
        event.preventDefault();
        if (dialog.open) dismiss();
        else open();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }
}

/** Under `astro dev` there is no index: the dialog says so instead of holding a field. */
async function fetchBox(dialog: HTMLElement, signal: AbortSignal): Promise<void> {
  if (import.meta.env.DEV) return;
  // What the search is made of comes side by side with the scripts that will ask for it.
  dialog.append(dialog.querySelector('template')?.content ?? '');
  const [{ attachBox }, { searchOver }] = await Promise.all([
    import('./box.ts'),
    import('../../search/instance.ts'),
  ]);
  const search = searchOver();
  attachBox(dialog, { search, limit: 8, signal });
  // A failure is told when something is looked for.
  await search.init().catch(() => undefined);
}

/** Ctrl+K or Cmd+K; `/` where nothing is being typed, unless it was switched off on /cerca/ (WCAG 2.1.4). */
function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  const typing = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
  return key === '/' && !typing && slashOpens();
}

customElements.define('site-search', SiteSearch);
