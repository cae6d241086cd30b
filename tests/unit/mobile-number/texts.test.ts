import { describe, expect, it } from 'vitest';
import { checkMobileNumber } from '../../../src/checkers/mobile-number/index.ts';
import { said } from './read.ts';

describe('a repair', () => {
  it.each([
    ['Mario Rossi - 333 1234567', '333 1234567'],
    ['333 1234567 - Mario Rossi', '333 1234567'],
    ['333 1234567 (Mario)', '333 1234567'],
    ['Tel. (+39) 333-1234567', '+39 333 1234567'],
    ['Tel. [333.123.4567].', '333 1234567'.replace(' 123', ' 123 ')],
    ['Cell + 39 333 1234567', '+39 333 1234567'],
    ['Cell 0039-333-1234567', '0039 333 1234567'],
    ['333 1234567 ☎', '333 1234567'],
    ['<333 1234567>', '333 1234567'],
  ])('of %s is the number alone', (input, repaired) => {
    const report = checkMobileNumber(input);
    expect([report.verdict, report.repaired]).toEqual(['fix', repaired]);
    expect(checkMobileNumber(repaired).verdict).toBe('ok');
  });

  it.each(['(333 1234567', '320 7654321 ()', '+39-333-1234567', '333 123456'])(
    'is none where nothing is to be repaired: %s',
    (input) => {
      expect(checkMobileNumber(input).repaired).toBe(input);
    },
  );
});

describe('a number in a text with other digits', () => {
  it.each([
    '333 1234567 dopo le 18',
    '333 1234567 ore 9-12',
    '333 1234567, ore 9',
    'Mario Rossi, via Roma 12, 333 1234567',
    'interno 4: 333 1234567',
    '1) 333 1234567',
    '2. 333 1234567',
    '29) 333 1234567',
    '3) 333 1234567',
    ' 1) 333 1234567',
    '333 1234567 *18*',
    '333 1234567 (9-18)',
    '(333 1234567) (casa 2)',
  ])('%s: the number is a suggestion, and one sentence is said', (input) => {
    const { verdict, findings, repaired, value, suggestions } = checkMobileNumber(input);
    expect([verdict, repaired, value, suggestions]).toEqual(['fix', null, null, ['333 1234567']]);
    expect(findings.map(({ message }) => message)).toEqual([
      'Scrivi solo il numero di cellulare, senza altro testo.',
    ]);
    expect(said(input)).toEqual([`other-text: ${input.trim()}`]);
  });

  it.each([
    ['1) 333 123456', '1'],
    ['30) 333 1234567', '3'],
    ['1.333 1234567', '1'],
    ['12 3) 33 1234567', '1'],
    ['01) 333 1234567', '0'],
    ['1 2) 333 1234567', '1'],
    ['1- 333 1234567', '1'],
    ['1( 333 1234567', '1'],
    ['333 123 mario 4567', '3'],
    ['333 (1234567) 89', '3'],
    ['39 (333) 12345678', '3'],
    ['333 123456 ore 9', '3'],
    ['06 1234567 ore 9', '0'],
    ['12345678 e 333 1234567 ore 9 e 87654321', '1'],
  ])('%s holds none that stands by itself, or more', (input) => {
    const { findings, value } = checkMobileNumber(input);
    expect(value).toBeNull();
    expect(findings.some(({ code }) => code === 'other-text')).toBe(false);
  });

  it.each(['06 1234567 ore 9', 'via Roma 12, 06 1234567', '1) 800 123456', '06 1234567 <tel:061234567>'])(
    '%s: another kind of number is all that is said',
    (input) => {
      const { findings, suggestions } = checkMobileNumber(input);
      expect(findings.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^(?:Sembra un numero fisso|È un numero verde)/),
      ]);
      expect(suggestions).toEqual([]);
    },
  );

  it.each(['int. 5 o 6', 'int. 5 e 6', 'int. 5*6', 'hint 5', 'extra 5', 'sext 5', 'interni 5'])(
    '«%s» is no extension',
    (words) => {
      expect(said(`333 1234567 ${words}`)).toEqual([`other-text: 333 1234567 ${words}`]);
    },
  );

  it('has its prefix and brackets, and no more than is seen', () => {
    const { suggestions } = checkMobileNumber('+39 (333) 1234567 ore 9');
    expect(suggestions).toEqual(['+39 333 1234567']);
    expect(said('\u200b333 1234567 dopo le 18\u200b')).toEqual([
      'invisible: \u200b',
      'other-text: 333 1234567 dopo le 18',
      'invisible: \u200b',
    ]);
    expect(said('３33 1234567 dopo le 18')).toEqual(['other-text: ３33 1234567 dopo le 18']);
    expect(said('06 123456 ore 9')).toEqual(['landline: 06 123456']);
  });

  it('keeps what is noted of the number', () => {
    expect(said('333\u00a01234567 dopo le 18')).toEqual([
      'other-text: 333\u00a01234567 dopo le 18',
      'odd-blank: \u00a0',
    ]);
  });

  it.each([
    ['[23/11/26, 14:05] Mario: 333 1234567', '23/11/26, 14:05] Mario:'],
    ['[23/11/2026, 14:05:22] Mario: 333 1234567', '23/11/2026, 14:05:22] Mario:'],
    ['1/9/26 333 1234567', '1/9/26'],
    ['333 1234567 dalle 9:00 alle 12:30', 'dalle 9:00 alle 12:30'],
    ['31/12/26 - 333 1234567', '31/12/26'],
    ['0:00 333 1234567', '0:00'],
    ['23:59:59 333 1234567', '23:59:59'],
    ['01/09/1980 333 1234567', '01/09/1980'],
  ])('%s: a day and an hour are words', (input, words) => {
    expect(said(input)).toEqual([`letters: ${words}`]);
    expect(checkMobileNumber(input)).toMatchObject({
      repaired: '333 1234567',
      value: { e164: '+393331234567' },
    });
  });

  it.each([
    '33/31/234567',
    '333/12/34567',
    '33/3/1234567',
    '333/123/4567',
    '3/33/1234567',
    '333 1234567 9:65',
    '333 1234567 9:055',
    '1/0/2026',
    '1/20/2026',
  ])('%s is no day', (input) => {
    expect(said(input).filter((one) => one.startsWith('letters'))).toEqual([]);
  });
});

