import { describeCharacter, plainFor } from '../address-list/characters.ts';
import { baseOf, latinFor } from '../address-list/look-alikes.ts';

/** A text as the masks read it, with where each of its characters came from. */
export interface Folded {
  /** One UTF-16 unit for each character that counts: plain small letters, digits, signs, blanks, and «×». */
  readonly text: string;
  /** For each unit, where its character starts and ends in the input, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Digits that other scripts and printers draw, such as ٣ and ③, are digits. */
const DIGIT = /\p{Nd}/u;

/**
 * The input in plain small letters: full-width and ornamental forms, other alphabets' look-alikes and
 * accents become what they look like, and characters that cannot be seen go. Linear.
 */
export function fold(input: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of input) {
    const start = at;
    at += character.length;
    for (const unit of plainOf(character)) {
      text += unit;
      starts.push(start);
      ends.push(at);
    }
  }
  return { text, starts, ends };
}

function plainOf(character: string): string {
  if ((character >= ' ' && character <= '~') || character === '×') return character.toLowerCase();
  if (/\s/.test(character)) return /[\n\r\u2028\u2029]/.test(character) ? '\n' : ' ';
  if (describeCharacter(character) !== null) return '';
  // Which digit it is does not matter to a mask.
  if (DIGIT.test(character)) return '0';
  const plain = plainFor(character);
  const letter = latinFor(plain) ?? baseOf(plain) ?? plain.normalize('NFKD').replace(/\p{M}/gu, '');
  return /^[\n -~]+$/.test(letter) ? letter.toLowerCase() : '\uFFFD';
}
