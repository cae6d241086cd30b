import type { Span } from './scan.ts';

/** Blanks, quotes and brackets that mail programs and writers put around an address. */
const AROUND = /^[\s<>"'«»“”‘’()]$/;
/** Signs that close a sentence, which no name of a site ends with. A full stop is one, but browsers read it. */
const BEHIND = /^[,;:!?]$/;
/** With its scheme, or a name that ends as those of sites do; the domain of an email address is none. */
const ADDRESS =
  /(?:https?:\/\/|www\.|(?<![\w@.-])(?:[a-z\d-]+\.)+(?:it|com|net|org|eu|info|cloud)(?![\w@-]))[^\s<>"«»“”]*/gi;
/** As many as a reader can look through. */
const MOST = 3;

/** The input without what stands around it. A closing bracket that the address opens stays. */
export function trimmed(input: string): Span {
  let from = 0;
  let to = input.length;
  while (from < to && AROUND.test(input.charAt(from))) from += 1;
  while (to > from && (AROUND.test(input.charAt(to - 1)) || BEHIND.test(input.charAt(to - 1)))) to -= 1;
  return [from, to];
}

/** The addresses that stand in a longer text, without the full stop of the sentence. */
export function addressesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [address] of text.matchAll(ADDRESS)) {
    found.add(address.replace(/[.,;:!?)]$/, ''));
    if (found.size === MOST) break;
  }
  return [...found];
}
