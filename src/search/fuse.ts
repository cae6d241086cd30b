import type { PagefindResult } from './pagefind.ts';
import type { Understood } from './understand.ts';

type Results = readonly PagefindResult[];

/** What each part of a query found. */
export interface Findings {
  /** In the order of the groups. */
  readonly groups: readonly (readonly Results[])[];
  /** What the words as typed found, standing side by side. */
  readonly phrase: Results;
}

export interface Ranking {
  /** Pages, best first. */
  readonly pages: readonly { readonly id: string; readonly score: number }[];
  /** How much of the query its best page speaks of, from 0 to 1. */
  readonly confidence: number;
}

/** Under this share of the query, what was found may speak of something else. */
export const SURE = 0.45;

/** Measured with `npm run bench:search`; the order of the pages depends little on any of them. */
const COVERAGE = 0.5;
const PHRASE = 0.2;
const DECLARED = 2;
const ONLY_IN_TEXT = 0.55;
const IN_PASSING = 0.7;

/**
 * Puts together what the parts of a query found: each part counts by how few pages it tells from the others,
 * and a page by how much of the query it covers, and how well.
 * @param total how many pages there are.
 * @param weightOf what each page weighs, by its id.
 */
export function fuse(
  { groups, unknown }: Understood,
  { groups: found, phrase }: Findings,
  total: number,
  weightOf: (id: string) => number,
): Ranking {
  const rarityOf = (pages: number): number => Math.log(1 + (total - pages + 0.5) / (pages + 0.5));
  const parts = groups.map(({ weight, sure }, at) => {
    const results = (found[at] ?? []).flat();
    const scores = scoresOf(results);
    const pages = sum(scores.values());
    return {
      scores,
      weight,
      sure: weight * sure,
      rarity: rarityOf(pages) * weight,
      about: new Set(results.filter(isAbout).map(({ id }) => id)),
    };
  });
  const rarity = sum(parts.map((part) => part.rarity));
  const asked = sum(parts.map((part) => part.weight)) + unknown;
  // A phrase found in what a page says of itself scores the weight of that field; elsewhere at most 1, and any page may
  // happen to hold it.
  const beside = new Map(
    phrase.map(({ id, score }) => [id, score > 1 ? Math.min(score, DECLARED) : score * IN_PASSING]),
  );
  const telling = PHRASE * rarityOf(phrase.length);

  let confidence = 0;
  const pages = [...new Set(parts.flatMap(({ scores }) => [...scores.keys()]))].map((id) => {
    let well = 0;
    let covered = 0;
    let speaks = 0;
    for (const part of parts) {
      const score = part.scores.get(id);
      if (score === undefined) continue;
      const share = part.rarity / rarity;
      well += share * score;
      covered += share;
      speaks += part.sure * (part.about.has(id) ? 1 : ONLY_IN_TEXT);
    }
    confidence = Math.max(confidence, speaks / asked);
    well *= 1 - COVERAGE + COVERAGE * covered;
    return { id, score: well * weightOf(id) + telling * (beside.get(id) ?? 0) };
  });
  return { pages: pages.toSorted((a, b) => b.score - a.score), confidence };
}

/** The search met what says of the page what it is about. */
function isAbout({ matchedMetaFields }: PagefindResult): boolean {
  return matchedMetaFields?.some((field) => /^(?:title|keywords|summary|queries)$/.test(field)) ?? false;
}

/** For each page its score among all that were found, from 0 to 1. */
function scoresOf(results: Results): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const { id, score } of results) scores.set(id, (scores.get(id) ?? 0) + score);
  const best = Math.max(...scores.values());
  return new Map([...scores].map(([id, score]) => [id, score / best]));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
