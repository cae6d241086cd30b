import { attachBox, prepare } from './box.ts';

/**
 * The search as a page: takes the query from the address and keeps it there while one types, so that
 * the page can be linked and the back button finds it as it was.
 */
class SearchPage extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input[type=search]');
    if (form === null || !(field instanceof HTMLInputElement)) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    // Results come while typing: sending the form would only load the same page again.
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    field.value = new URLSearchParams(location.search).get('q') ?? field.value;
    prepare();
    attachBox(this, { limit: 20, signal, onQuery: keepInAddress });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

if (!import.meta.env.DEV) customElements.define('search-page', SearchPage);
