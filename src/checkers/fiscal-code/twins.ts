/** Digits, each followed by the letter that is taken for it. An L is taken for a 1 too. */
const TWINS = '0O1I2Z5S6G8B';

/** The letter that is taken for a digit, or the digit for a letter; empty for none. */
export function twinOf(char: string): string {
  return char === 'L' ? '1' : TWINS.charAt(TWINS.indexOf(char) ^ 1);
}
