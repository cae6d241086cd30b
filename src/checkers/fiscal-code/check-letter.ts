/** Value at odd positions of 0/A, 1/B and so on, as letters from A = 0 (DM 13813/1976). */
const ODD = 'BAFHJNPRTVCESULDGIMOQKWZYX';

/** What each of the 16 positions holds: a letter, or a digit that may be an omocodia letter. */
export const SHAPE = 'LLLLLLDDLDDLDDDL';

/** 0–9, then the letters that stand for them where two people would share a code. */
export const DIGITS = '0123456789LMNPQRSTUV';

const whole = RegExp(`^${SHAPE.replaceAll('L', '[A-Z]').replaceAll('D', '[\\dL-NP-V]')}$`);

const odd = new Uint8Array(91);
const even = odd.slice();
for (let unit = 48; unit < 91; unit++) {
  const value = unit - (unit < 58 ? 48 : 65);
  even[unit] = value;
  odd[unit] = ODD.charCodeAt(value) - 65;
}

/** The check letter that the first 15 characters, upper case, ask for. */
export function checkLetter(code: string): string {
  let sum = 0;
  for (let at = 0; at < 15; at++) sum += (at % 2 ? even : odd)[code.charCodeAt(at)] ?? 0;
  return String.fromCharCode((sum % 26) + 65);
}

/**
 * Whether upper-case characters have the shape of a code and the right check letter: all that most
 * libraries look at. It says nothing of dates, places and names.
 */
export function hasShapeAndCheckLetter(code: string): boolean {
  return whole.test(code) && checkLetter(code) === code[15];
}
