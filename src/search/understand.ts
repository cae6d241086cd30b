import { wordsOf } from './fold.ts';
import type { Concept, Lexicon } from './lexicon.ts';
import { likeliest } from './spelling.ts';
import { stem } from './stem.ts';

/** One thing that the query speaks of: any of the searches finds it. */
export interface Group extends Concept {
  /** Less than 1 where the reader may have meant something else. */
  readonly sure: number;
}

/** What a query was taken to mean. */
export interface Understood {
  readonly groups: readonly Group[];
  /** How many words nothing on the site is called; no end of them where the site does not treat what is asked. */
  readonly unknown: number;
  /** What slips were read as. */
  readonly corrections: readonly string[];
}

/** A slip may have been another word, and a word that no list has may speak of another subject. */
const DOUBTFUL = 0.85;
const LONGEST_PHRASE = 5;

interface Word {
  readonly folded: string;
  readonly known: boolean;
  readonly corrected: boolean;
}

/** What is between quotation marks is looked for as it stands: that text, or null for a query without them. */
export function quoted(query: string): string | null {
  const found = /^\s*(?:"([^"]+)"|«([^»]+)»|“([^”]+)”)\s*$/.exec(query);
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? null);
}

/** The words of a query that may stand on a page: all but those that say nothing. */
export function wordsToAskFor(query: string, lexicon: Lexicon): readonly string[] {
  return wordsOf(query)
    .flatMap(({ folded, parts }) => [folded, ...parts])
    .filter((word) => !lexicon.isStop(word));
}

/**
 * Takes a query apart into what it speaks of. Never throws, and looks at no more than the first 300 characters.
 * @param indexed those of {@link wordsToAskFor} that stand on a page.
 */
export function understand(query: string, lexicon: Lexicon, indexed: ReadonlySet<string>): Understood {
  const words = readWords(query, lexicon, indexed);
  const { concepts, rest } = takePhrases(words, lexicon);
  const telling = rest.filter(({ folded }) => !lexicon.isStop(folded));
  // A query of nothing but stop words is looked for as it is.
  const left = telling.length > 0 || concepts.length > 0 ? telling : rest;
  const groups = [
    ...concepts.map((concept) => ({ ...concept, sure: 1 })),
    ...left.filter(({ known }) => known).map((word) => groupOfWord(word, lexicon, indexed)),
  ];
  return {
    groups: distinct(readTogether(groups, lexicon)),
    unknown: groups.some(({ weight }) => weight === 0) ? Infinity : left.filter(({ known }) => !known).length,
    corrections: left.filter(({ corrected }) => corrected).map(({ folded }) => folded),
  };
}

function isInLexicon(folded: string, lexicon: Lexicon): boolean {
  return (
    lexicon.isStop(folded) ||
    lexicon.isWord(folded) ||
    lexicon.isInPhrase(stem(folded)) ||
    lexicon.conceptsOf(folded).length > 0
  );
}

function readWords(query: string, lexicon: Lexicon, indexed: ReadonlySet<string>): readonly Word[] {
  const isKnown = (folded: string): boolean =>
    isInLexicon(folded, lexicon) || (indexed.has(folded) && isTold(folded));
  const all = wordsOf(query);
  return all.flatMap(({ folded, parts }, at): readonly Word[] => {
    const word = (read: string, known: boolean, corrected = false): Word => ({
      folded: read,
      known,
      corrected,
    });
    // The last word may still be unfinished.
    if (parts.length > 1 && parts.some(isKnown)) return parts.map((part) => word(part, isKnown(part)));
    if (isKnown(folded) || (at === all.length - 1 && lexicon.beginsAWord(folded)))
      return [word(folded, true)];
    const apart = takenApart(folded, isKnown, lexicon);
    if (apart !== null) return apart.map((part) => word(part, true));
    const read = likeliest(folded, lexicon);
    return [read === undefined ? word(folded, false) : word(read, true, true)];
  });
}

