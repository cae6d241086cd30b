/** Longer than any question; the rest of a pasted text is not looked at. In UTF-16 units. */
export const LONGEST_QUERY = 300;

/** A query of more words than these is a pasted text: the first ones say what it is about. */
const MOST_WORDS = 30;

/** The longest word that is looked at; longer ones are no words. */
const LONGEST_WORD = 40;

/** One typed word. */
export interface Typed {
  /** Lower case, no accents, no signs. */
  readonly folded: string;
  /** The parts of a word that holds signs, such as `webmail.pec.it`; of a plain word, itself. */
  readonly parts: readonly string[];
}

/** Lower case, without accents: «Identità» and «identita» are the same word. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

/**
 * The words of a text. Apostrophes of every kind divide, as they do in the index;
 * other signs inside a word are kept as the places where it can be taken apart.
 */
export function wordsOf(text: string): readonly Typed[] {
  const words: Typed[] = [];
  for (const piece of text.slice(0, LONGEST_QUERY).split(/[\s'’‘`´,;:!?()«»"“”/…]/u)) {
    const parts =
      fold(piece)
        .slice(0, LONGEST_WORD)
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    if (parts.length === 0) continue;
    const folded = parts.join('');
    // The index knows «2.0» as 20.
    words.push({ folded, parts: /^\d+$/.test(folded) ? [folded] : parts });
    if (words.length === MOST_WORDS) break;
  }
  return words;
}
