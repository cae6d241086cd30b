import type { Pagefind, PagefindResult } from '../../src/search/pagefind.ts';

/** What an index finds: for each search as it is asked, the scores of pages by their ids. */
export type Told = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** An index that finds what it is told to, every page by its title, and notes what it was asked for. */
export function toldIndex(told: Told): { pagefind: Pagefind; asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  const missing = (): never => {
    throw new Error('not part of this index');
  };
  const search: Pagefind['search'] = async (term) => {
    asked.push(term);
    const scores = Object.entries(told[term ?? ''] ?? {});
    return { results: scores.map(([id, score]) => resultOf(id, score)) };
  };
  const pagefind: Pagefind = {
    search,
    init: missing,
    destroy: missing,
    options: missing,
    preload: missing,
    mergeIndex: missing,
    filters: missing,
    debouncedSearch: missing,
  };
  return { pagefind, asked };
}

function resultOf(id: string, score: number): PagefindResult {
  return { id, score, words: [], matchedMetaFields: ['title'], data: () => Promise.reject(new Error(id)) };
}
