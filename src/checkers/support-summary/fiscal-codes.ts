import { chunksOf, digitsIn, isWord, lettersIn, windowsFrom, type Window } from './chunks.ts';
import { isExact, MOST_SLIPS, slipsOf } from './fiscal-shape.ts';
import type { Folded } from './fold.ts';
import { DOT, type Mask } from './mask.ts';

const LENGTH = 16;

/** Digits at the places of year, day and town; with fewer, the letters of a phrase may have the shape. */
const ENOUGH_DIGITS = 4;
/** Of nine letters; in groups one may be missing, in one piece or letter by letter more. */
const LETTERS_IN_GROUPS = 8;
const LETTERS = 6;
/** In a code in pieces, letters alone stand only for surname and name, one more where one was doubled. */
const NAMES = 7;
/** Fewer letters together are no word that could be told from a code by its vowels. */
const SHORT_WORD = 3;
/** Pieces of letters and digits as long as these are codes of a document or keys. */
const KEY = /^(?=(?:\d*[a-z]){3})(?:(?=(?:[a-z]*\d){4})[a-z0-9]{9,}|(?=(?:[a-z]*\d){3})[a-z0-9]{12,})$/;
/** One slip weighs less than taking in a word of one letter. */
const SLIP = 4;
const SMALL_WORD = 6;

interface Candidate {
  readonly window: Window;
  readonly weight: number;
}

/**
 * Codes of 16 characters, also with one or two slips, in one piece or spelled with blanks and signs; the first
 * three letters stay. Other long pieces of letters and digits go whole.
 */
export function fiscalCodes(folded: Folded): Mask[] {
  const chunks = chunksOf(folded);
  const candidates = chunks.flatMap((_, start) =>
    windowsFrom(chunks, start, LENGTH - MOST_SLIPS, LENGTH + MOST_SLIPS).flatMap(weighed),
  );
  const taken = new Set<number>();
  const found: Mask[] = [];
  // From the surest to the loosest, so that a word beside a code does not take its first letters.
  candidates.sort((a, b) => a.weight - b.weight || a.window.chunks.length - b.window.chunks.length);
  for (const { window } of candidates) {
    if (window.chunks.some(({ from }) => taken.has(from))) continue;
    for (const { from } of window.chunks) taken.add(from);
    const shown = window.text.slice(0, 3).toUpperCase() + DOT.repeat(LENGTH - 3);
    found.push({ kind: 'fiscalCode', from: window.from, to: window.to, text: shown });
  }
  for (const { text, from, to } of chunks) {
    if (!taken.has(from) && KEY.test(text)) found.push({ kind: 'code', from, to, text: '[codice tolto]' });
  }
  return found.toSorted((a, b) => a.from - b.from);
}

function weighed(window: Window): Candidate[] {
  const { text, chunks } = window;
  const digits = digitsIn(text);
  if (chunks.length === 1 && text.length === LENGTH) {
    // An omocode may have no digit left; sixteen characters with a digit in one piece are a code in any case.
    if (isExact(text) || (digits > 0 && lettersIn(text) > 0)) return [{ window, weight: slipsOf(text) }];
    return [];
  }
  const spelled = chunks.every((chunk) => chunk.text.length === 1);
  const inGroups = chunks.length > 1 && !spelled;
  const least = inGroups ? LETTERS_IN_GROUPS : LETTERS;
  if (digits < ENOUGH_DIGITS || lettersIn(text) < least || !isSpelling(window)) return [];
  const slips = slipsOf(text);
  if (slips > (inGroups ? 1 : MOST_SLIPS)) return [];
  const small = spelled ? 0 : [chunks[0], chunks.at(-1)].filter(isSmallWord).length;
  return [{ window, weight: slips * SLIP + small * SMALL_WORD }];
}

/** Whether no ordinary word stands among the pieces where digits go. */
function isSpelling({ chunks }: Window): boolean {
  let length = 0;
  return chunks.every((chunk) => {
    length += chunk.text.length;
    return !isWord(chunk) || (length <= NAMES && isOfNames(chunk.text));
  });
}

/** As DM 23/12/1976 takes letters from a name: consonants, then vowels, then X. */
const NAMED =
  /^(?:[^aeiou]{3}|[^aeiou]{2}[aeiou]|[^aeiou][aeiou]{2}|[aeiou]{3}|[aeiou]{2}x|[^aeiou][aeiou]x){2}$/;

/** Whether letters alone may be of a code: words have more vowels, and have them earlier. */
function isOfNames(letters: string): boolean {
  const vowels = letters.replace(/[^aeiou]/g, '').length;
  return letters.length <= SHORT_WORD || vowels * 4 <= letters.length || NAMED.test(letters);
}

/** «e», «è», «a», «o», «i»: words of one letter, as they stand beside a code. */
function isSmallWord(chunk: Window['chunks'][number] | undefined): boolean {
  return chunk !== undefined && /^[aeio]$/.test(chunk.text);
}