describe('another thing than a number', () => {
  it.each([
    ['RSSMRA80A01H501U', 'un codice fiscale'],
    ['rss mra 80a01 h501u', 'un codice fiscale'],
    ['C.F.: RSSMRA80A01H501U', 'un codice fiscale'],
    ['cf RSSMRA80A01H501U', 'un codice fiscale'],
    ['RSSMRALMALMHRLMU'.replace('LMALMHRLMU', '80A01HRLMU'), 'un codice fiscale'],
    ['mario@gmail.com', 'un indirizzo email'],
    ['333@gmail.com', 'un indirizzo email'],
    ['IT60X0542811101000000123456', 'un IBAN'],
    ['IT60 X054 2811 1010 0000 0123 456', 'un IBAN'],
    ['IT60X0542811101000000123456 anna@example.org', 'un indirizzo email'],
    ['12/03/1980 anna@example.org', 'un indirizzo email'],
    ['12/03/1980', 'una data'],
    ['1/3/80', 'una data'],
  ])('%s is named in one sentence', (input, what) => {
    const { verdict, findings, repaired, value, suggestions } = checkMobileNumber(input);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['other-data', `Sembra ${what}. Qui scrivi il numero di cellulare.`],
    ]);
    expect(said(input)).toEqual([`other-data: ${input}`]);
    expect([verdict, repaired, value, suggestions]).toEqual(['fix', null, null, []]);
  });

  it.each([
    'RSSMRA80A01H501',
    'RSSMRA80A01H501UX',
    'mario@',
    'mario@gmail',
    '33/13/2026',
    'IT60X05428',
    '112/03/1980',
    '12/03/19801',
  ])('%s is not', (input) => {
    expect(checkMobileNumber(input).findings.map(({ code }) => code)).not.toContain('other-data');
  });
});

describe('a number before an email', () => {
  it.each([
    ['347 1234567, anna@libero.it', ', anna@libero.it'],
    ['347 123 4567 anna@libero.it', 'anna@libero.it'],
    ['3471234567,anna@libero.it', ',anna@libero.it'],
    ['3471234567;anna@libero.it', ';anna@libero.it'],
    ['3471234567|anna@libero.it', '|anna@libero.it'],
    ['3471234567(anna@libero.it', 'anna@libero.it'],
    ['347 1234567\nanna@libero.it', 'anna@libero.it'],
    ['347 1234567 <anna@libero.it>', '<anna@libero.it>'],
    ['347 1234567 anna @ libero.it', 'anna @ libero.it'],
    ['347 1234567 anna@libero.it casa', 'anna@libero.it casa'],
    ['347 1234567 Email:anna@libero.it', 'Email:anna@libero.it'],
    ['٣471234567 anna@libero.it', 'anna@libero.it'],
  ])('%j is the number, without the email', (input, taken) => {
    const { value, repaired, findings } = checkMobileNumber(input);
    expect([value?.e164, repaired?.replaceAll(' ', '')]).toEqual(['+393471234567', '3471234567']);
    expect(findings.findLast(({ severity }) => severity === 'fix')?.message).toContain(`Togli «${taken}».`);
  });

  it('is the number also where both have their labels', () => {
    const input = 'Cell. 347 1234567 – Email anna@libero.it';
    expect(said(input)).toEqual(['letters: Cell.', 'odd-dash: –', 'letters: Email anna@libero.it']);
    expect(checkMobileNumber(input).repaired).toBe('347 1234567');
  });

  it('is offered beside an email with digits, and one of another kind is named', () => {
    expect(checkMobileNumber('347 1234567 - anna82@libero.it').suggestions).toEqual(['347 1234567']);
    expect(said('06 1234567 anna@libero.it')).toEqual(['landline: 06 1234567']);
    expect(checkMobileNumber('347 1234567 o 320 7654321, anna@libero.it').suggestions).toHaveLength(2);
  });

  it.each([
    '3471234567@libero.it',
    'anna.3471234567@libero.it',
    'anna 1980123 @libero.it',
    'via Roma 12, 40121 anna@libero.it',
    'Email: anna@libero.it',
    'Anna Rossi anna@libero.it',
    'anna@libero.it, anna@x12345678.it',
    'anna@ libero.it',
  ])('is not «%s»', (input) => {
    expect(said(input)).toEqual([`other-data: ${input}`]);
  });
});

