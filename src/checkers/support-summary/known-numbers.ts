import type { Folded } from './fold.ts';
import type { Mask } from './mask.ts';
import { SECRET } from './moments.ts';

const PROGRAM =
  '(?:firefox|chrome|chromium|edge|safari|opera|outlook|thunderbird|windows|android|ios|ipados|macos|versione|version)';
const EDGE = '(?![a-z0-9]|[.,:/-]\\d)';
/** «Firefox 153.0.1», «Chrome versione 131.0.6778.86», «Windows 11 24H2». */
const VERSION = `(?<=(?<![a-z])${PROGRAM}(?: versione)? )\\d{1,3}(?:\\.\\d{1,4}){1,3}|(?<=(?<![a-z])windows )\\d{2} \\d{2}h\\d`;
/** «errore 1020», «Error: 1020», «0x80072ee7», and the number of a character, «U+0022». */
const FAULT =
  '(?<=(?<![a-z])(?:errore|error)(?: n\\.?|:)? )\\d{4}|(?<![a-z0-9])(?:0x[0-9a-f]{4,8}|u\\+[0-9a-f]{4,5})';
/** «3024x4032»: how many pixels a photo has; not where the row of digits is longer. */
const PIXELS = '(?<![a-z0-9×]|\\d{3}[^a-z0-9]|[x×] )(?<pixels>\\d{3,4} ?[x×] ?\\d{3,4}(?:px)?)(?! ?[x×])';
/** «3.981.204 byte», «3,98 MB»: what a photo weighs. */
const WEIGHT = '\\d{1,9}(?:[.,]\\d{1,3}){0,3} ?(?:byte|[kmg]i?b)';
/**
 * «10-15 minuti», «10.000 messaggi»; not as long as a telephone number, nor as one of a town or an office with its
 * hours, and not «4829 ora provo».
 */
const AMOUNT =
  '(?!0\\d)\\d{1,4}(?:\\.\\d{3}| ?[-/] ?\\d{1,4})? ?(?:secondi|minuti|ore(?! ?\\d| (?:pasti|ufficio|serali))|giorni|settimane|mesi|anni|volte|messaggi|pixel|px)';
/** Not what ends a longer row of digits: «333 1234 giorni fa». */
const MEASURE = `(?<![a-z0-9+]|\\d\\d[^a-z0-9(:;]{1,3})(?<measure>${WEIGHT}|${AMOUNT})`;
const LABEL = 20;
const KNOWN = new RegExp(`(?:${VERSION}|${FAULT}|${PIXELS}|${MEASURE})${EDGE}(?! {1,3}\\d{2})`, 'g');

/**
 * Numbers that an office needs and that name nobody: versions of programs, faults, sizes of photos, amounts
 * with their unit. What looks like a size or an amount behind the name of a secret is none.
 */
export function knownNumbers({ text }: Folded): Mask[] {
  return [...text.matchAll(KNOWN)].flatMap(({ 0: { length }, index: from, groups }): Mask[] => {
    const to = from + length;
    const secret = SECRET.test(text.slice(Math.max(0, from - LABEL), from));
    if (secret && groups?.['measure'] !== undefined) return [];
    // Of three digits on either side of the sign no other search would hide any.
    if (secret && groups?.['pixels'] !== undefined)
      return [{ kind: 'code', from, to, text: '[codice tolto]' }];
    return [{ kind: null, from, to, text: null }];
  });
}
