/**
 * Whether a word ends a domain of the Internet. Short endings are kept letter by letter; those of six
 * letters and more, and those of other alphabets, as a fingerprint of 22 bits. So every real ending is
 * known, and no short word is ever mistaken for one; of long words that end no domain one in 5,000 passes.
 */
import { fingerprint, LONG } from './fingerprint.ts';
import { LONG_ENDINGS, RICE, SEED, SHORT_ENDINGS } from './generated/endings.ts';

let known: ReadonlySet<string | number> | undefined;

function read(): ReadonlySet<string | number> {
  const endings = new Set<string | number>();
  let before = '';
  for (const [, shared, rest] of SHORT_ENDINGS.matchAll(/(\d)([a-z]*)/g)) {
    before = before.slice(0, Number(shared)) + (rest ?? '');
    endings.add(before);
  }
  // Each number as its distance from the one before: so many ones, a zero, and RICE bits.
  const bits = [...atob(LONG_ENDINGS)].map((byte) => byte.charCodeAt(0).toString(2).padStart(8, '0')).join('');
  let last = 0;
  for (const [, ones = '', low = ''] of bits.matchAll(new RegExp(`(1*)0([01]{${RICE}})`, 'g'))) {
    last += (ones.length << RICE) + Number.parseInt(low, 2);
    endings.add(last);
  }
  return endings;
}

/**
 * Whether this label ends a domain of the Internet: a top-level domain of the IANA root.
 * @param label one label without dots, in any case
 */
export function isEnding(label: string): boolean {
  // Two letters are the shortest, and the longest in the root is shorter than any label may be.
  if (label.length < 2 || label.length > 63) return false;
  known ??= read();
  const lower = label.toLowerCase();
  return known.has(LONG.test(lower) ? fingerprint(lower, SEED) : lower);
}

/** Whether a domain has at least two labels, none of them empty, and ends as domains do. */
export function isComplete(domain: string): boolean {
  const dot = domain.lastIndexOf('.');
  return dot > 0 && !domain.startsWith('.') && !domain.includes('..') && isEnding(domain.slice(dot + 1));
}
