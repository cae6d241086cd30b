import { letChooseSlash } from './slash-key.ts';

/**
 * The search as a page: takes the query from the address and keeps it there while one types, so that
 * the page can be linked and the back button finds it as it was.
 */
class SearchPage extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    void this.#start(this.#stop.signal);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  async #start(signal: AbortSignal): Promise<void> {
    const form = this.querySelector('form');
    const field = this.querySelector('input[type=search]');
    if (form === null || !(field instanceof HTMLInputElement)) return;
    const slash = this.querySelector('[data-slash]');
    if (slash instanceof HTMLInputElement) letChooseSlash(slash, signal);
    field.value = new URLSearchParams(location.search).get('q') ?? field.value;
    // Results come while typing: sending the form would only load the same page again.
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    const address = new AddressOfQuery();
    this.addEventListener('click', () => address.write(), { signal, capture: true });
    const [{ attachBox }, { searchOver }] = await Promise.all([
      import('./box.ts'),
      import('../../search/instance.ts'),
    ]);
    if (signal.aborted) return;
    const search = searchOver();
    attachBox(this, { search, limit: 20, signal, onQuery: (query) => address.keep(query) });
    // A failure is told when something is looked for.
    search.init().catch(() => undefined);
  }
}

/** What is typed may turn out to be a value for a checker: it goes into the address only when one pauses. */
const PAUSE = 800;

class AddressOfQuery {
  #query = new URLSearchParams(location.search).get('q') ?? '';
  #pause = 0;

  /** Writes the query soon; an empty one, which takes a value out of the address, at once. */
  keep(query: string): void {
    this.#query = query;
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.write(), query === '' ? 0 : PAUSE);
  }

  write(): void {
    const address = new URL(location.href);
    if (this.#query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', this.#query);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }
}

if (!import.meta.env.DEV) customElements.define('search-page', SearchPage);
