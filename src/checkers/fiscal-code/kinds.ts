import { SIGN } from './characters.ts';
import { DIGITS, SHAPE } from './check-letter.ts';
import type { Say } from './notice.ts';
import { twinOf } from './twins.ts';

const ORDINALS =
  'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo ultimo'.split(
    ' ',
  );

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
    // «Il settimo», «L'ottavo»; the sixteenth is the last.
    const nth = `Il ${ORDINALS[at] ?? ''}`.replace(/Il (?=[ou])/, "L'");
    const twin = twinOf(char);
    const name = char < SIGN ? `la ${twin}` : twin === '0' ? 'uno zero (0)' : `un ${twin}`;
    // O, I, Z and G are no months, O and S start no place.
    const guess = twin && !/^8[GIOZ]|^11[OS]/.test(at + twin) ? `: forse è ${name}` : '';
    if (char > SIGN) say('not-a-digit', at, at + 1, nth, char, guess);
    if (char < SIGN) say('not-a-letter', at, at + 1, nth, char, guess);
  }
  return plain;
}
