import { silentKey, single, stem, stemLike } from './stem.ts';

/** One thing that a query speaks of: any of the searches in `finds` finds it. */
export interface Concept {
  /** What to look for, each one or more words. */
  readonly finds: readonly string[];
  /** How much it counts beside the rest of the query. */
  readonly weight: number;
}

/** How something is said; what to look for, divided by `|`; weight where it is not 1. */
export type Weighed = readonly [says: string, finds: string, weight?: number];

/**
 * What the build writes for the browser: the lists of content/search made short, and the words of the pages.
 * Lists of words are one text each, since that is what compresses best.
 */
export interface LexiconData {
  /** Words that say nothing, as `silentKey` gives them; the light ones apart. */
  readonly stop: string;
  readonly light: string;
  /** Said in what words are met by (`stemLike`), divided by blanks, and in the words to look for. */
  readonly concepts: readonly Weighed[];
  /** Said in stems divided by blanks, `/` between those for one place, `|` between one phrase and the next. */
  readonly phrases: readonly Weighed[];
  /** One word of each list, lists divided by `|`; what they mean together; words that keep them apart. */
  readonly together: readonly (readonly [all: string, finds: string, not: string])[];
  /** The words of the pages that are worth recognising a slip by, one for each stem. */
  readonly words: string;
  /** Weights, where they are not 1, and the pages that have them: beginnings of their ids, all as long, divided by blanks. */
  readonly weights: readonly (readonly [weight: number, pages: string])[];
  /** How many pages the search offers. */
  readonly total: number;
  /** Tells this index from those of other builds. */
  readonly tag: string;
  /** Files that the first question needs, whatever it is. */
  readonly files: readonly string[];
}

/** What words mean together. */
export interface Together extends Concept {
  /** Of each set one search must be among those of the query. */
  readonly all: readonly ReadonlySet<string>[];
  /** None of these may. */
  readonly not: ReadonlySet<string>;
}

/** A word that a slip may have been meant for. */
export interface Spelling {
  /** What to look for then. */
  readonly word: string;
  readonly stem: string;
  /** Without endings and doubled letters, where slips are most frequent. */
  readonly core: string;
}

/** The lists, ready for looking up. Words are given folded. */
export interface Lexicon {
  isStop(folded: string): boolean;
  /** A stop word that may stand between the words of a phrase. */
  isLight(folded: string): boolean;
  isWord(folded: string): boolean;
  /** The beginning of a word, of four letters or more. */
  beginsAWord(folded: string): boolean;
  conceptsOf(folded: string): readonly Concept[];
  /** The concept of a phrase, given as stems divided by blanks. */
  phrase(stems: string): Concept | undefined;
  /** Part of a phrase that has a meaning of its own. */
  isInPhrase(stemmed: string): boolean;
  readonly together: readonly Together[];
  readonly spellings: readonly Spelling[];
  /** Weight of a page by its id in the index. */
  weightOf(id: string): number;
  readonly total: number;
}

const SHORTEST_BEGINNING = 4;

/** Makes the lists ready for looking up. */
export function readLexicon(data: LexiconData): Lexicon {
  const light = new Set(data.light.split(' '));
  const stop = new Set([...light, ...data.stop.split(' ')]);
  const words = new Set(data.words.split(' '));
  const keys: Spelling[] = [];
  const concepts = new Map<string, Concept[]>();
  for (const [says, finds, weight] of data.concepts) {
    const concept = conceptOf(finds, weight);
    const [first = ''] = concept.finds;
    const said = says.split(' ');
    for (const key of said) keys.push({ word: first, stem: key, core: single(key) });
    for (const key of [...said, ...concept.finds.map(stemLike)]) {
      concepts.set(key, [...(concepts.get(key) ?? []), concept]);
    }
  }
  const phrases = new Map<string, Concept>();
  for (const [says, finds, weight] of data.phrases) {
    const concept = conceptOf(finds, weight);
    for (const phrase of says.split('|')) for (const key of readings(phrase)) phrases.set(key, concept);
  }
  // What is looked for stands on the pages: a slip may have been meant for it.
  for (const [, finds] of [...data.concepts, ...data.phrases]) {
    for (const word of finds.split(/[ |]/)) words.add(word);
  }
  const stems = new Set([...words].map(stemLike));
  const spellings = [...[...words].map(spellingOf), ...keys];
  const inPhrases = new Set([...phrases.keys()].flatMap((key) => key.split(' ')));
  const conceptsOf = (folded: string): readonly Concept[] => concepts.get(stemLike(folded)) ?? [];
  const weights = new Map(
    data.weights.flatMap(([weight, ids]) => ids.split(' ').map((id) => [id, weight] as const)),
  );
  const told = Math.max(...[...weights.keys()].map((id) => id.length));
  const searchesOf = (list: string): ReadonlySet<string> =>
    new Set(
      list
        .split(' ')
        .flatMap((word) =>
          word.startsWith('=') ? word.slice(1) : [word, ...conceptsOf(word).flatMap(({ finds }) => finds)],
        ),
    );
  return {
    isStop: (folded) => stop.has(silentKey(folded)),
    isLight: (folded) => light.has(silentKey(folded)),
    isWord: (folded) => stems.has(stemLike(folded)),
    beginsAWord: (folded) =>
      folded.length >= SHORTEST_BEGINNING && spellings.some(({ word }) => word.startsWith(folded)),
    conceptsOf,
    phrase: (key) => phrases.get(key),
    isInPhrase: (stemmed) => inPhrases.has(stemmed),
    together: data.together.map(([all, finds, not]) => ({
      ...conceptOf(finds),
      all: all.split('|').map(searchesOf),
      not: searchesOf(not),
    })),
    spellings,
    weightOf: (id) => weights.get(id.slice(0, told)) ?? 1,
    total: data.total,
  };
}

function spellingOf(word: string): Spelling {
  return { word, stem: stem(word), core: coreOf(word) };
}

/** All that a phrase with `a/b` may say. */
function readings(phrase: string): readonly string[] {
  return phrase
    .split(' ')
    .map((place) => place.split('/'))
    .reduce((before, place) => before.flatMap((start) => place.map((word) => `${start} ${word}`)), [''])
    .map((reading) => reading.trim());
}

function conceptOf(finds: string, weight = 1): Concept {
  return { finds: finds === '' ? [] : finds.split('|'), weight };
}

/** The stem of a word with its doubled letters made single: «attivazzione» and «attivare» are both `ativ`. */
export function coreOf(folded: string): string {
  return single(stem(single(folded)));
}
