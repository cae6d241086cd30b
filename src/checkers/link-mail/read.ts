/** What was typed into the two fields: the visible letters, and the addresses among other words. */

/** From the first sign that hides a letter on: how many of them there are says nothing. */
const HIDDEN = /[*•·●∗＊…].*/s;
/** Signs that stand for the asterisks where there are none; beside asterisks they are letters of the address. */
const STAND_IN = /[._-]{2}.*/s;
const BETWEEN = /[^\s,;<>()[\]"«»“”]+/g;
/** «mailto:» of a link, and the colon or the full stop of a sentence. */
const AROUND = /^mailto:|[.:]+$/gi;

/** The letters that the screen shows, in the plain form: before the @, and behind it where it is shown. */
export interface Shown {
  readonly name: string;
  readonly domain: string;
}

/** A word of the second field. */
export interface Word {
  readonly text: string;
  /** [start, end) of the field as typed, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Small letters, in the plain form, without quotes and characters that cannot be seen. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}"«»“”]/gu, '')
    .toLowerCase();
}

/** Reads what the screen shows, with the asterisks or without. */
export function shownIn(seen: string): Shown {
  const at = seen.lastIndexOf('@');
  const [name, domain] = at < 0 ? [seen, ''] : [seen.slice(0, at), seen.slice(at + 1)];
  return { name: plain(uncovered(name)), domain: plain(uncovered(domain)) };
}

function uncovered(text: string): string {
  return text.replace(HIDDEN.test(text) ? HIDDEN : STAND_IN, '');
}

export function isWhole({ text }: Word): boolean {
  return /.@./.test(text);
}

/**
 * The words that stand for an address. A name or a label before an address, in the same entry, is none:
 * «Fabio Rossi <fabio@example.org>», «Email: fabio@example.org».
 */
export function wordsIn(own: string): Word[] {
  const words = [...own.matchAll(BETWEEN)].flatMap(({ 0: typed, index }) => {
    const text = typed.replace(AROUND, '');
    const start = index + typed.indexOf(text);
    return text === '' ? [] : [{ text, start, end: start + text.length }];
  });
  let next: number | undefined;
  return words
    .toReversed()
    .filter((word) => {
      const names =
        next !== undefined && !word.text.includes('@') && !/[\n,;]/.test(own.slice(word.end, next));
      if (isWhole(word) || names) next = word.start;
      else next = undefined;
      return !names;
    })
    .toReversed();
}
