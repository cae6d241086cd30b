import { SIGN, type Typed } from './characters.ts';
import { SHAPE } from './check-letter.ts';
import { MONTHS } from './dates.ts';
import type { FiscalFinding } from './findings.ts';
import { PLACE_LETTERS } from './places.ts';
import { shown } from './signs.ts';
import { findingAt } from './spans.ts';

const ORDINALS =
  'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo tredicesimo quattordicesimo quindicesimo ultimo'.split(
    ' ',
  );

/** Each letter with the digit it is taken for; the likelier letter of a digit comes first. */
const CONFUSED = 'O0I1L1S5B8Z2G6';
const DIGIT_NAMES = ['uno zero', 'un uno', 'un due', '', '', 'un cinque', 'un sei', '', 'un otto'];

/** The letters that a position (0–15) admits where it does not admit all of them. */
const ADMITTED: Readonly<Record<number, string>> = { 8: MONTHS, 11: PLACE_LETTERS };

/**
 * What stands where it cannot: a letter for a digit, a digit for a letter, a sign for either.
 * `fits` tells whether the character (a UTF-16 unit of the text) can stand at a position.
 */
export function wrongKinds(
  typed: Typed,
  fits: (char: number, position: number) => boolean,
  shape = SHAPE,
): FiscalFinding[] {
  const { input, text, starts, ends } = typed;
  const found: FiscalFinding[] = [];
  for (let at = 0; at < text.length; at++) {
    if (fits(text.charCodeAt(at), at)) continue;
    const char = text.charAt(at);
    const sign = char === SIGN && shown(input.slice(starts[at], ends[at]));
    found.push(
      shape[at] === 'L'
        ? findingAt(typed, 'not-a-letter', at, at + 1, nth(at), sign || char, maybeLetter(char, at))
        : findingAt(
            typed,
            'not-a-digit',
            at,
            at + 1,
            nth(at),
            sign || `la lettera ${char}`,
            maybeDigit(char),
          ),
    );
  }
  return found;
}

/** «Il settimo», «L'ottavo»; the sixteenth is the last. */
function nth(at: number): string {
  const name = ORDINALS[at] ?? '';
  return (/^[ou]/.test(name) ? "L'" : 'Il ') + name;
}

function maybeDigit(letter: string): string {
  const at = CONFUSED.indexOf(letter);
  const digit = CONFUSED.charAt(at + 1);
  return at < 0 ? '' : `: forse è ${DIGIT_NAMES[Number(digit)] ?? ''} (${digit})`;
}

function maybeLetter(digit: string, at: number): string {
  const letters = [...CONFUSED].filter(
    (letter, i) =>
      i % 2 === 0 && CONFUSED[i + 1] === digit && (ADMITTED[at] ?? letter).includes(letter),
  );
  return letters.length ? `: forse è la ${letters.join(' o la ')}` : '';
}
