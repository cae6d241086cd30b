import type * as Box from './box.ts';

/**
 * The search in the header: opens its dialog by button, Ctrl+K (Cmd+K) or `/`.
 * Everything else of the search is fetched when the reader goes to it: when the pointer or the focus
 * reaches the button, or the dialog opens.
 */
class SiteSearch extends HTMLElement {
  #stop = new AbortController();
  #attached = false;

  connectedCallback(): void {
    const opener = this.querySelector('button[data-open]');
    const dialog = this.querySelector('dialog');
    if (!(opener instanceof HTMLButtonElement) || dialog === null) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const open = (): void => {
      if (!dialog.open) dialog.showModal();
      dialog.querySelector('input')?.select();
      void this.#attach(dialog);
    };

    /** The dialog gives the focus back to where it was; opened by a key from nowhere, to the button. */
    const dismiss = (): void => {
      dialog.close();
      const here = document.activeElement;
      if (here === document.body || dialog.contains(here)) opener.focus();
    };

    opener.disabled = false;
    opener.addEventListener('click', open, { signal });
    for (const approach of ['pointerenter', 'focus']) {
      opener.addEventListener(approach, () => void loadBox().catch(() => undefined), { signal, once: true });
    }
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
    dialog.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        // A search field would take the first Escape to empty itself.
        event.preventDefault();
        dismiss();
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (!isShortcut(event)) return;
        event.preventDefault();
        if (dialog.open) dismiss();
        else open();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#attached = false;
  }

  async #attach(dialog: HTMLDialogElement): Promise<void> {
    // Under `astro dev` there is no index: the dialog says so instead of holding a field.
    if (this.#attached || import.meta.env.DEV) return;
    this.#attached = true;
    try {
      const { attachBox } = await loadBox();
      attachBox(dialog, { limit: 8, signal: this.#stop.signal, asPage: true });
    } catch {
      // The network failed: the page that lists everything may come from the cache.
      this.#attached = false;
      location.assign('/cerca/');
    }
  }
}

/** The box and, beside it, Pagefind. */
async function loadBox(): Promise<typeof Box> {
  const box = await import('./box.ts');
  if (!import.meta.env.DEV) box.prepare();
  return box;
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === 'k') return (event.ctrlKey || event.metaKey) && !event.altKey;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  return !(target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select')));
}

customElements.define('site-search', SiteSearch);
