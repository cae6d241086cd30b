import { SIGN } from './characters.ts';
import { DIGITS, SHAPE } from './check-letter.ts';
import type { Say } from './notice.ts';
import { twinOf } from './twins.ts';

/**
 * The text with every omocodia letter turned into its digit and a SIGN for what stands where it
 * cannot, which is said: a letter for a digit, a digit for a letter. Where `shape` is empty, all
 * positions hold plain digits.
 */
export function readKinds(text: string, say: Say, shape = SHAPE): string {
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const digit = DIGITS.indexOf(char);
    if (shape[at] === 'L' ? char > '9' : digit >= 0 && (shape || digit < 10)) {
      plain += shape[at] === 'L' ? char : digit % 10;
      continue;
    }
    plain += SIGN;
    if (char !== SIGN)
      say(char > SIGN ? 'not-a-digit' : 'not-a-letter', at, at + 1, `${at}`, char, twinOf(char));
  }
  return plain;
}
