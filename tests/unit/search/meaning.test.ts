import { describe, expect, test } from 'vitest';
import { readLexicon, type LexiconData } from '../../../src/search/lexicon.ts';
import { quoted, understand, wordsToAskFor, type Understood } from '../../../src/search/understand.ts';

const DATA: LexiconData = {
  stop: 'come vorre',
  light: 'di la',
  concepts: [
    ['chiav', 'password'],
    ['tesser', 'cellulare', 0.5],
    ['telefon', 'cellulare|numero'],
    ['tesser', 'documento', 0.7],
  ],
  phrases: [
    ['parol ordin', 'password'],
    ['nuov password', 'nuova password', 0.8],
    ['nuov password webmail', 'webmail'],
    ['buon giorn', ''],
    ['cerc di casell', 'aiuto'],
  ],
  together: [
    ['password|numero documento', 'cambio password', 'casella'],
    ['webmail|webmail', 'due volte', ''],
  ],
  words: 'webmail casella ordine',
  weights: [],
  total: 9,
  tag: '',
  files: [],
};
const lexicon = readLexicon(DATA);
const read = (query: string, ...indexed: string[]): Understood =>
  understand(query, lexicon, new Set(indexed));
const finds = (query: string, ...indexed: string[]) =>
  read(query, ...indexed).groups.map((group) => group.finds);

describe('the words to ask for', () => {
  test('are all but those that say nothing, in one piece and apart', () => {
    expect(wordsToAskFor('come vorrei la webmail.pec.it', lexicon)).toEqual([
      'webmailpecit',
      'webmail',
      'pec',
      'it',
    ]);
  });
});

describe('one word', () => {
  test('of the site is looked for as typed, not quite sure', () => {
    expect(read('Webmail')).toEqual({
      groups: [{ finds: ['webmail'], weight: 1, sure: 0.85 }],
      unknown: 0,
      corrections: [],
    });
  });

  test('with a meaning is looked for by it, and by itself where a page has it or it is what is looked for', () => {
    expect(read('chiave').groups).toEqual([{ finds: ['password'], weight: 1, sure: 1 }]);
    expect(finds('chiave', 'chiave')).toEqual([['chiave', 'password']]);
    expect(finds('numeri')).toEqual([['numeri', 'cellulare']]);
  });

  test('with two meanings is looked for by both, and counts as the weightier', () => {
    expect(read('tessera').groups).toEqual([{ finds: ['cellulare', 'documento'], weight: 0.7, sure: 1 }]);
  });

  test('that only pages have is looked for where its stem tells it from others', () => {
    expect(finds('garanzia', 'garanzia')).toEqual([['garanzia']]);
    expect(finds('serie', 'serie')).toEqual([]);
    expect(finds('sms', 'sms')).toEqual([['sms']]);
    expect(read('garanzia')).toEqual({ groups: [], unknown: 1, corrections: [] });
  });

  test('said twice counts once', () => {
    expect(finds('casella ordine casella')).toEqual([['casella'], ['ordine']]);
  });

  test('may be part of a phrase, and is then known', () => {
    expect(read('giorno').unknown).toBe(0);
  });

  test('that is not finished is known at the end of the query only', () => {
    expect(read('casella webm')).toMatchObject({
      unknown: 0,
      groups: [{ finds: ['casella'] }, { finds: ['webm'] }],
    });
    expect(read('webm casella')).toMatchObject({ unknown: 1, groups: [{ finds: ['casella'] }] });
  });
});