/** A stem of three letters is shared by words that have nothing in common («serie», «sera»): the index cannot tell. */
function isTold(folded: string): boolean {
  return folded.length < 4 || stem(folded).length >= 4;
}

/** A word typed without the blank or the apostrophe inside it: «dordine», «recuperopassword», «4mb». */
function takenApart(
  folded: string,
  isKnown: (word: string) => boolean,
  { isStop }: Lexicon,
): readonly string[] | null {
  const noun = /^(?:dell|all|dall|nell|sull|quell|l|d|un)([aeiouh].{3,})$/.exec(folded)?.[1];
  if (noun !== undefined && isKnown(noun)) return [noun];
  const counted = /^\d+(\D.+)$/.exec(folded)?.[1];
  if (counted !== undefined && isKnown(counted) && !isStop(counted)) return [counted];
  for (let at = folded.length - 4; at >= 4; at--) {
    const parts = [folded.slice(0, at), folded.slice(at)];
    if (parts.every(isKnown)) return parts;
  }
  return null;
}

function takePhrases(
  words: readonly Word[],
  lexicon: Lexicon,
): { concepts: readonly Concept[]; rest: readonly Word[] } {
  const concepts: Concept[] = [];
  const taken = new Set<Word>();
  const take = (from: readonly Word[]): void => {
    const stems = from.map(({ folded }) => stem(folded));
    for (let length = LONGEST_PHRASE; length > 1; length--) {
      for (let at = 0; at + length <= from.length; at++) {
        const part = from.slice(at, at + length);
        if (part.some((word) => taken.has(word))) continue;
        const concept = lexicon.phrase(stems.slice(at, at + length).join(' '));
        if (concept === undefined) continue;
        concepts.push(concept);
        for (const word of part) taken.add(word);
      }
    }
  };
  take(words.filter(({ folded }) => !lexicon.isLight(folded)));
  take(words.filter((word) => !taken.has(word)));
  return {
    concepts: concepts.filter(({ finds, weight }) => finds.length > 0 || weight === 0),
    rest: words.filter((word) => !taken.has(word)),
  };
}

function groupOfWord({ folded, corrected }: Word, lexicon: Lexicon, indexed: ReadonlySet<string>): Group {
  const concepts = lexicon.conceptsOf(folded);
  const meant = concepts.flatMap(({ finds }) => finds);
  const others = meant.filter((find) => stem(find) !== stem(folded));
  const own = concepts.length === 0 || indexed.has(folded) || others.length < meant.length;
  return {
    finds: [...new Set([...(own ? [folded] : []), ...others])],
    weight: concepts.length === 0 ? 1 : Math.max(...concepts.map(({ weight }) => weight)),
    sure: (corrected ? DOUBTFUL : 1) * (concepts.length === 0 ? DOUBTFUL : 1),
  };
}

/** Puts in place of words what they mean together. */
function readTogether(groups: readonly Group[], lexicon: Lexicon): readonly Group[] {
  let left = groups;
  for (const concept of lexicon.together) {
    const having = (searches: ReadonlySet<string>): readonly Group[] =>
      left.filter(({ finds }) => finds.some((find) => searches.has(find)));
    const used = concept.all.map(having);
    const parts = new Set(used.flat());
    const apart = used.some((found) => found.length === 0) || parts.size < concept.all.length;
    if (apart || having(concept.not).length > 0) continue;
    const sure = Math.max(...[...parts].map((part) => part.sure));
    left = [...left.filter((group) => !parts.has(group)), { ...concept, sure }];
  }
  return left;
}

/** The same thing said twice counts once. */
function distinct(groups: readonly Group[]): readonly Group[] {
  const seen = new Map<string, Group>();
  for (const group of groups) {
    const key = group.finds.toSorted().join('|');
    if (!seen.has(key)) seen.set(key, group);
  }
  return [...seen.values()];
}
