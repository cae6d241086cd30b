import { describe, expect, test } from 'vitest';
import { coreOf, readLexicon, type LexiconData } from '../../../src/search/lexicon.ts';

const DATA: LexiconData = {
  stop: 'come quand',
  light: 'di la',
  concepts: [
    ['chiav =pass', 'password|parola segreta'],
    ['=pass', 'tessera', 0.5],
    ['', 'cellulare'],
  ],
  phrases: [
    ['post/mail elettron|pec nuov', 'email'],
    ['buon giorn', ''],
    ['parol ordin', 'password', 0.7],
  ],
  together: [['chiave|=nuova casella', 'cambio password|nuova password', 'avviso']],
  words: 'webmail casella',
  weights: [
    [0.5, '/a/ /b/'],
    [0.2, '/c/'],
  ],
  total: 9,
  tag: 't',
  files: [],
};
const lexicon = readLexicon(DATA);
const finds = (word: string) => lexicon.conceptsOf(word).map((concept) => concept.finds);

describe('the words that say nothing', () => {
  test('are met in every form, the light ones among them', () => {
    expect(['come', 'quando', 'di', 'la'].map(lexicon.isStop)).toEqual([true, true, true, true]);
    expect(['come', 'quando', 'di', 'la'].map(lexicon.isLight)).toEqual([false, false, true, true]);
    expect(lexicon.isStop('casella')).toBe(false);
  });
});

describe('what a word means', () => {
  test('is told for each way of saying it, and for what is looked for itself', () => {
    expect(finds('chiave')).toEqual([['password', 'parola segreta']]);
    expect(finds('password')).toEqual([['password', 'parola segreta']]);
    expect(finds('cellulare')).toEqual([['cellulare']]);
    expect(finds('carbonara')).toEqual([]);
  });

  test('may be several things, each with its weight', () => {
    expect(lexicon.conceptsOf('pass')).toEqual([
      { finds: ['password', 'parola segreta'], weight: 1 },
      { finds: ['tessera'], weight: 0.5 },
    ]);
  });
});

describe('the words of the site', () => {
  test('are those of the pages and all that is looked for', () => {
    const words = ['webmail', 'caselle', 'password', 'parola', 'segreta', 'email', 'tessera'];
    expect(words.filter((word) => !lexicon.isWord(word))).toEqual([]);
    expect(lexicon.isWord('carbonara')).toBe(false);
  });

  test('are recognised by four letters of their beginning', () => {
    expect(lexicon.beginsAWord('webm')).toBe(true);
    expect(lexicon.beginsAWord('web')).toBe(false);
    expect(lexicon.beginsAWord('ebmail')).toBe(false);
  });
});

describe('a phrase', () => {
  test('is met with either word where two may stand, with its weight', () => {
    for (const key of ['post elettron', 'mail elettron', 'pec nuov'])
      expect(lexicon.phrase(key)).toEqual({ finds: ['email'], weight: 1 });
    expect(lexicon.phrase('parol ordin')).toEqual({ finds: ['password'], weight: 0.7 });
    expect(lexicon.phrase('post/mail elettron')).toBeUndefined();
  });

  test('may mean nothing', () => {
    expect(lexicon.phrase('buon giorn')).toEqual({ finds: [], weight: 1 });
  });

  test('makes its words known', () => {
    expect(['post', 'elettron', 'ordin'].map(lexicon.isInPhrase)).toEqual([true, true, true]);
    expect(lexicon.isInPhrase('webmail')).toBe(false);
  });
});

test('what words mean together is met by any word of the same meaning, but by one marked so only by itself', () => {
  expect(lexicon.together).toEqual([
    {
      finds: ['cambio password', 'nuova password'],
      weight: 1,
      all: [new Set(['chiave', 'password', 'parola segreta']), new Set(['nuova', 'casella'])],
      not: new Set(['avviso']),
    },
  ]);
});

test('slips may have been meant for words, and for ways of saying a thing, which then stand for what is looked for', () => {
  expect(lexicon.spellings).toContainEqual({ word: 'password', stem: 'chiav', core: 'chiav' });
  expect(lexicon.spellings).toContainEqual({ word: 'casella', stem: 'casell', core: 'casel' });
});

test('pages weigh what is told of them', () => {
  expect(['/a/', '/b/', '/c/', '/d/'].map(lexicon.weightOf)).toEqual([0.5, 0.5, 0.2, 1]);
  // As long as what is written of an id.
  expect(lexicon.weightOf('/a/rest')).toBe(0.5);
  expect(lexicon.total).toBe(9);
});

test('a core is a stem without doubled letters', () => {
  expect(['attivazzione', 'attivare', 'caselle', 'casela'].map(coreOf)).toEqual([
    'ativ',
    'ativ',
    'casel',
    'casel',
  ]);
});
