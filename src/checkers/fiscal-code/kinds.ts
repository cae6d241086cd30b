import { SIGN } from './characters.ts';
import { DIGITS, SHAPE } from './check-letter.ts';
import type { Say } from './findings.ts';

const ORDINALS =
  'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo ultimo'.split(
    ' ',
  );

/** For each digit the letter that is taken for it; `-` for none. */
const CONFUSED = 'OIZ--SG-B';

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
    if (char > SIGN) {
      const likely = CONFUSED.indexOf(char === 'L' ? 'I' : char);
      const name = likely ? `un ${likely}` : 'uno zero (0)';
      say('not-a-digit', at, at + 1, nth, char, likely < 0 ? '' : `: forse è ${name}`);
    } else if (char < SIGN) {
      const letter = CONFUSED.charAt(digit);
      say('not-a-letter', at, at + 1, nth, char, letter > '-' ? `: forse è la ${letter}` : '');
    }
  }
  return plain;
}
