import { describe, expect, it } from 'vitest';
import {
  describeHidden,
  redact,
  writeSummary,
  type Told,
} from '../../../src/checkers/support-summary/index.ts';
import { fold } from '../../../src/checkers/support-summary/fold.ts';
import { mails } from '../../../src/checkers/support-summary/mails.ts';
import { accounts } from '../../../src/checkers/support-summary/accounts.ts';
import { fiscalCodes } from '../../../src/checkers/support-summary/fiscal-codes.ts';
import { numbers } from '../../../src/checkers/support-summary/numbers.ts';

const cases = (rows: readonly (readonly [string, string])[]) =>
  it.each(rows)('«%s» becomes «%s»', (input, output) => {
    expect(redact(input).text).toBe(output);
  });

describe('links', () => {
  cases([
    ['vai a http://example.org/x e poi', 'vai a http://example.org/[resto tolto] e poi'],
    [
      'https://example.org/?k=1 e http://b.it#x',
      'https://example.org/[resto tolto] e http://b.it/[resto tolto]',
    ],
    ['https://nome:chiave@example.org/x', 'https://example.org/[resto tolto]'],
    ['https://example.org?k=a@b.it', 'https://example.org/[resto tolto]'],
    ['HTTPS://EXAMPLE.org/Uno', 'HTTPS://EXAMPLE.org/[resto tolto]'],
  ]);
});

describe('addresses', () => {
  cases([
    ['mario@example.org', 'ma•••@e•••.org'],
    ['scrivo da mar@example.org.', 'scrivo da ma•••@e•••.org.'],
    ['mar@example.org...', 'ma•••@e•••.org...'],
    ['ma@example.org', '•••@e•••.org'],
    ['mario@abc', 'ma•••@•••'],
    ['mario@abcd', 'ma•••@a•••'],
    ['mario@ab.c', 'ma•••@a•••'],
    ['mario@.org', 'ma•••@•••'],
    ['mario@example.o1', 'ma•••@e•••'],
    ['<mario@example.org>', '<ma•••@e•••.org>'],
    ['a@b.it c@d.it', '•••@b•••.it •••@d•••.it'],
    ['«mario@example.org» e «anna@example.it»', '«ma•••@e•••.org» e «an•••@e•••.it»'],
    ['mario[at]example.org', 'ma•••@e•••.org'],
    ['mario {chiocciola} example.org', 'ma•••@e•••.org'],
    ['mario <at> example.org', 'ma•••@e•••.org'],
    ['mario at example dot org', 'ma•••@e•••.org'],
    ['mario at example', 'mario at example'],
    ['mario chiocciola example', 'mario chiocciola example'],
    ['mario@example punto org', 'ma•••@e•••.org'],
    ['mario punto rossi@example.org', 'ma•••@e•••.org'],
    ['mario (punto) rossi@example [dot] org', 'ma•••@e•••.org'],
    ['mario. rossi@example .org', 'ma•••@e•••.org'],
    ['m a r i o @ e x a m p l e . o r g', 'ma•••@e•••.org'],
    ['scrivo da mario@example.org oggi', 'scrivo da ma•••@e•••.org oggi'],
    ['mario @example.org', 'ma•••@e•••.org'],
    ['mario@ example.org', 'ma•••@e•••.org'],
    ['@ da sola', '@ da sola'],
    ['mario@', 'mario@'],
    ['@example.org', '@example.org'],
    ["o'neill+a_b%c&d=e#f/g@example.org", 'on•••@e•••.org'],
    ['ѕсrіvі а ｍａｒｉｏ＠example.org', 'ѕсrіvі а ma•••@e•••.org'],
    ['mario@exa\u200bmple.org', 'ma•••@e•••.org'],
    ['mario@@example.org', 'ma•••@e•••.org'],
    ['mario @ @ example.org', 'ma•••@e•••.org'],
    ['mario(@)example.org', 'ma•••@e•••.org'],
    ['mario [ @ ] example.org', 'ma•••@e•••.org'],
    ['mario dot rossi at example dot org', 'ma•••@e•••.org'],
    ['sono at casa', 'sono at casa'],
    ['mario@example(dot)org', 'ma•••@e•••.org'],
    ['mario@example(dot) org', 'ma•••@e•••.org'],
    ['mario@example (dot)org', 'ma•••@e•••.org'],
    ['mario@example (dot) org', 'ma•••@e•••.org'],
    ['mario(punto)rossi@example.org', 'ma•••@e•••.org'],
    ['mario (punto)rossi@example.org', 'ma•••@e•••.org'],
    ['mario(punto) rossi@example.org', 'ma•••@e•••.org'],
    ['..mario@example.org', 'ma•••@e•••.org'],
    ['mario@example.or1', 'ma•••@e•••'],
    ['mario@example (dot', 'ma•••@e••• (dot'],
    ['appuntomario@example.org', 'ap•••@e•••.org'],
    ['il punto mario@example.org', 'il•••@e•••.org'],
  ]);

  it('are no longer than an address may be', () => {
    const long = redact(`${'x'.repeat(200)}@example.org`).text;
    expect(long).toBe(`${'x'.repeat(72)}xx•••@e•••.org`);
    expect(redact(`mario@${'x'.repeat(300)}`).text).toBe(`ma•••@x•••${'x'.repeat(45)}`);
  });

  it('are told with their place', () => {
    expect(mails(fold('da a@b.it poi c@d.it'))).toEqual([
      { kind: 'mail', from: 3, to: 9, text: '•••@b•••.it' },
      { kind: 'mail', from: 14, to: 20, text: '•••@d•••.it' },
    ]);
  });
});

