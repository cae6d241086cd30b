import { expect, test } from 'vitest';
import { fuse, SURE } from '../../../src/search/fuse.ts';
import type { PagefindResult } from '../../../src/search/pagefind.ts';
import type { Group } from '../../../src/search/understand.ts';

function found(scores: Readonly<Record<string, number>>, about: readonly string[] = []): PagefindResult[] {
  return Object.entries(scores).map(([id, score]) => ({
    id,
    score,
    words: [],
    matchedMetaFields: about.includes(id) ? ['title'] : [],
    data: () => Promise.reject(new Error('not loaded here')),
  }));
}

const group = (weight = 1, sure = 1): Group => ({ finds: ['x'], weight, sure });
const order = (ranking: ReturnType<typeof fuse>): string[] => ranking.pages.map(({ id }) => id);

test('a rare word counts more than a common one', () => {
  const everywhere = Object.fromEntries(Array.from({ length: 18 }, (_, at) => [`p${at}`, 1]));
  const ranking = fuse(
    { groups: [group(), group()], unknown: 0, corrections: [] },
    { groups: [[found({ ...everywhere, common: 1.2 })], [found({ rare: 1 })]], phrase: [] },
    20,
    () => 1,
  );
  expect(order(ranking)[0]).toBe('rare');
});

test('a page that holds all the words comes before one that holds the best of each', () => {
  const ranking = fuse(
    { groups: [group(), group()], unknown: 0, corrections: [] },
    { groups: [[found({ both: 0.8, one: 1 })], [found({ both: 0.8, other: 1 })]], phrase: [] },
    20,
    () => 1,
  );
  expect(order(ranking)[0]).toBe('both');
});

test('what several words of one meaning find is added up', () => {
  const ranking = fuse(
    { groups: [group()], unknown: 0, corrections: [] },
    { groups: [[found({ twice: 1, once: 1.5 }), found({ twice: 1 })]], phrase: [] },
    20,
    () => 1,
  );
  expect(order(ranking)).toEqual(['twice', 'once']);
});

test('the words as typed, side by side, lift a page, most where it is declared for them', () => {
  const groups = [[found({ a: 1, b: 1, c: 1 })]];
  const ranking = fuse(
    { groups: [group()], unknown: 0, corrections: [] },
    { groups, phrase: [...found({ b: 1 }), ...found({ c: 5 }, ['c'])] },
    20,
    () => 1,
  );
  expect(order(ranking)).toEqual(['c', 'b', 'a']);
});

test('a page that weighs less comes after one as good', () => {
  const findings = { groups: [[found({ list: 1, task: 0.9 })]], phrase: [] };
  expect(
    order(
      fuse({ groups: [group()], unknown: 0, corrections: [] }, findings, 20, (id) =>
        id === 'list' ? 0.75 : 1,
      ),
    ),
  ).toEqual(['task', 'list']);
});

test('nothing is sure where most of the words are unknown, or only met in passing', () => {
  const titled = { groups: [[found({ a: 1 }, ['a'])]], phrase: [] };
  const passing = { groups: [[found({ a: 1 })]], phrase: [] };
  const confidence = (unknown: number, findings: Parameters<typeof fuse>[1], sure = 1): number =>
    fuse({ groups: [group(1, sure)], unknown, corrections: [] }, findings, 20, () => 1).confidence;
  expect(confidence(0, titled)).toBe(1);
  expect(confidence(0, passing)).toBeGreaterThan(SURE);
  expect(confidence(1, titled)).toBeGreaterThan(SURE);
  expect(confidence(1, passing)).toBeLessThan(SURE);
  expect(confidence(1, titled, 0.85)).toBeLessThan(SURE);
});

test('a page scores what it covers of the query, the rarer and the weightier parts more, and what stands beside', () => {
  const { pages } = fuse(
    { groups: [group(1), group(0.5)], unknown: 0, corrections: [] },
    {
      groups: [[found({ a: 2, b: 1 })], [found({ b: 4 })]],
      phrase: [...found({ b: 5 }), ...found({ a: 0.25 })],
    },
    20,
    (id) => (id === 'a' ? 0.5 : 1),
  );
  // Of 21, by how many pages hold each: one and a half, one (half as weighty), and two that hold the phrase.
  const [one, other, beside] = [Math.log(21 / 2), 0.5 * Math.log(21 / 1.5), 0.2 * Math.log(21 / 2.5)];
  const share = one / (one + other);
  expect(pages.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(pages[0]?.score).toBeCloseTo(0.5 * share + (1 - share) + beside * 2, 10);
  expect(pages[1]?.score).toBeCloseTo(0.5 * share * (0.5 + 0.5 * share) + beside * 0.7 * 0.25, 10);
});

test.each([
  [['title'], 1],
  [['keywords'], 1],
  [['summary'], 1],
  [['queries'], 1],
  [['guida', 'title'], 1],
  [['guida'], 0.55],
  [['subtitle'], 0.55],
  [['titles'], 0.55],
  [[], 0.55],
  [undefined, 0.55],
])('a page met in %j is about the query: %d', (matchedMetaFields, confidence) => {
  const [
    { matchedMetaFields: _, ...plain } = { id: 'a', score: 1, words: [], data: () => Promise.reject() },
  ] = found({ a: 1 });
  const result = matchedMetaFields === undefined ? plain : { ...plain, matchedMetaFields };
  const ranking = fuse(
    { groups: [group()], unknown: 0, corrections: [] },
    { groups: [[[result]]], phrase: [] },
    20,
    () => 1,
  );
  expect(ranking.confidence).toBeCloseTo(confidence, 10);
});

test('a part that nothing was looked for finds nothing, and counts as asked for', () => {
  const ranking = fuse(
    { groups: [group(), group()], unknown: 0, corrections: [] },
    { groups: [[found({ a: 1 }, ['a'])]], phrase: [] },
    20,
    () => 1,
  );
  expect(order(ranking)).toEqual(['a']);
  expect(ranking.confidence).toBe(0.5);
});

test('nothing found is nothing, and not sure', () => {
  expect(fuse({ groups: [], unknown: 2, corrections: [] }, { groups: [], phrase: [] }, 20, () => 1)).toEqual({
    pages: [],
    confidence: 0,
  });
});
