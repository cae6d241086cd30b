import { loadPagefind, type PagefindResult } from './pagefind.ts';

export interface FindOptions {
  /** Look into the transcriptions and frozen editions as well. */
  readonly archive: boolean;
}

/** Longer than any question; the rest of a pasted text is not looked at. */
const LONGEST = 300;

/**
 * The pages that answer, best first. Archived pages come after every current one, and only when asked for.
 * @throws (rejects) when the index cannot be fetched.
 */
export async function find(query: string, options: FindOptions): Promise<readonly PagefindResult[]> {
  const pagefind = await loadPagefind();
  const term = query.slice(0, LONGEST).replace(/['’`]/g, ' ');
  const states = options.archive ? ['corrente', 'archiviata'] : ['corrente'];
  const found = await Promise.all(states.map((stato) => pagefind.search(term, { filters: { stato } })));
  return found.flatMap(({ results }) => results);
}