describe('accounts of a bank', () => {
  cases([
    ['IT60X0542811101000000123456', '[IBAN tolto]'],
    ['conto sm86u0322509800000000270100.', 'conto [IBAN tolto].'],
    ['IT60-X-05428-11101-000000123456 e basta', '[IBAN tolto] e basta'],
  ]);

  it('are told with their place', () => {
    expect(accounts(fold('il IT60 X0542811101000000123456'))).toEqual([
      { kind: 'iban', from: 3, to: 31, text: '[IBAN tolto]' },
    ]);
  });
});

describe('codici fiscali', () => {
  cases([
    ['RSSMRA80A01H501U', 'RSS•••••••••••••'],
    ['rss mra 80a01 h501u', 'RSS•••••••••••••'],
    ['RSS-MRA-80A01-H501U, grazie', 'RSS•••••••••••••, grazie'],
    ['RSS /// MRA80A01H501U', 'RSS /// [codice tolto]'],
    ['R5SMRA8OA0IH50IU', 'R5S•••••••••••••'],
    ['ciao RSSMRA80A01H501U e VRDLGI80A01H501X', 'ciao RSS••••••••••••• e VRD•••••••••••••'],
    ['codice RSSMRA80A01H501U', 'codice RSS•••••••••••••'],
    ['abcdefgh1ijklmno', 'ABC•••••••••••••'],
    ['abcdefghijklmnop', 'abcdefghijklmnop'],
    ['abcdefgh1ijklmnop', 'abcdefgh1ijklmnop'],
  ]);

  it('are told with their place, in reading order', () => {
    expect(fiscalCodes(fold('x, ABCDEFGH1IJKLMNO e RSSMRA80A01H501U'))).toEqual([
      { kind: 'fiscalCode', from: 3, to: 19, text: 'ABC•••••••••••••' },
      { kind: 'fiscalCode', from: 22, to: 38, text: 'RSS•••••••••••••' },
    ]);
  });
});

describe('numbers', () => {
  cases([
    ['123', '123'],
    ['1234', '[codice tolto]'],
    ['12345678', '[codice tolto]'],
    ['123456789', '•••••••89'],
    ['01573850516', '•••••••••••'],
    ['015 7385 0516', '•••••••••••16'],
    ['123456789012345', '•••••••••••••45'],
    ['1234567890123456', '••••••••••••••••'],
    ['+39 333 1234567', '•••••••••••••67'],
    ['333.123.45.67 dopo le 9', '•••••••••••67 dopo le 9'],
    ['4 di 5', '4 di 5'],
    ['12   34', '[codice tolto]'],
    ['12    34', '12    34'],
    ['48oo29', '[codice tolto]'],
    ['2026', '[codice tolto]'],
    ['333 12345 6 7', '•••••••••••67'],
  ]);

  it('are told with their place', () => {
    expect(numbers(fold('il 482913 e 123'))).toEqual([
      { kind: 'code', from: 3, to: 9, text: '[codice tolto]' },
    ]);
  });
});

describe('a folded text', () => {
  it.each([
    ['Àé', 'ae', [0, 1], [1, 2]],
    ['ﬁ', 'fi', [0, 0], [1, 1]],
    ['a\u200bb', 'ab', [0, 2], [1, 3]],
    ['a\u00a0b\tc', 'a b c', [0, 1, 2, 3, 4], [1, 2, 3, 4, 5]],
    ['a\nb\u2028c', 'a\nb\nc', [0, 1, 2, 3, 4], [1, 2, 3, 4, 5]],
    ['٣', '0', [0], [1]],
    ['🔑a', '\uFFFDa', [0, 2], [2, 3]],
    ['а', 'a', [0], [1]],
    ['~ ', '~ ', [0, 1], [1, 2]],
    ['3×4', '3×4', [0, 1, 2], [1, 2, 3]],
    ['½', '\uFFFD', [0], [1]],
    ['℃', '\uFFFD', [0], [1]],
  ])('of %j is %j, and says where each letter came from', (input, text, starts, ends) => {
    expect(fold(input)).toEqual({ text, starts, ends });
  });
});

