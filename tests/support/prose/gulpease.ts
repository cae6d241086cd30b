/** How easy a text is to read, and the sentences that weigh most on it. */
export interface ReadingEase {
  /** 0 to 100, the higher the easier; 100 for a text without words. */
  score: number;
  words: number;
  sentences: readonly string[];
}

/** A point that ends no sentence: after these, and within numbers and names of files. */
const ABBREVIATIONS = /\b(?:art|artt|n|nn|es|ecc|sig|sigg|dott|prof|pag|pagg|tel|p\.es|cfr)\.$/i;

/**
 * The Gulpease index (GULP, La Sapienza, 1988): 89 + (300 × sentences − 10 × letters) / words.
 * Under 80 it is hard for who left school at eleven, under 60 for who left at fourteen, under 40 for who has
 * a diploma. Letters are letters and digits; a word is a run of them, «dell'Ordine» is two.
 *
 * @param blocks running text; the end of a block ends a sentence.
 */
export function gulpease(blocks: readonly string[]): ReadingEase {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const score = words.length === 0 ? 100 : 89 + (300 * sentences.length - 10 * letters) / words.length;
  return { score: Math.max(0, Math.min(100, score)), words: words.length, sentences };
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The sentences of a block. A point, a question mark, an exclamation mark or an ellipsis before a blank ends one. */
export function sentencesOf(block: string): string[] {
  const found: string[] = [];
  let open = '';
  for (const part of block.split(/(?<=[.?!…]["')]*)\s+/u)) {
    open = open === '' ? part : `${open} ${part}`;
    if (ABBREVIATIONS.test(open)) continue;
    found.push(open);
    open = '';
  }
  if (open !== '') found.push(open);
  return found.filter((sentence) => wordsOf(sentence).length > 0);
}

/** The sentences that pull the score down most, worst first: long ones, then those with long words. */
export function worstSentences({ sentences }: ReadingEase, count: number): string[] {
  return sentences
    .filter((sentence) => wordsOf(sentence).length >= 6)
    .map((sentence) => ({ sentence, score: gulpease([sentence]).score }))
    .toSorted((a, b) => a.score - b.score)
    .slice(0, count)
    .map(({ sentence, score }) => `${score.toFixed(0)}: ${sentence}`);
}
