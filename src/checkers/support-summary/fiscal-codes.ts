import { FISCAL_SHAPE } from '../fiscal-shape.ts';
import { chunksOf, digitsIn, isWord, lettersIn, windowsFrom, type Window } from './chunks.ts';
import { isOfNames, MOST_SLIPS, slipsOf } from './fiscal-shape.ts';
import type { Folded } from './fold.ts';
import { DOT, type Mask } from './mask.ts';

const LENGTH = 16;
/** Digits at the places of year, day and town; with fewer, the letters of a phrase may have the shape. */
const ENOUGH_DIGITS = 4;
/** Of nine letters two may be lost. */
const ENOUGH_LETTERS = 7;
/** In a code in pieces, letters alone stand only for surname and name, two more where two were doubled. */
const NAMES = 8;
/** A piece of letters and digits as long as this, with so many of both, is a code of a document or a key. */
const KEY = { length: 9, digits: 4, letters: 3 };
/** Words of one letter, as they stand beside a code: «e», «è», «a», «o», «i». They weigh more than any slip. */
const SMALL_WORDS = ['a', 'e', 'i', 'o'];
const SMALL_WORD = MOST_SLIPS + 1;

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
    if (!taken.has(from) && isKey(text)) found.push({ kind: 'code', from, to, text: '[codice tolto]' });
  }
  return found.toSorted((a, b) => a.from - b.from);
}

function weighed(window: Window): Candidate[] {
  const { text, chunks } = window;
  const digits = digitsIn(text);
  if (chunks.length === 1 && text.length === LENGTH) {
    // An omocode may have no digit left; sixteen characters with a digit in one piece are a code in any case.
    if (FISCAL_SHAPE.test(text) || (digits > 0 && lettersIn(text) > 0)) return [{ window, weight: slipsOf(text) }];
    return [];
  }
  if (digits < ENOUGH_DIGITS || lettersIn(text) < ENOUGH_LETTERS || !isSpelling(window)) return [];
  const slips = slipsOf(text);
  if (slips > MOST_SLIPS) return [];
  const spelled = chunks.every((chunk) => chunk.text.length === 1);
  const edges = [chunks.at(0), chunks.at(-1)].map((chunk) => chunk?.text ?? '');
  const small = spelled ? 0 : edges.filter((edge) => SMALL_WORDS.includes(edge)).length;
  return [{ window, weight: slips + small * SMALL_WORD }];
}

/** Whether no ordinary word stands among the pieces where digits go. */
function isSpelling({ chunks }: Window): boolean {
  let length = 0;
  return chunks.every((chunk) => {
    length += chunk.text.length;
    return !isWord(chunk) || (length <= NAMES && isOfNames(chunk.text));
  });
}

function isKey(text: string): boolean {
  return text.length >= KEY.length && digitsIn(text) >= KEY.digits && lettersIn(text) >= KEY.letters;
}
