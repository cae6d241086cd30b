/** Characters that stand for a digit, or that are mistaken for one. */

/** For each digit, the letters that eye or hand takes for it; the last ones are Cyrillic and Greek. */
const LETTERS = [
  'OoQD\u041e\u043e\u039f\u03bf',
  'IlLi\u0406\u0399',
  'Zz',
  '\u0417\u0437',
  '',
  'Ss',
  'Gb',
  '',
  'B',
  'gq',
];

/** The digit that a letter is likely to stand for; undefined for a letter that looks like none. */
export function digitFor(letter: string): string | undefined {
  const digit = LETTERS.findIndex((letters) => letters.includes(letter));
  return digit < 0 ? undefined : String(digit);
}

const PLACES =
  "La prima|La seconda|La terza|La quarta|La quinta|La sesta|La settima|L'ottava|La nona|La decima".split(
    '|',
  );

/** «La decima cifra»; the place counts from zero, without the prefix, and below zero is in the prefix. */
export function placeOfDigit(place: number): string {
  if (place < 0) return 'Una cifra del prefisso';
  return `${PLACES[place] ?? "Un'altra"} cifra`;
}

/**
 * The ASCII digits that a digit of another script, or another form of a digit, means; undefined for
 * a number that is none («½»). Unicode keeps the ten digits of a script together, zero first, and
 * gives full-width, raised and circled forms a plain one.
 */
export function plainDigits(char: string): string | undefined {
  const plain = char.normalize('NFKC');
  if (/^\d+$/.test(plain)) return plain;
  if (!/^\p{Nd}$/u.test(plain)) return undefined;
  const code = plain.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** What is odd about these digits or this +, as the first character tells. */
export function originOf(text: string): string {
  if (/^[\uff00-\uffef]/.test(text)) return 'a larghezza intera';
  return /^[\u0660-\u06f9]/.test(text) ? 'in cifre arabe' : "in un'altra forma";
}
