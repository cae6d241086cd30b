import type { PageWeights, Phrases, StopWords, Synonyms, Together } from '../schemas/search.ts';
import { wordsOf } from './fold.ts';
import type { LexiconData, Weighed } from './lexicon.ts';
import { silentKey, stem, stemLike } from './stem.ts';
import { vocabularyOf, type PageText } from './vocabulary.ts';

/** The lists of content/search, read and checked. */
export interface Lists {
  readonly stopWords: StopWords;
  readonly synonyms: Synonyms;
  readonly phrases: Phrases;
  readonly together: Together;
  readonly pageWeights: PageWeights;
}

/** Slips are recognised in words that say what a page is about: in so many of them, the most frequent ones. */
const MOST_WORDS = 20;
const SHORTEST = 5;

/**
 * Makes the lists and the words of the pages into what the browser loads.
 * @param pages what the index holds of each page that the search offers.
 * @param index the index's name, and the files of it that the first question will need.
 */
export function compileLexicon(
  lists: Lists,
  pages: readonly PageText[],
  { tag, files }: Pick<LexiconData, 'tag' | 'files'> = { tag: '', files: [] },
): LexiconData {
  const stopWords = (light: boolean): string[] =>
    unique(
      lists.stopWords.filter((list) => list.light === light).flatMap(({ words }) => words.map(silentKey)),
    ).toSorted();
  const light = new Set(stopWords(true));
  const silent = new Set([...light, ...stopWords(false)]);
  const vocabulary = vocabularyOf(pages, silent);
  const onPages = (search: string): boolean =>
    wordsOf(search).every(({ folded }) => silent.has(silentKey(folded)) || vocabulary.has(stem(folded)));

  const concepts = lists.synonyms.flatMap(({ same, also, weight }) => {
    const finds = oneOfEachStem(same.filter(onPages));
    const own = new Set(finds.map(stemLike));
    const keys = unique([...same.filter((word) => !word.includes(' ')), ...also].map(stemLike));
    return finds.length === 0
      ? []
      : [
          weighed(
            keys
              .filter((key) => !own.has(key))
              .toSorted()
              .join(' '),
            finds,
            weight,
          ),
        ];
  });
  const said = new Set(
    concepts.flatMap(([says, finds]) => [...says.split(' '), ...finds.split('|').map(stemLike)]),
  );

  return {
    stop: stopWords(false).join(' '),
    light: stopWords(true).join(' '),
    concepts,
    phrases: lists.phrases.flatMap(({ says, means, weight }) => {
      const finds = oneOfEachStem(means.filter(onPages));
      if (finds.length === 0 && means.length > 0) return [];
      return [
        weighed(
          unique(says.map((phrase) => phraseKey(phrase, light)))
            .toSorted()
            .join('|'),
          finds,
          weight,
        ),
      ];
    }),
    together: lists.together.map(({ all, means, not }) => [
      all.map((words) => words.join(' ')).join('|'),
      means.filter(onPages).join('|'),
      not.join(' '),
    ]),
    words: [...vocabulary.values()]
      .filter(
        ({ word, about }) =>
          about > 0 && word.length >= SHORTEST && !/\d/.test(word) && !said.has(stemLike(word)),
      )
      .toSorted((a, b) => b.about - a.about || b.said - a.said)
      .slice(0, MOST_WORDS)
      .map(({ word }) => word)
      .toSorted()
      .join(' '),
    weights: weightsOf(lists.pageWeights, pages),
    total: pages.length,
    tag,
    files,
  };
}

function weighed(says: string, finds: readonly string[], weight: number): Weighed {
  return weight === 1 ? [says, finds.join('|')] : [says, finds.join('|'), weight];
}

/**
 * A phrase as stems, with `/` between those that may stand in one place; without its little words, unless too
 * little would be left to recognise it by, or it begins with `=`.
 */
export function phraseKey(phrase: string, light: ReadonlySet<string>): string {
  const places = phrase
    .replace('=', '')
    .split(/[ ']+/)
    .map((place) => place.split('/').flatMap((word) => wordsOf(word).map(({ folded }) => folded)));
  const heavy = places.filter((words) => !words.every((word) => light.has(silentKey(word))));
  return (heavy.length > 1 && !phrase.startsWith('=') ? heavy : places)
    .map((words) => unique(words.map(stem)).join('/'))
    .join(' ');
}

/** The index takes words of one stem for the same. */
function oneOfEachStem(searches: readonly string[]): readonly string[] {
  const key = (search: string): string => search.split(' ').map(stem).join(' ');
  return searches.filter((search, at) => searches.findIndex((other) => key(other) === key(search)) === at);
}

/** A later line stands over an earlier one. Ids as short as they still tell the pages apart. */
function weightsOf(lines: PageWeights, pages: readonly PageText[]): LexiconData['weights'] {
  const length = lengthThatTells(pages.map(({ id }) => id));
  const byWeight = new Map<number, string[]>();
  for (const { id, url } of pages) {
    const weight = lines.findLast((line) => weighs(line, url))?.weight;
    if (weight === undefined) continue;
    byWeight.set(weight, [...(byWeight.get(weight) ?? []), id.slice(0, length + 1)]);
  }
  return [...byWeight].map(([weight, ids]) => [weight, ids.join(' ')] as const);
}

function lengthThatTells(ids: readonly string[]): number {
  const longest = Math.max(0, ...ids.map((id) => id.length));
  for (let length = 1; length < longest; length++) {
    if (new Set(ids.map((id) => id.slice(0, length))).size === ids.length) return length;
  }
  return longest;
}

function weighs({ page, under }: Pick<PageWeights[number], 'page' | 'under'>, url: string): boolean {
  return url === page || (under !== undefined && url !== under && url.startsWith(under));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
