import { describe, expect, it } from 'vitest';
import { checkAddressList } from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS } from './fields.ts';

function check(typed: string): { codes: string[]; marks: Map<string, string>; repaired: string | null } {
  const { findings, repaired } = checkAddressList(typed, RECIPIENTS);
  return {
    codes: findings.map(({ code }) => code),
    marks: new Map(findings.toReversed().map(({ code, start, end }) => [code, typed.slice(start, end)])),
    repaired,
  };
}

const TWO = 'a@example.org,b@example.org';

describe('one address twice', () => {
  it('is taken away when it is the same to the letter', () => {
    expect(check('a@example.org,b@example.org, a@EXAMPLE.org').repaired).toBe(TWO);
  });

  it('does not count towards too many', () => {
    expect(check('a@example.org;b@example.org;a@example.org').codes).not.toContain('too-many');
  });

  it.each([
    ['a@x.it a@x.it', ['duplicate'], [' a@x.it']],
    ['a@x.it; a@x.it', ['duplicate'], ['; a@x.it']],
    ['<a@x.it> "a@x.it"', ['brackets', 'duplicate'], ['<', '>', ' "a@x.it"']],
    ['"a@x.it", "a@x.it"', ['quotes', 'duplicate'], ['"', '"', ', "a@x.it"']],
    ['*a@x.it* *a@x.it*', ['paired-signs', 'duplicate'], ['*', '*', ' *a@x.it*']],
    ['(a@x.it, a@x.it)', ['brackets', 'duplicate'], ['(', ')', ', a@x.it']],
    ['b@x.it,a@x.it,"a@x.it"', ['duplicate'], [',"a@x.it"']],
  ])('«%s» goes with all that stands around it', (typed, codes, taken) => {
    const { findings, repaired } = checkAddressList(typed, RECIPIENTS);
    expect(findings.map(({ code }) => code)).toEqual(codes);
    const edits = findings.flatMap((one) => one.edits ?? []);
    expect(edits.map(({ start, end }) => typed.slice(start, end))).toEqual(taken);
    expect(repaired).toBe(typed.startsWith('b') ? 'b@x.it,a@x.it' : 'a@x.it');
  });

  it('is left to the reader when the case of the name differs, with the shorter list offered', () => {
    const report = checkAddressList('Anna@example.org,anna@example.org', RECIPIENTS);
    expect(report.repaired).toBeNull();
    expect(report.suggestions).toEqual(['Anna@example.org']);
  });
});

describe('several mistakes', () => {
  it('are all found in one pass, in reading order', () => {
    const typed = ' Rossi, Mario <m.rossi@example.org>;\u200b b@example.org .';
    const { findings, repaired } = checkAddressList(typed, RECIPIENTS);
    expect(findings.map(({ code }) => code)).toEqual([
      'space-at-start', 'display-name', 'wrong-separator', 'invisible-character', 'extra-sign',
    ]);
    expect(repaired).toBe('m.rossi@example.org,b@example.org');
  });

  it('puts too many before the space inside the list', () => {
    const { findings } = checkAddressList('a@example.org,b@example.org ,c@example.org', RECIPIENTS);
    expect(findings.map(({ code }) => code)).toEqual(['too-many', 'space-before-comma']);
  });

  it('does not launder a guess through a second repair', () => {
    for (const typed of ['mario@gmail com', 'a@example.org; mario rossi@example.org', 'a@example.org ; x@y']) {
      expect(check(typed).repaired).toBeNull();
    }
  });
});

describe('a list that is right', () => {
  it.each([
    'nome.cognome@example.org',
    TWO,
    'a+b_c-d@sub.example.org',
    'x@example.museum',
    'mario@xn--80ak6aa92e.com',
    '1@example.org',
    'nome@pecora.example.org',
    'a@example.photography,b@example.co.uk',
  ])('%s has no finding, no repair, no suggestion', (typed) => {
    expect(checkAddressList(typed, RECIPIENTS)).toMatchObject({
      verdict: 'ok', findings: [], repaired: null, suggestions: [],
    });
  });

  it('has its addresses in order, with their places', () => {
    expect(checkAddressList(TWO, RECIPIENTS).value).toEqual([
      { address: 'a@example.org', local: 'a', domain: 'example.org', start: 0, end: 13 },
      { address: 'b@example.org', local: 'b', domain: 'example.org', start: 14, end: 27 },
    ]);
  });

  it('keeps its capitals, with a note', () => {
    const { verdict, findings, repaired, value } = checkAddressList('Mario.Rossi@Example.org', RECIPIENTS);
    expect([verdict, repaired, value?.[0]?.address]).toEqual(['ok', null, 'Mario.Rossi@Example.org']);
    expect(findings).toMatchObject([{ code: 'uppercase', severity: 'note' }]);
  });
});

describe('suggestions', () => {
  it.each([
    ['mario rossi@example.org', ['mario.rossi@example.org', 'mariorossi@example.org', 'mario_rossi@example.org', 'rossi@example.org']],
    ['nome. cognome@example.org', ['nome.cognome@example.org', 'cognome@example.org']],
    ['mario,rossi@gmail.com', ['mario.rossi@gmail.com']],
    ['marioògmail.com', ['mario@gmail.com']],
    ['mario at gmail.com', ['mario@gmail.com']],
    ['mariogmail.com', ['mario@gmail.com']],
    ['mario.libero.it', ['mario@libero.it']],
    ['mario@gmail', ['mario@gmail.com']],
    ['mario@gmailcom', ['mario@gmail.com']],
    ['mario@gmail com', ['mario@gmail.com']],
    ['mario@gmail.con', ['mario@gmail.com']],
    ['mario@gmàil.com', ['mario@gmail.com']],
    ['nicolò@example.org', ['nicolo@example.org']],
    ['mаrio@example.org', ['mario@example.org']],
    ['mario@società.it', ['mario@xn--societ-nta.it']],
    ['nome@gmial.com; b@example.org', ['nome@gmail.com,b@example.org']],
    ['mario@libero@it', ['mario@libero.it']],
    ['mario..rossi@libero.it', ['mario.rossi@libero.it']],
    ['.mario.@libero.it', ['mario@libero.it']],
    ['mario@libero.com', ['mario@libero.it']],
    ['مثال@مثال.السعودية', []],
    ['a@b@example.org', []],
    ['studio.example.org', []],
  ])('for %s are %j', (typed, offered) => {
    const report = checkAddressList(typed, RECIPIENTS);
    expect(report.suggestions).toEqual(offered);
    for (const text of offered) expect(report.repaired).not.toBe(text);
  });

  it('name no coded domain beside a letter that slipped in by an accent', () => {
    const [finding] = checkAddressList('mario@líbero.it', RECIPIENTS).findings;
    expect(finding?.message).toBe('Nel dominio di «mario@líbero.it» ci sono lettere accentate o di un altro alfabeto. Controlla il dominio.');
  });
});
