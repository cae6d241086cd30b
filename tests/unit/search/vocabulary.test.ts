import { expect, test } from 'vitest';
import { vocabularyOf, type PageText } from '../../../src/search/vocabulary.ts';

const page = (about: string, text: string): PageText => ({ id: about, url: '/', title: about, about, text });
const known = (pages: readonly PageText[], ...silent: string[]) =>
  Object.fromEntries(vocabularyOf(pages, new Set(silent)));

test('a stem is known by its most frequent word, by how many pages are about it and how often they say it', () => {
  const pages = [
    page('Regola regole', 'La regola e le regole, e ancora regole.'),
    page('Regole', 'Il codice.'),
    page('Altro', 'Codici e regola'),
  ];
  const { regol, codic } = known(pages);
  expect(regol).toEqual({ word: 'regole', about: 2, said: 7 });
  expect(codic).toEqual({ word: 'codice', about: 0, said: 2 });
});

test('of two words as frequent the first of the alphabet stands for the stem', () => {
  expect(known([page('', 'codici codice')])['codic']?.word).toBe('codice');
  expect(known([page('', 'codice codici')])['codic']?.word).toBe('codice');
});

test('words that say nothing are left out, in every form', () => {
  expect(
    Object.keys(
      known([page('Come si cambiano', 'dove cambi la casella')], 'come', 'dove', 'la', 'si', 'camb'),
    ),
  ).toEqual(['casell']);
});

test('cells of a table that stand side by side are two words, names in capitals one', () => {
  expect(Object.keys(known([page('', 'CasellaPEC attivaNON èPronta')]))).toEqual([
    'casell',
    'pec',
    'attiv',
    'non',
    'e',
    'pront',
  ]);
  expect(Object.keys(known([page('', 'ACCEDI ora')]))).toEqual(['acced', 'ora']);
});

test('pages without words have none', () => {
  expect(known([page('', '… — !')])).toEqual({});
});
