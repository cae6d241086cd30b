import { COMMON_NAME, namesHost } from './domain.ts';
import type { Span } from './scan.ts';

/**
 * Blanks, quotes and brackets that mail programs and writers put around an address, and signs that no keyboard
 * has: „ ‹ • → –. Dots of other alphabets are none of them, for browsers read them as dots.
 */
const AROUND = /[\s<>"'`()[\]{}]|(?![ -~…。．｡])[\p{P}\p{S}]/u;
/** Signs of lists, tables and emphasis, which no address begins with. */
const MARK = /[*_~|-]/;
/** Of these, the ones that are put behind as well. */
const EMPHASIS = /[*_~|]/;
/** Signs that close a sentence, which no name of a site ends with. A full stop is one, but browsers read it. */
const BEHIND = /[,;:!?]/;
/** The brackets that an address may hold, closing and opening: the pair stays. */
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** A number of the network of the long kind stands in brackets of its own. */
const NUMBER = /^\[[\da-f]*:[\da-f:.]*\]/i;
/** With its scheme, or a name that ends as those of sites do; the domain of an email address is none. */
const ADDRESS = new RegExp(
  String.raw`(?:https?:\/\/|www\.|(?<![\w@.-])${COMMON_NAME})[^\s<>"«»“”„‹›]*`,
  'gi',
);
/** A scheme written twice, or cut off from its name. */
const BROKEN_SCHEME = /https?:\/{0,2}(?=https?:\/\/)|(?<=https?:\/\/)\s+/gi;
/** As many as a reader can look through. */
const MOST = 3;

/** The input without what stands around it. A closing bracket that the address opens stays. */
export function trimmed(input: string): Span {
  let from = 0;
  let to = input.length;
  const front = new Set<string>();
  while (from < to && isBefore(input, from)) {
    front.add(input.charAt(from));
    from += 1;
  }
  const opened = (sign: string): boolean => input.lastIndexOf(PAIRS[sign] ?? '\n\n') >= from;
  const stays = new Set(Object.keys(PAIRS).filter(opened));
  while (to > from && isAround(input, to - 1, front) && !stays.has(input.charAt(to - 1))) to -= 1;
  return [from, to];
}

function isBefore(input: string, at: number): boolean {
  const sign = input.charAt(at);
  return (AROUND.test(sign) || MARK.test(sign)) && !NUMBER.test(input.slice(at, at + 50));
}

/** Browsers take tabs and ends of line out of an address, and read on. */
const SKIPPED = /[\t\r\n]/;

/**
 * Browsers read a full stop right behind a name, or with only skipped signs between; behind the quote that
 * closes the address it is the sentence's.
 */
function isAround(input: string, at: number, front: ReadonlySet<string>): boolean {
  const sign = input.charAt(at);
  if (sign !== '.') return AROUND.test(sign) || BEHIND.test(sign) || (EMPHASIS.test(sign) && front.has(sign));
  let before = at - 1;
  while (SKIPPED.test(input.charAt(before))) before -= 1;
  return AROUND.test(input.charAt(before));
}

/** The addresses that stand in a longer text, without the full stop of the sentence. */
export function addressesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [typed] of text.replaceAll(BROKEN_SCHEME, '').matchAll(ADDRESS)) {
    const address = withoutStops(typed);
    if (namesHost(address)) found.add(address);
    if (found.size === MOST) break;
  }
  return [...found];
}

function withoutStops(address: string): string {
  const stops = `.,;:!?…'’‘*\`${Object.keys(PAIRS)
    .filter((sign) => !address.includes(PAIRS[sign] ?? ''))
    .join('')}`;
  let end = address.length;
  while (end > 0 && stops.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}
