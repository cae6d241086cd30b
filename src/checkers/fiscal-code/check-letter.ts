/** Value of A…Z at odd positions, as places in this string (DM 13813/1976, table of odd characters). */
const ODD_ORDER = 'BAKPLCQDREVOSFTGUHMINJWZYX';
const LETTER = 1;
const DIGIT = 2;
/** What each of the 16 positions holds; a digit may be written as an omocodia letter. */
export const SHAPE = 'LLLLLLDDLDDLDDDL';

/** 0–9, then the letters that stand for them where two people would share a code. */
export const DIGITS = '0123456789LMNPQRSTUV';

const odd = new Uint8Array(128);
const even = new Uint8Array(128);
const classes = new Uint8Array(128);
for (let value = 0; value < 26; value++) {
  const code = 65 + value;
  odd[code] = ODD_ORDER.indexOf(String.fromCharCode(code));
  even[code] = value;
  classes[code] = LETTER;
}
for (let digit = 0; digit < 10; digit++) {
  odd[48 + digit] = ODD_ORDER.indexOf(String.fromCharCode(65 + digit));
  even[48 + digit] = digit;
}
for (const char of DIGITS) {
  const code = char.charCodeAt(0);
  classes[code] = (classes[code] ?? 0) | DIGIT;
}
const wanted = Uint8Array.from(SHAPE, (kind) => (kind === 'L' ? LETTER : DIGIT));

/** Whether `char`, upper case, can stand at `position` (0–15), as far as letter or digit goes. */
export function fitsShape(char: number, position: number): boolean {
  return ((classes[char] ?? 0) & (wanted[position] ?? 0)) !== 0;
}

/** Sum of the first 15 characters of an upper-case code, modulo 26. */
function checkSum(code: string): number {
  let sum = 0;
  for (let i = 0; i < 15; i += 2) sum += odd[code.charCodeAt(i)] ?? 0;
  for (let i = 1; i < 15; i += 2) sum += even[code.charCodeAt(i)] ?? 0;
  return sum % 26;
}

/** The check letter that the first 15 characters ask for. */
export function checkLetter(code: string): string {
  return String.fromCharCode(65 + checkSum(code));
}

/**
 * Whether 16 upper-case characters have the shape of a code and the right check letter: all that
 * most libraries look at. It says nothing of dates, places and names.
 */
export function hasShapeAndCheckLetter(code: string): boolean {
  if (code.length !== 16) return false;
  for (let i = 0; i < 16; i++) if (!fitsShape(code.charCodeAt(i), i)) return false;
  return code.charCodeAt(15) === 65 + checkSum(code);
}
