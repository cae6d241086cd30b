/** Letters, digits, and what passes for them: an omocode has letters for digits, a hasty hand digits for letters. */
const LETTER = 'abcdefghijklmnopqrstuvwxyz0158';
const DIGIT = '0123456789lmnpqrstuvoibzg';
const MONTH = 'abcdehlmprst';
const shape = [...'LLLLLLDDMDDLDDDL'].map((place) =>
  place === 'L' ? LETTER : place === 'D' ? DIGIT : MONTH,
);

/** Slips from here on are not told apart: the text is no code. */
export const MOST_SLIPS = 2;

/**
 * How many characters must be lost, doubled, changed, or swapped with the next one, before a text has the shape of
 * a codice fiscale; 0 where it has it, and one more than `MOST_SLIPS` where they are more. Optimal string alignment
 * against classes of characters.
 * @param text small letters and digits
 */
export function slipsOf(text: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: shape.length + 1 }, (_, place) => place);
  for (const [index, sign] of [...text].entries()) {
    const row = [index + 1];
    const previous = text.charAt(index - 1);
    for (const [place, fitting] of shape.entries()) {
      const changed = (last[place] ?? 0) + (fitting.includes(sign) ? 0 : 1);
      const lost = (row[place] ?? 0) + 1;
      const doubled = (last[place + 1] ?? 0) + 1;
      const swaps =
        previous !== '' && fitting.includes(previous) && shape[place - 1]?.includes(sign) === true;
      const swapped = swaps ? (before[place - 1] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, lost, doubled, swapped));
    }
    if (Math.min(...row) > MOST_SLIPS) return MOST_SLIPS + 1;
    before = last;
    last = row;
  }
  return Math.min(last[shape.length] ?? 0, MOST_SLIPS + 1);
}

/** Three letters as DM 23/12/1976 takes them from a name, twice: consonants, then vowels, then X. */
const NAMED =
  /^(?:[^aeiou]{3}|[^aeiou]{2}[aeiou]|[^aeiou][aeiou]{2}|[aeiou]{3}|[aeiou]{2}x|[^aeiou][aeiou]x){2}$/;
/** Fewer letters together are no word that could be told from a code by its vowels. */
const SHORT_WORD = 3;

/** Whether letters alone may be of surname and name: words have more vowels, and have them earlier. */
export function isOfNames(letters: string): boolean {
  const vowels = letters.replace(/[^aeiou]/g, '').length;
  return letters.length <= SHORT_WORD || vowels * 4 <= letters.length || NAMED.test(letters);
}
