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
  /** How often the pages say it. */
  readonly said: number;
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
  // Pages say the same words again and again.
  const stems = new Map<string, string>();
  const silences = new Map<string, boolean>();
  const stemOf = (word: string): string => remembered(stems, word, stem);
  const isSilent = (word: string): boolean => remembered(silences, word, () => silent.has(silentKey(word)));
  for (const page of pages) {
    const aboutIt = wordsIn(page.about);
    for (const key of new Set(aboutIt.map(stemOf))) about.set(key, (about.get(key) ?? 0) + 1);
    for (const word of [...aboutIt, ...wordsIn(page.text)]) {
      if (isSilent(word)) continue;
      const forms = remembered(counts, stemOf(word), () => new Map<string, number>());
      forms.set(word, (forms.get(word) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].map(([key, forms]) => [
      key,
      {
        word: mostFrequent(forms) ?? key,
        about: about.get(key) ?? 0,
        said: [...forms.values()].reduce((sum, times) => sum + times, 0),
      },
    ]),
  );
}

function remembered<Value>(known: Map<string, Value>, key: string, make: (key: string) => Value): Value {
  const value = known.get(key) ?? make(key);
  known.set(key, value);
  return value;
}

/** Cells of a table stand side by side in the index: a capital inside a word begins the next one. */
function wordsIn(text: string): readonly string[] {
  return fold(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function mostFrequent(forms: ReadonlyMap<string, number>): string | undefined {
  return [...forms].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}