describe('a word typed wrong', () => {
  test('is read as the likeliest, said so, and is less sure', () => {
    expect(read('webmial')).toEqual({
      groups: [{ finds: ['webmail'], weight: 1, sure: 0.85 * 0.85 }],
      unknown: 0,
      corrections: ['webmail'],
    });
    expect(read('pasword').groups).toEqual([{ finds: ['password'], weight: 1, sure: 0.85 }]);
  });

  test.each([
    ['dellordine', [['ordine']]],
    ['allordine', [['ordine']]],
    ['lordine', [['ordine']]],
    ['unordine', [['ordine']]],
    ['webmailcasella', [['webmail'], ['casella']]],
    ['casellaordine', [['casella'], ['ordine']]],
  ])('«%s», with what is missing put back, is %j', (query, groups) => {
    expect(read(query)).toMatchObject({ groups: groups.map((found) => ({ finds: found })), corrections: [] });
  });

  test('is not taken apart into pieces of three letters', () => {
    expect(read('smscasella', 'sms', 'casella').groups).toEqual([]);
  });

  test('that holds signs is taken apart where a part of it is known', () => {
    expect(finds('webmail-casella')).toEqual([['webmail'], ['casella']]);
    expect(read('webmail.zzz')).toMatchObject({ unknown: 1, groups: [{ finds: ['webmail'] }] });
    expect(read('xxx.zzz')).toMatchObject({ unknown: 1, groups: [] });
  });
});

describe('words that say nothing', () => {
  test('are left out beside others, and looked for alone', () => {
    expect(finds('come la webmail')).toEqual([['webmail']]);
    expect(finds('come la')).toEqual([['come'], ['la']]);
    expect(finds('come parola ordine')).toEqual([['password']]);
  });
});

describe('a phrase', () => {
  test('is one thing, with its weight, whatever little words stand in it, and quite sure', () => {
    expect(read('le parole di la ordine').groups).toMatchObject([
      { finds: ['password'], weight: 1, sure: 1 },
    ]);
    expect(read('nuova password').groups).toEqual([{ finds: ['nuova password'], weight: 0.8, sure: 1 }]);
  });

  test('is sooner the longer of two, and takes its words', () => {
    expect(finds('nuova password webmail')).toEqual([['webmail']]);
  });

  test('that needs its little words is met with them alone', () => {
    expect(finds('cerca di casella')).toEqual([['aiuto']]);
    expect(finds('cerca casella')).toEqual([['cerca'], ['casella']]);
  });

  test('that says nothing leaves what else was said', () => {
    expect(finds('buon giorno webmail')).toEqual([['webmail']]);
    expect(read('buon giorno')).toEqual({ groups: [], unknown: 0, corrections: [] });
  });

  test('is met once for each time it stands there, side by side', () => {
    expect(finds('parola ordine parola ordine')).toEqual([['password']]);
    expect(finds('parola webmail ordine')).not.toContainEqual(['password']);
  });
});

describe('words together', () => {
  test('are looked for by what they mean together, in place of what each means', () => {
    expect(read('documento password')).toMatchObject({
      groups: [{ finds: ['cambio password'], weight: 1, sure: 1 }],
    });
    expect(finds('chiave webmail tessera')).toEqual([['webmail'], ['cambio password']]);
  });

  test('stay apart where one is missing, or a word keeps them apart', () => {
    expect(finds('password webmail')).toEqual([['password'], ['webmail']]);
    expect(finds('password documento casella')).toEqual([['password'], ['documento'], ['casella']]);
  });

  test('are two words, not one that fits both lists', () => {
    expect(finds('webmail')).toEqual([['webmail']]);
  });

  test('are as sure as the surest of them', () => {
    expect(read('documento pasword').groups).toMatchObject([{ finds: ['cambio password'], sure: 1 }]);
  });
});

describe('quotation marks', () => {
  test.each([
    ['"a b"', 'a b'],
    ['  «a b»  ', 'a b'],
    ['“a”', 'a'],
    ['x "a"', null],
    ['"a" x', null],
    ['"a" "b"', null],
    ['«a» «b»', null],
    ['“a” “b”', null],
    ['"a»', null],
  ])('%s ask for %j', (query, literal) => {
    expect(quoted(query)).toBe(literal);
  });
});
