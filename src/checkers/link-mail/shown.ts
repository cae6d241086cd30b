/** The letters that the screen shows of an address, as people copy or type them: «fa***», also in a sentence. */
import { bared, plain, SPLITS } from './read.ts';

/** Signs that stand each for hidden letters; how many of them there are says nothing (T-046). */
const HIDDEN = /[*•·●○∗＊⁎✱…⋯■□▪█◼×#]+/gu;
/** Signs that stand for them where there are none of those; beside asterisks they are part of the address. */
const STAND_IN = /[._-]{2,}/g;
const CROSSES = /([a-wyz\d])x{3,}(?![\p{L}\d])/giu;
/** Quotes, hyphens of a list and the stop of a sentence. */
const AROUND = /['‘’`´.–-]/;

/** Visible letters in the plain form, parted where letters are hidden: «ma***z» is «ma» and «z». */
export type Letters = readonly [first: string, ...others: string[]];

/** What the screen shows. */
export interface Shown {
  readonly name: Letters;
  /** What stands behind the @; null where none is shown. */
  readonly domain: Letters | null;
}

/** Reads what the screen shows, with the asterisks or without, alone or in its sentence. */
export function shownIn(seen: string): Shown {
  const words = masked(seen)
    .replace(/\s+/g, ' ')
    .replace(/ ?@ ?/g, '@')
    .split(SPLITS)
    // A sign before the letters is that of a list: the first letters are those that are shown.
    .map((word) => bared(word, AROUND).replace(/^\*(?=[^*@]+\*)/, ''));
  const pattern = plain(shownAmong(words.filter((word) => word !== '')));
  const at = pattern.lastIndexOf('@');
  return {
    name: lettersOf(at < 0 ? pattern : pattern.slice(0, at)),
    domain: at < 0 ? null : lettersOf(pattern.slice(at + 1)),
  };
}

/** Whether an address in the plain form can be the one that is shown so: all visible letters count. */
export function fits(address: string, { name, domain }: Shown): boolean {
  const at = address.lastIndexOf('@');
  const own = address.slice(0, at);
  // Where no @ is shown, it may be hidden as well: the last letters are those of the name or of the domain.
  if (domain === null) return isLike(own, name) || isLike(address, name);
  return isLike(own, name) && isLike(address.slice(at + 1), domain);
}

/** What is shown, with asterisks, as the screen has it: «ma***@g***.com». */
export function textOf({ name, domain }: Shown): string {
  return [name, domain ?? []].map((letters) => letters.join('***')).join(domain === null ? '' : '@');
}

function masked(seen: string): string {
  const text = seen.replace(HIDDEN, '*');
  return text.includes('*') ? text : text.replace(CROSSES, '$1*').replace(STAND_IN, '*');
}

/** The one word among those of a sentence that shows the letters; letters typed apart are one word. */
function shownAmong(words: readonly string[]): string {
  const covered = words.filter((word) => /^[^*]+\*/.test(word));
  const best =
    covered.find((word) => word.includes('@')) ??
    // Not a phone number that is named before it.
    covered.find((word) => /^\p{L}/u.test(word)) ??
    covered[0];
  if (best?.includes('@')) return best;
  const last = best === undefined ? words.findIndex((word) => word.startsWith('*')) : words.indexOf(best);
  const before = last < 0 ? words : words.slice(0, last);
  const rest = last < 0 ? '' : (words[last] ?? '');
  if ([...before, headOf(rest)].every((word) => word.length < 2)) return before.join('') + rest;
  if (best !== undefined) return best;
  const signed = words.find((word) => word.includes('@') && !word.includes('*'));
  if (signed !== undefined) return signed + rest;
  // Of several words without any sign, nobody knows which one is shown.
  return rest === '' && before.length > 1 ? '' : (before.at(-1) ?? '') + rest;
}

function headOf(pattern: string): string {
  return lettersOf(pattern)[0];
}

function lettersOf(pattern: string): Letters {
  const [first = '', ...others] = pattern.split('*');
  return [first, ...others];
}

/** Whether the text begins with the first letters, ends with the last ones and has the others between. */
function isLike(text: string, letters: Letters): boolean {
  const [first] = letters;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (let piece = 1; piece < letters.length - 1; piece++) {
    const next = letters[piece] ?? '';
    const found = text.indexOf(next, at);
    if (found < 0) return false;
    at = found + next.length;
  }
  const last = letters.length > 1 ? (letters.at(-1) ?? '') : '';
  return text.length - last.length >= at && text.endsWith(last);
}
