import { letChooseSlash } from './slash-choice.ts';

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
    keepGuide(this.querySelector('select'), signal);
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

/** The guide stands in the address too; one that the address names and the site lacks counts as none. */
function keepGuide(guide: HTMLSelectElement | null, signal: AbortSignal): void {
  if (guide === null) return;
  guide.value = new URLSearchParams(location.search).get('guida') ?? guide.value;
  if (guide.selectedIndex < 0) guide.selectedIndex = 0;
  guide.addEventListener('change', () => writeToAddress('guida', guide.value), { signal });
}

/** Writes a value into the address of the page, or takes it out. */
function writeToAddress(name: string, value: string): void {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
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
    writeToAddress('q', this.#query);
  }
}

if (!import.meta.env.DEV) customElements.define('search-page', SearchPage);
