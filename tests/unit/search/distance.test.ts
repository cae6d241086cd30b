import fc from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { distance, tolerance } from '../../../src/search/distance.ts';

test.each([
  ['pasword', 'password', 1],
  ['webmial', 'webmail', 1],
  ['vefirica', 'verifica', 2],
  ['celullare', 'cellulare', 1],
  ['casella', 'casella', 0],
  ['pec', 'webmail', 6],
])('from %s to %s there are %i slips', (one, other, slips) => {
  expect(distance(one, other, 10)).toBe(slips);
});

test('beyond the limit the exact number is of no interest', () => {
  expect(distance('ricetta', 'password', 2)).toBe(3);
});

test('it does not matter which word comes first, and the limit never changes a smaller number', () => {
  const word = fc.stringMatching(/^[a-d]{0,8}$/);
  fc.assert(
    fc.property(word, word, fc.nat(8), (one, other, limit) => {
      const exact = distance(one, other, 20);
      expect(distance(other, one, 20)).toBe(exact);
      expect(distance(one, other, limit)).toBe(Math.min(exact, limit + 1));
    }),
  );
});

/** The same distance by its definition: the last letter left out, put in, changed, or exchanged with the one before. */
function byDefinition(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const changed = one.at(-1) === other.at(-1) ? 0 : 1;
  const exchanged = one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  return Math.min(
    byDefinition(one.slice(0, -1), other) + 1,
    byDefinition(one, other.slice(0, -1)) + 1,
    byDefinition(one.slice(0, -1), other.slice(0, -1)) + changed,
    exchanged ? byDefinition(one.slice(0, -2), other.slice(0, -2)) + 1 : Infinity,
  );
}

test('it is what its definition says', () => {
  const word = fc.stringMatching(/^[abc]{0,5}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(distance(one, other, 9)).toBe(byDefinition(one, other));
    }),
    { numRuns: 300 },
  );
  for (const [one, other] of [
    ['abcd', 'badc'],
    ['abcd', 'xycd'],
    ['abcde', 'abedc'],
    ['ab', 'ba'],
    ['xab', 'xba'],
  ] as const)
    expect(distance(one, other, 9)).toBe(byDefinition(one, other));
});

test('one slip is one slip, whichever it is', () => {
  const word = fc.stringMatching(/^[a-z]{2,12}$/);
  fc.assert(
    fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (text, place, letter) => {
      const at = place % text.length;
      const left = text.slice(0, at) + text.slice(at + 1);
      const put = text.slice(0, at) + letter + text.slice(at);
      const changed = text.slice(0, at) + letter + text.slice(at + 1);
      for (const slip of [left, put, changed]) expect(distance(text, slip, 3)).toBeLessThanOrEqual(1);
    }),
  );
});

test('short words bear no slip, longer ones one, two or three', () => {
  expect([3, 4, 5, 7, 8, 11, 12].map(tolerance)).toEqual([0, 0, 1, 1, 2, 2, 3]);
});
