import type { Typed } from './characters.ts';
import { checkLetter, DIGITS, SHAPE } from './check-letter.ts';
import type { FiscalFinding } from './findings.ts';
import { findingAt } from './spans.ts';

/**
 * The code with every omocodia letter turned back into its digit (0–9 are L M N P Q R S T U V), and
 * the check letter of the result. `code` has the shape of a code of 16 characters.
 * Which of the 127 subsets of the seven digits was replaced makes no difference in practice.
 */
export function plainCode(code: string): string {
  let plain = '';
  for (let i = 0; i < 15; i++) {
    const char = code.charAt(i);
    plain += SHAPE[i] === 'D' ? digitOf(char) : char;
  }
  return plain + checkLetter(plain);
}

/** The digit for which `char` stands; NaN where it stands for none. */
export function digitOf(char: string): number {
  const at = DIGITS.indexOf(char);
  return at < 0 ? Number.NaN : at % 10;
}

/** The runs of omocodia letters in an accepted code; none in one of digits alone. */
export function omocodeFindings(typed: Typed): FiscalFinding[] {
  const found: FiscalFinding[] = [];
  const { text } = typed;
  for (let at = 0; at < text.length; at++) {
    const from = at;
    while (SHAPE[at] === 'D' && text.charAt(at) > '9') at++;
    if (at > from) found.push(findingAt(typed, 'omocode', from, at));
  }
  return found;
}
