import { describe, expect, test } from 'vitest';
import { compileLexicon, phraseKey, type Lists } from '../../../src/search/compile.ts';
import { page } from '../../support/small-index.ts';
import { EMPTY_LEXICON } from '../../support/small-lexicon.ts';

const NONE: Lists = { stopWords: [], synonyms: [], phrases: [], together: [], pageWeights: [] };
const PAGES = [
  page('/password/', 'Recupera la password', 'Una nuova password per la casella. Le regole.'),
  page('/webmail/', 'Apri la webmail', 'La casella si apre nella webmail.'),
];
const compiled = (lists: Partial<Lists>, pages = PAGES) => compileLexicon({ ...NONE, ...lists }, pages);

describe('the words that say nothing', () => {
  const stopWords = [
    { why: 'x', light: true, words: ['la', 'di', 'nella'] },
    { why: 'x', light: false, words: ['vorrei', 'come', 'come'] },
    { why: 'x', light: true, words: ['di', 'del'] },
  ];

  test('are told by their keys, in order, each once, the light ones apart', () => {
    expect(compiled({ stopWords })).toMatchObject({ stop: 'come vorre', light: 'del di la nell' });
  });

  test('are no words of the pages, and no bar to what is looked for with them', () => {
    const { words } = compiled({ stopWords: [{ why: 'x', light: false, words: ['recupera'] }] });
    expect(words).toBe('password webmail');
    const synonyms = [{ about: 'x', same: ['apri la webmail', 'apri il conto'], also: ['posta'], weight: 1 }];
    expect(compiled({ stopWords, synonyms }).concepts).toEqual([['post', 'apri la webmail']]);
  });
});

describe('the words that mean the same', () => {
  const concepts = (...same: string[]) =>
    compiled({ synonyms: [{ about: 'x', same, also: ['chiave', 'parola', 'pass'], weight: 1 }] }).concepts;

  test('are looked for where a page has them, one of each stem, and met in all the others', () => {
    expect(concepts('password', 'codice', 'regola', 'regole', 'due parole')).toEqual([
      ['=pass chiav codic parol', 'password|regola'],
    ]);
  });

  test('are left out where no page has any', () => {
    expect(concepts('carbonara')).toEqual([]);
  });

  test('bear their weight where it is not one', () => {
    const synonyms = [{ about: 'x', same: ['password'], also: ['chiave'], weight: 0.5 }];
    expect(compiled({ synonyms }).concepts).toEqual([['chiav', 'password', 0.5]]);
  });
});

describe('the phrases', () => {
  const phrases = (...all: Lists['phrases']) => compiled({ phrases: all }).phrases;

  test('are told by their keys, in order, each once, with what a page has of their meaning', () => {
    expect(
      phrases({
        says: ['parola nuova', 'parole nuove', 'chiave nuova'],
        means: ['password', 'conto'],
        weight: 0.7,
      }),
    ).toEqual([['chiav nuov|parol nuov', 'password', 0.7]]);
  });

  test('stay where they mean nothing, and go where no page has what they mean', () => {
    expect(
      phrases(
        { says: ['buon giorno'], means: [], weight: 1 },
        { says: ['buon appetito'], means: ['carbonara'], weight: 1 },
      ),
    ).toEqual([['buon giorn', '']]);
  });

  test.each([
    ['email di recupero', 'email recuper'],
    ['=email di recupero', 'email di recuper'],
    ['di recupero', 'di recuper'],
    ['email/mail/posta recupero', 'email/mail/post recuper'],
    ['recuperi/recupero email', 'recuper email'],
    ["parola d'ordine", 'parol d ordin'],
    ['email del/di recupero', 'email recuper'],
    ['email/di recupero', 'email/di recuper'],
  ])('«%s» is met as «%s»', (phrase, key) => {
    expect(phraseKey(phrase, new Set(['di', 'del']))).toBe(key);
  });
});

describe('the words that mean something else together', () => {
  test('are told by their lists, with what a page has of their meaning, and what keeps them apart', () => {
    const together = [
      { all: [['=email', 'mail'], ['nuova']], not: ['avviso', 'regola'], means: ['nuova password', 'conto'] },
    ];
    expect(compiled({ together }).together).toEqual([
      ['=email mail|nuova', 'nuova password', 'avviso regola'],
    ]);
  });
});

describe('the words that a slip may be meant for', () => {
  test('say what a page is about, have five letters, no digit, and no other meaning', () => {
    const pages = [page('/a/', 'Apri il modulo f24a1 spid webmail password', 'segreteria')];
    const synonyms = [{ about: 'x', same: ['password'], also: ['webmail'], weight: 1 }];
    expect(compiled({ synonyms }, pages).words).toBe('modulo');
    expect(compiled({}, pages).words).toBe('modulo password webmail');
  });

  test('are the most frequent ones, in order', () => {
    const name = (at: number): string =>
      `parola${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}z`;
    const names = Array.from({ length: 130 }, (_, at) => name(at));
    const pages = [page('/a/', names.join(' '), ''), page('/b/', names.slice(110).join(' '), '')];
    expect(compiled({}, pages).words.split(' ')).toEqual(names.slice(110).toSorted());
    // Where as many pages are about them, those that the pages say more often.
    const saying = pages.map((one, at) => (at === 0 ? { ...one, text: names.slice(0, 20).join(' ') } : one));
    expect(compiled({}, saying.slice(0, 1)).words.split(' ')).toEqual(names.slice(0, 20).toSorted());
  });
});

describe('the weights of pages', () => {
  const weighed = (where: { page?: string; under?: string }) =>
    compiled({ pageWeights: [{ ...where, weight: 0.5, why: 'x' }] }, [
      page('/a/', 'A', ''),
      page('/a/b/', 'B', ''),
      page('/a/c/', 'C', ''),
      page('/d/', 'D', ''),
    ]).weights;

  test('are told of one page, or of all below one, not of itself', () => {
    expect(weighed({ page: '/d/' })).toEqual([[0.5, '/d/']]);
    expect(weighed({ under: '/a/' })).toEqual([[0.5, '/a/b/ /a/c/']]);
    expect(weighed({ page: '/e/' })).toEqual([]);
  });

  test('are told once for all pages that have it, a later line over an earlier one, by ids as short as they tell', () => {
    const lines = [
      { under: '/a/', weight: 0.5, why: 'x' },
      { page: '/a/c/', weight: 0.4, why: 'y' },
      { page: '/d/', weight: 0.5, why: 'z' },
    ];
    const pages = ['/a/b/', '/a/c/', '/d/'].map((url, at) => ({
      ...page(url, 'x', ''),
      id: `it_${at}23456`,
    }));
    expect(compiled({ pageWeights: lines }, pages).weights).toEqual([
      [0.5, 'it_02 it_22'],
      [0.4, 'it_12'],
    ]);
  });
});

test('the lexicon bears the name of its index and its files, and how many pages there are', () => {
  expect(compileLexicon(NONE, PAGES, { tag: 't', files: ['f'] })).toMatchObject({
    total: 2,
    tag: 't',
    files: ['f'],
  });
  expect(compileLexicon(NONE, [])).toEqual(EMPTY_LEXICON);
});
