import { readFileSync } from 'node:fs';
import fc from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { single, stem, stemLike } from '../../../src/search/stem.ts';

/** What the Snowball project's own Italian stemmer (3.1, in Python) makes of words and of made-up forms of verbs. */
const PUBLISHED = readFileSync(new URL('../../fixtures/snowball-italian.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

test('words have the stems that the reference gives them', () => {
  expect(PUBLISHED.length).toBeGreaterThan(600);
  const others = PUBLISHED.flatMap(([word = '', published]) =>
    stem(word) === published ? [] : [[word, published, stem(word)]],
  );
  expect(others).toEqual([]);
});

test.each([
  ['dimenticato', 'dimenticare'],
  ['caselle', 'casella'],
  ['inviandola', 'inviare'],
  ['notifiche', 'notifica'],
  ['attivazione', 'attiva'],
  ['ricordavo', 'ricordi'],
])('%s and %s are the same word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['regola', 'registro'],
  ['casella', 'caso'],
  ['password', 'passo'],
])('%s and %s are two words', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test('short words and words with digits are their own stem', () => {
  for (const word of ['pec', 'sms', '4', '2023', 'mp3', 'a']) expect(stem(word)).toBe(word);
});

test('a short word is met by itself, so that «passi» is no «pass»', () => {
  expect(stemLike('pass')).not.toBe(stemLike('passi'));
  expect(stemLike('passi')).toBe(stemLike('passo'));
});

test('a stem is never longer than its word, and no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,30}$/)), (text) => {
      expect(stem(text).length).toBeLessThanOrEqual(text.length + 1);
    }),
  );
});

test('doubled letters are made single', () => {
  expect(single('attivazzione')).toBe('ativazione');
});