describe('what was hidden', () => {
  it('is counted by kind, in one sentence', () => {
    expect(
      describeHidden({
        fiscalCode: 2,
        iban: 1,
        vat: 2,
        phone: 2,
        number: 2,
        code: 2,
        date: 2,
        mail: 2,
        link: 2,
      }),
    ).toBe(
      'Abbiamo nascosto 2 codici fiscali, 1 IBAN, 2 numeri di 11 cifre, 2 numeri di telefono, 2 numeri lunghi, 2 codici, 2 date, 2 indirizzi email e 2 collegamenti.',
    );
    expect(
      describeHidden({
        fiscalCode: 1,
        iban: 2,
        vat: 1,
        phone: 1,
        number: 1,
        code: 1,
        date: 1,
        mail: 1,
        link: 1,
      }),
    ).toBe(
      'Abbiamo nascosto 1 codice fiscale, 2 IBAN, 1 numero di 11 cifre, 1 numero di telefono, 1 numero lungo, 1 codice, 1 data, 1 indirizzo email e 1 collegamento.',
    );
    expect(describeHidden({ code: 0 })).toBeNull();
  });

  it('is counted as it was found', () => {
    expect(redact('1234 e 5678, a@b.it').hidden).toEqual({ code: 2, mail: 1 });
    expect(redact('https://example.org/x').hidden).toEqual({ link: 1 });
    expect(redact('01573850516').hidden).toEqual({ vat: 1 });
    expect(redact('1234567890123456').hidden).toEqual({ number: 1 });
    expect(redact('333 1234567').hidden).toEqual({ phone: 1 });
    expect(redact('RSSMRA80A01H501U').hidden).toEqual({ fiscalCode: 1 });
    expect(redact('IT60X0542811101000000123456').hidden).toEqual({ iban: 1 });
    expect(describeHidden({ code: 1 })).toBe('Abbiamo nascosto 1 codice.');
  });
});

describe('an address that stays readable', () => {
  const PEC = 'nome@pec.example.org';

  it.each([
    [`${PEC},a`, `${PEC},a`],
    [`(${PEC})`, `(${PEC})`],
    [`${PEC}. Poi`, `${PEC}. Poi`],
    [`${PEC} e ${PEC}`, `${PEC} e ${PEC}`],
    [`İ, ${PEC}`, `İ, ${PEC}`],
  ])('in «%s»', (input, output) => {
    expect(redact(input, { keep: PEC }).text).toBe(output);
  });

  it('is none where none was given', () => {
    expect(redact(PEC, { keep: null })).toEqual(redact(PEC));
    expect(redact(PEC, { keep: 'nome' })).toEqual(redact(PEC));
    expect(redact(`${PEC}, la password`, { keep: PEC }).passwordWord).toBe('password');
    expect(redact(PEC, { keep: PEC })).toEqual({ text: PEC, hidden: {}, passwordWord: null });
  });
});

describe('the summary', () => {
  const TOLD: Told = {
    guide: 'TSRM-PSTRP 3.1',
    problem: 'Il link non arriva',
    step: ' ',
    words: ' ',
    browser: null,
    when: '23 novembre 2026, 12:30',
  };

  it('has a line for each thing that was told, and the browser where it was asked for', () => {
    const summary = writeSummary({
      ...TOLD,
      step: ' Passo 3, codice 4829 ',
      words: ' La password 1234567890 non va ',
      mailbox: ' nome@pec.example.org ',
      browser: 'Firefox 132',
    });
    expect(summary).toEqual({
      text: [
        'Guida: TSRM-PSTRP 3.1',
        'Casella PEC: no•••@p•••.org',
        'Problema: Il link non arriva',
        'Passo: Passo 3, codice [codice tolto]',
        'Che cosa è successo: La password ••••••••90 non va',
        'Browser: Firefox 132',
        'Data: 23 novembre 2026, 12:30',
      ].join('\n'),
      hidden: { mail: 1, code: 1, phone: 1 },
      passwordWord: 'password',
      showsMailbox: false,
    });
  });

  it('leaves out what was not told', () => {
    expect(writeSummary(TOLD)).toEqual({
      text: 'Guida: TSRM-PSTRP 3.1\nProblema: Il link non arriva\nData: 23 novembre 2026, 12:30',
      hidden: {},
      passwordWord: null,
      showsMailbox: false,
    });
    expect(writeSummary({ ...TOLD, step: 'la psw', words: 'la pwd' }).passwordWord).toBe('psw');
  });
});
