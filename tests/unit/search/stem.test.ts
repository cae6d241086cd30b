import fc from 'fast-check';
import { expect, test } from 'vitest';
import { single, stem, stemLike } from '../../../src/search/stem.ts';

/** Taken from the vocabulary that the Snowball project publishes with its Italian stemmer. */
const PUBLISHED: readonly (readonly [word: string, stem: string])[] = [
  ['abbandonata', 'abbandon'],
  ['abbandonavano', 'abbandon'],
  ['abbandonerai', 'abbandon'],
  ['pronunciamento', 'pronunc'],
  ['pronunciarsi', 'pronunc'],
  ['propaga', 'propag'],
  ['propagare', 'propag'],
  ['proprieta', 'propriet'],
];

test.each(PUBLISHED)('%s has the stem %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
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
