import { fold } from './fold.ts';
import { silentKey, stem } from './stem.ts';

/** What the index holds of a page. */
export interface PageText {
  /** Its id in the index. */
  readonly id: string;
  /** Its address on the site. */
  readonly url: string;
  readonly title: string;
  /** Title, summary, keywords and headings. */
  readonly about: string;
  readonly text: string;
}

/** A stem of the pages. */
export interface Entry {
  /** Its most frequent word. */
  readonly word: string;
  /** How many pages are about it. */
  readonly about: number;
}

/**
 * The words of the pages by their stems.
 * @param silent keys of the words that say nothing, left out.
 */
export function vocabularyOf(
  pages: readonly PageText[],
  silent: ReadonlySet<string>,
): ReadonlyMap<string, Entry> {
  const counts = new Map<string, Map<string, number>>();
  const about = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(wordsIn(page.about).map(stem))) about.set(key, (about.get(key) ?? 0) + 1);
    for (const word of [...wordsIn(page.about), ...wordsIn(page.text)]) {
      if (silent.has(silentKey(word))) continue;
      const forms = counts.get(stem(word)) ?? new Map<string, number>();
      counts.set(stem(word), forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([key, forms]) => [
      key,
      { word: mostFrequent(forms) ?? key, about: about.get(key) ?? 0 },
    ]),
  );
}

/** Cells of a table stand side by side in the index: a capital inside a word begins the next one. */
function wordsIn(text: string): readonly string[] {
  return fold(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function mostFrequent(forms: ReadonlyMap<string, number>): string | undefined {
  return [...forms].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}
