import { isUnder, namesHost } from './domain.ts';

/** As many as a reader can look through. */
const MOST = 3;

/**
 * The addresses that a mail program or a search engine has put inside one of its own, to go through it
 * first; none where the host is no such service.
 */
export function wrappedIn(url: URL, host: string, wrappers: readonly string[]): string[] {
  if (!wrappers.some((domain) => isUnder(host, domain))) return [];
  const inside = [...url.searchParams.values()].filter(
    (value) => /^https?:\/\//i.test(value) && namesHost(value),
  );
  return [...new Set(inside)].slice(0, MOST);
}
