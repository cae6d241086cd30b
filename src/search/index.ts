/**
 * The search as this site understands it, with the interface of Pagefind's own module, so that a user
 * interface made for Pagefind can stand on it. Each page found is a page of the real Pagefind.
 */
import { searchOver, type Search, type SearchResponse, type Sources } from './instance.ts';
import type { Pagefind, PagefindOptions, PagefindSearchOptions } from './pagefind.ts';

export interface SearchModule extends Pagefind, Omit<Search, 'search'> {
  search(term: string | null, options?: PagefindSearchOptions): Promise<SearchResponse>;
  debouncedSearch(
    term: string | null,
    options?: PagefindSearchOptions,
    milliseconds?: number,
  ): Promise<SearchResponse | null>;
}

/** A search of its own over the site; nothing is fetched before `init` or the first question. */
export function createInstance(wanted: PagefindOptions = {}, sources?: Sources): SearchModule {
  const options = { ...wanted };
  let current = searchOver(options, sources);
  let started = false;
  let asked = 0;

  const real = (): Promise<Pagefind> => {
    started = true;
    return current.real();
  };

  const search: SearchModule['search'] = async (term, searchOptions = {}) => {
    // A question without words only filters: there is nothing to understand.
    if (term === null)
      return { ...(await (await real()).search(term, searchOptions)), doubtful: [], corrections: [] };
    started = true;
    return current.search(term, searchOptions);
  };

  return {
    search,
    offers: () => current.offers(),
    async options(more) {
      Object.assign(options, more);
      if (started) await (await real()).options(more);
    },
    async init() {
      await real();
    },
    async destroy() {
      if (started) await (await real()).destroy();
      started = false;
      current = searchOver(options, sources);
    },
    async debouncedSearch(term, searchOptions, milliseconds = 300) {
      const mine = ++asked;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      const response = mine === asked ? await search(term, searchOptions) : null;
      return mine === asked ? response : null;
    },
    async preload(term, searchOptions) {
      await (await real()).preload(term, searchOptions);
    },
    async filters() {
      return (await real()).filters();
    },
    async mergeIndex(path, mergeOptions) {
      await (await real()).mergeIndex(path, mergeOptions);
    },
  };
}

/** The instance that the module's own functions speak of, as in Pagefind's module. */
export const { options, init, destroy, search, debouncedSearch, preload, filters, mergeIndex } =
  createInstance();
