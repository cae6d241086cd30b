import { wordsOf } from './fold.ts';
import { fuse, SURE } from './fuse.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pagefind, PagefindResult, PagefindSearchOptions } from './pagefind.ts';
import { quoted, understand, wordsToAskFor } from './understand.ts';

/** The pages that answer a query, and how it was read. */
export interface Answer {
  /** Best first; empty where nothing is sure. */
  readonly pages: readonly Hit[];
  /** Pages that hold some of the words, where none is likely to be meant. */
  readonly doubtful: readonly Hit[];
  /** What slips were read as. */
  readonly corrections: readonly string[];
}

/** A page, with what each search found on it: to show the lines where the words stand. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly found: readonly PagefindResult[];
  /** The words that were looked for. */
  readonly words: readonly string[];
}

type Results = readonly PagefindResult[];

/** How many searches are remembered: as one types, most words are looked for again. */
const REMEMBERED = 400;

/**
 * Answers queries over the pages that the options' filters choose.
 * @returns takes a query as typed, of which the first 300 characters count; rejects when the index cannot be fetched.
 */
export function engine(
  pagefind: Pagefind,
  lexicon: Lexicon,
  options: PagefindSearchOptions,
): (query: string) => Promise<Answer> {
  const remembered = new Map<string, Promise<Results>>();

  const search = (term: string): Promise<Results> => {
    if (remembered.size > REMEMBERED) remembered.clear();
    const known = remembered.get(term) ?? pagefind.search(term, options).then(({ results }) => results);
    remembered.set(term, known);
    known.catch(() => remembered.delete(term));
    return known;
  };

  /** Pages with these very words, side by side where they are several. */
  const exactly = (words: readonly string[]): Promise<Results> => search(`"${words.join(' ')}"`);

  /** Pages that hold the stem; for an unfinished word, those with words that begin so. */
  const oneOf = async (term: string): Promise<Results> => {
    if (term.includes(' ')) return search(term);
    const [loose, exact] = await Promise.all([search(term), exactly([term])]);
    const ids = new Set(exact.map(({ id }) => id));
    return exact.length === 0 ? loose : loose.filter(({ id }) => ids.has(id));
  };

  return async (query) => {
    const literal = quoted(query);
    const typed = wordsOf(literal ?? query).flatMap(({ parts }) => parts);
    const phrase = typed.length > 1 || (literal !== null && typed.length > 0) ? await exactly(typed) : [];
    if (literal !== null) {
      const pages = phrase.map((result) => ({
        id: result.id,
        score: result.score,
        found: [result],
        words: typed,
      }));
      return { pages, doubtful: [], corrections: [] };
    }
    const asked = wordsToAskFor(query, lexicon);
    const there = await Promise.all(asked.map((word) => exactly([word])));
    const understood = understand(query, lexicon, new Set(asked.filter((_, at) => there[at]?.length !== 0)));
    const groups = await Promise.all(understood.groups.map(({ finds }) => Promise.all(finds.map(oneOf))));
    const ranking = fuse(understood, { groups, phrase }, lexicon.total, lexicon.weightOf);
    const words = understood.groups.flatMap(({ finds }) => finds.flatMap((find) => find.split(' ')));
    const all = [...groups.flat(2), ...phrase];
    const pages = ranking.pages.map(({ id, score }) => ({
      id,
      score,
      words,
      found: all.filter((result) => result.id === id),
    }));
    const { corrections } = understood;
    return ranking.confidence < SURE
      ? { pages: [], doubtful: pages, corrections }
      : { pages, doubtful: [], corrections };
  };
}
