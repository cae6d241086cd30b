import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/checkers/support-summary/index.ts';
import { fold } from '../../../src/checkers/support-summary/fold.ts';
import { links } from '../../../src/checkers/support-summary/links.ts';

describe('the key of a link', () => {
  it.each([
    ['login.aruba.it/auth/x/action-token?key=eyJhbGciOiJIUzI', 'login.aruba.it/[resto tolto]'],
    ['www.aruba.it/recover?key=QwErTyUiOp', 'www.aruba.it/[resto tolto]'],
    ['apri account.aruba.it#tok e poi', 'apri account.aruba.it/[resto tolto] e poi'],
    ['account.aruba.it&k=1', 'account.aruba.it/[resto tolto]'],
    ['account.aruba.it\\reset', 'account.aruba.it/[resto tolto]'],
    ['account.aruba.it/a%20b', 'account.aruba.it/[resto tolto]'],
    ['account.aruba.it/reset/eyJhbGci1iJIU', 'account.aruba.it/[resto tolto]'],
    [`account.aruba.it/${'ab'.repeat(12)}`, 'account.aruba.it/[resto tolto]'],
    ['bit.ly/3xYzAbc', 'bit.ly/[resto tolto]'],
    ['https://login.aruba.it/reset?\nkey=AbCdEfGh', 'https://login.aruba.it/[resto tolto]'],
    ['https://login.aruba.it/reset ?key=AbCdEfGh non va', 'https://login.aruba.it/[resto tolto] non va'],
    ['https://login.aruba.it/reset?key=\nAbCdEfGh non va', 'https://login.aruba.it/[resto tolto] non va'],
    ['https://login.aruba.it/a?key=Ab\nOiJIUzI1NiJ9 grazie', 'https://login.aruba.it/[resto tolto] grazie'],
    ['https://login.aruba.it/a?key=Ab\nabcdefghijklmnop ok', 'https://login.aruba.it/[resto tolto] ok'],
    ['https://login.aruba.it/a?key=Ab\nnon va', 'https://login.aruba.it/[resto tolto]\nnon va'],
    ['https://login.aruba.it\nnon va 12 volte', 'https://login.aruba.it\nnon va 12 volte'],
    ['https://login.aruba.it\n?key=AbC', 'https://login.aruba.it/[resto tolto]'],
    ['https:// login.aruba.it/reset?key=AbC', 'https:// login.aruba.it/[resto tolto]'],
    ['https:login.aruba.it/reset', 'https:login.aruba.it/[resto tolto]'],
    ['https:\\\\login.aruba.it\\reset', 'https:\\\\login.aruba.it/[resto tolto]'],
    ['https://login.aruba.it\\reset?key=AbC', 'https://login.aruba.it/[resto tolto]'],
    ['https://login.aruba.it&key=AbCdEf', 'https://login.aruba.it/[resto tolto]'],
    ['ftp://example.org/uno', 'ftp://example.org/[resto tolto]'],
    ['(https://example.org/x?k=1), poi', '(https://example.org/[resto tolto]), poi'],
    ['«https://example.org/x»', '«https://example.org/[resto tolto]»'],
    ['https://nome:chiave@example.org', 'https://example.org'],
    ['https://nome:chiave@example.org/x', 'https://example.org/[resto tolto]'],
    ['https://login.aruba.it?u=a@b.it&key=abc', 'https://login.aruba.it/[resto tolto]'],
    ['https://localhost/x', 'https://localhost/[resto tolto]'],
    ['https://а.it/x', 'https://а.it/[resto tolto]'],
    ['https://10.0.0.1/x', 'https://[codice tolto]/[resto tolto]'],
  ])('in «%s» goes', (input, output) => {
    expect(redact(input).text).toBe(output);
  });

  it.each([
    'https://webmail.pec.it',
    'https://webmail.pec.it/',
    '(https://webmail.pec.it)',
    'apri https://webmail.pec.it. Poi',
    'è https://webmail.pec.it?',
    'webmail.pec.it/entra',
    'webmail.pec.it/v2/a',
    'webmail.pec.it/area-riservata/entra, poi',
    'gestionemail.pec.it: bianca',
    'è bloccata.non so',
    'https:// example',
    'https: non va',
  ])('is not seen in «%s»', (input) => {
    expect(redact(input)).toMatchObject({ text: input, hidden: {} });
  });

  it('is told with its place, once for each link', () => {
    expect(links(fold('su https://a:b@example.org/x'))).toEqual([
      { kind: null, from: 11, to: 15, text: '' },
      { kind: 'link', from: 26, to: 28, text: '/[resto tolto]' },
    ]);
    expect(redact('https://a:b@example.org/x').hidden).toEqual({ link: 1 });
    expect(redact('https://a:b@example.org').hidden).toEqual({ link: 1 });
    expect(redact('https://a.it/x?k=\nhttps://b.it/y?k=1').text).toBe('https://a.it/[resto tolto]');
  });
});

describe('a link with the address that stays readable', () => {
  const PEC = 'mario.rossi@pec.it';

  it('keeps no key because of it', () => {
    const text = `Il link è https://login.aruba.it/auth/reset?username=${PEC}&key=eyJhbGciOi, scrivo da ${PEC}`;
    expect(redact(text, { keep: PEC }).text).toBe(
      `Il link è https://login.aruba.it/[resto tolto], scrivo da ${PEC}`,
    );
  });

  it.each([
    `https://login.aruba.it/${PEC}/eyJhbGciOi`,
    `login.aruba.it/reset?u=${PEC}&key=eyJhbGciOi`,
    `https://login.aruba.it/reset?u=${PEC}\nkey=eyJhbGciOi`,
    `https://login.aruba.it&u=${PEC}&key=eyJhbGciOi`,
  ])('as in «%s»', (text) => {
    expect(redact(text, { keep: PEC }).text).not.toContain('eyJ');
  });

  it('stays between signs and in any case, as it was given', () => {
    expect(redact(`<${PEC.toUpperCase()}>, ${PEC}`, { keep: PEC }).text).toBe(`<${PEC}>, ${PEC}`);
  });
});

describe('a key outside of a link', () => {
  it.each([
    ['key=AbCdEfGh e poi', 'key=[codice tolto] e poi'],
    ['(reset-key=AbCdEf)', '(reset-key=[codice tolto]'],
    ['token: eyJhbGciOi.eyJzdWIi fine', 'token: [codice tolto] fine'],
    ['key=eyJhbGciOi', 'key=[codice tolto]'],
    ['a=AbCdEf b=AbCdEf', 'a=[codice tolto] b=[codice tolto]'],
  ])('goes: «%s» becomes «%s»', (input, output) => {
    expect(redact(input).text).toBe(output);
  });

  it.each(['a = niente', 'key=AbCdE', 'x1=AbCdEfGh', 'aeyjabcdefg', 'eyjabc12', '=AbCdEfGh', 'a==AbCdEfGh'])(
    'is none in «%s»',
    (text) => {
      expect(redact(text)).toMatchObject({ text, hidden: {} });
    },
  );
});
