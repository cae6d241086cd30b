import type { Span } from './scan.ts';

/** Blanks, quotes and brackets that mail programs and writers put around an address. */
const AROUND = /[\s<>"'«»“”‘’()]/;
/** Signs that close a sentence, which no name of a site ends with. A full stop is one, but browsers read it. */
const BEHIND = /[,;:!?]/;
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
  const opens = input.lastIndexOf('(') >= from;
  while (to > from && isAround(input, to - 1) && !(opens && input.charAt(to - 1) === ')')) to -= 1;
  return [from, to];
}

/** Browsers take tabs and ends of line out of an address, and read on. */
const SKIPPED = /[\t\r\n]/;

/**
 * Browsers read a full stop right behind a name, or with only skipped signs between; behind the quote that
 * closes the address it is the sentence's.
 */
function isAround(input: string, at: number): boolean {
  const sign = input.charAt(at);
  if (sign !== '.') return AROUND.test(sign) || BEHIND.test(sign);
  let before = at - 1;
  while (SKIPPED.test(input.charAt(before))) before -= 1;
  return AROUND.test(input.charAt(before));
}

/** The addresses that stand in a longer text, without the full stop of the sentence. */
export function addressesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [address] of text.matchAll(ADDRESS)) {
    found.add(withoutStops(address));
    if (found.size === MOST) break;
  }
  return [...found];
}

function withoutStops(address: string): string {
  const stops = address.includes('(') ? '.,;:!?' : '.,;:!?)';
  let end = address.length;
  while (stops.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}
