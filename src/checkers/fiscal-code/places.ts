import type { Typed } from './characters.ts';
import { fitsShape } from './check-letter.ts';
import type { FiscalFinding } from './findings.ts';
import { digitOf } from './omocodia.ts';
import { findingAt } from './spans.ts';

/** First letters of the codes of birthplaces: A–I, L and M for comuni, Z for states. J and K never. */
export const PLACE_LETTERS = 'ABCDEFGHILMZ';

/** What is wrong or unsure about the birthplace, characters 12 to 15 of the cleaned text. */
export function placeFindings(typed: Typed): FiscalFinding[] {
  const { text } = typed;
  const letter = text.charAt(11);
  const found: FiscalFinding[] = [];
  if (!PLACE_LETTERS.includes(letter) && fitsShape(letter.charCodeAt(0), 11)) {
    found.push(findingAt(typed, 'place-letter', 11, 12, letter));
  }
  const [hundreds = 0, tens = 0, units = 0] = [...text.slice(12, 15)].map(digitOf);
  if (hundreds + tens + units === 0) {
    found.push(findingAt(typed, 'place-zero', 12, 15, text.slice(12, 15)));
  }
  return found;
}