describe('a number that a spreadsheet has shortened', () => {
  it.each(['3,33123E+09', '3.33123E+09', '3,33e+09', ' 3,33123E+09 ', '3E+09', '3,9333E+11'])(
    '«%s» is asked for again, in one sentence',
    (input) => {
      const { verdict, findings, repaired, value, suggestions } = checkMobileNumber(input);
      expect([verdict, repaired, value, suggestions]).toEqual(['fix', null, null, []]);
      expect(findings.map(({ code, message }) => [code, message])).toEqual([
        ['shortened', 'Un foglio di calcolo ha accorciato questo numero. Riscrivilo con tutte le cifre.'],
      ]);
      expect(said(input)).toEqual([`shortened: ${input}`]);
    },
  );

  it.each([
    ...[
      '33,33E+09',
      '3,33E+9',
      '3,33E+099',
      '3,E+09',
      '3,33E09',
      '3;33E+09',
      'a3,33E+09',
      '3,33A+09',
      ',33E+09',
    ],
    ...['3,33E+09 casa', 'E+09', '333 1234567E+', '3,3'],
  ])('«%s» is none', (input) => {
    expect(checkMobileNumber(input).findings.map(({ code }) => code)).not.toContain('shortened');
  });
});

describe('a letter that stands apart', () => {
  it.each([
    ['333 123 456 O', '333 123 456 0'],
    ['333 123456 l', '333 123456 1'],
    ['O 333 123456'.slice(2) + ' O', '333 123456 0'],
    ['+39 333 123 456 O', '+39 333 123 456 0'],
    ['0039 333 123 456 O', '0039 333 123 456 0'],
    ['333 O 123456', '333 0 123456'],
  ])('%s: is the digit that is missing', (input, suggestion) => {
    const { findings, suggestions, value } = checkMobileNumber(input);
    expect(findings.map(({ code }) => code)).toEqual(['letter-for-digit']);
    expect([suggestions, value]).toEqual([[suggestion], null]);
  });

  it.each(['333 1234567 O', '333 12345 O', '433 123456 O', '333 123456 OO', '333 123456 A', '1333 123456 O'])(
    '%s: is a letter',
    (input) => {
      expect(checkMobileNumber(input).findings.map(({ code }) => code)).toContain('letters');
    },
  );
});

describe('a zero too many in the prefix', () => {
  it.each([
    ['+039 333 1234567', '+039'],
    ['+0039 333 1234567', '+0039'],
    ['00039 333 1234567', '00039'],
    ['+00039 333 1234567', '+00039'],
  ])('%s is mended', (input, typed) => {
    const { findings, repaired } = checkMobileNumber(input);
    expect(findings.map(({ message }) => message)).toEqual([
      `Il prefisso dell'Italia si scrive +39: hai scritto «${typed}».`,
    ]);
    expect(repaired).toBe('+39 333 1234567');
  });

  it('is told as it was typed, with its letter', () => {
    const { findings, suggestions, repaired } = checkMobileNumber('O39 333 1234567');
    expect(findings.map(({ message }) => message)).toEqual([
      "Il prefisso dell'Italia si scrive +39: hai scritto «O39».",
      'Una cifra del prefisso è la lettera O: forse è la cifra 0.',
    ]);
    expect([suggestions, repaired]).toEqual([['+39 333 1234567'], null]);
    expect(checkMobileNumber('oo39 333 1234567').suggestions).toEqual(['0039 333 1234567']);
    expect(checkMobileNumber('O39 333 l234567').suggestions).toEqual(['+39 333 1234567']);
  });

  it('leaves a + of full width to its own mend', () => {
    expect(checkMobileNumber('＋3331234567').suggestions).toEqual(['+39 3331234567']);
  });
});
