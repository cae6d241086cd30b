import { describe, expect, it } from 'vitest';
import { checkMobileNumber } from '../../../src/checkers/mobile-number/index.ts';
import { said } from './read.ts';

describe('several numbers, as a signature has them', () => {
  it.each([
    '06 1234567 333 1234567',
    '06 1234567 - 333 1234567',
    '06 1234567-333 1234567',
    '06.1234567 333 1234567',
    '+39 06 1234567 333 1234567',
    '0541 12 34 56 333 1234567',
    '0541 12 34 36 333 1234567',
    '011 1234567 (333 1234567)',
    '800 123456 333 1234567',
    'Tel. 06 1234567 Cell. 333 1234567',
    'Tel. 06 1234567 Cell. 333 1234567.',
    'Tel: 06 1234567 | Cell: 333 1234567',
    'Fax 06 1234567, Cell 333 1234567',
    'ufficio 06 1234567 personale 333 1234567 (WhatsApp)',
    'Tel 1: 06 1234567 tel 2: 333 1234567',
  ])('%s: the mobile one is offered', (input) => {
    const { verdict, findings, suggestions, repaired, value } = checkMobileNumber(input);
    expect([verdict, repaired, value]).toEqual(['fix', null, null]);
    expect(findings.at(-1)?.message).toBe('Hai scritto 2 numeri. Lasciane uno.');
    expect(suggestions).toEqual(['333 1234567']);
    expect(findings).toHaveLength(2);
  });

  it.each([
    'cell. 333 1234567 tel. 320 7654321',
    '333 1234567 personale, 320 7654321 lavoro',
    '[333 1234567] 320 7654321',
    '333 1234567-320 7654321',
    '333 1234567 (320 7654321)',
    '. 333 1234567, 320 7654321 ()',
    '333 1234567<320 7654321>',
    '333 1234567casa320 7654321',
    '333 1234567 (WhatsApp) 320 7654321 (casa)',
    '1) 333 1234567 2) 320 7654321',
    '333.1234567.320.7654321',
    '333 1234567, 333 1234567, 320 7654321',
    'Mario: 333 1234567\nAnna: 320 7654321',
  ])('%s: both are offered, and nothing else is said', (input) => {
    const { findings, suggestions } = checkMobileNumber(input);
    expect(findings.map(({ message }) => message)).toEqual(['Hai scritto 2 numeri. Lasciane uno.']);
    expect(suggestions.map((text) => text.replaceAll(' ', ''))).toEqual(['3331234567', '3207654321']);
  });

  it('points at the second number, without its words', () => {
    expect(said('cell. 333 1234567 tel. 320 7654321 casa')).toEqual(['several: 320 7654321']);
  });

  it('says of each number what is wrong in it', () => {
    expect(said('tel. 333 1234567, cell. 320 76543O1')).toEqual([
      'several: 320 76543O1',
      'letter-for-digit: O',
    ]);
    expect(said('Tel. 39 333 1234567, 320 7654321').toSorted()).toEqual([
      'prefix-form: 39',
      'several: 320 7654321',
    ]);
    expect(checkMobileNumber('tel. 333 1234567, cell. 320 76543O1').suggestions).toEqual([
      '333 1234567',
      '320 7654301',
    ]);
  });

  it.each([
    ['06 1234567 06 7654321', 'landline'],
    ['06 1234567 8', 'landline'],
    ['06 1234567 333', 'landline'],
    ['06 1234567 433 1234567', 'landline'],
    ['433 123456 333 1234567', 'not-mobile'],
    ['333 123456 320 7654321', 'length'],
    ['333 1234567 8', 'length'],
    ['333 1234567-8', 'length'],
  ])('%s is not cut where no number begins', (input, code) => {
    const { findings, suggestions } = checkMobileNumber(input);
    expect(findings.map((one) => one.code)).toEqual([code]);
    expect(suggestions).toEqual([]);
  });

  it.each(['e', 'ed', 'o', 'od', 'oppure', 'or', 'and', 'E', 'Oppure', ',', ';', '/', '|', '&', '\n', '\r'])(
    '%j parts a number with a digit too many from the next one',
    (sign) => {
      const input = `33312345678 ${sign} 320 7654321`;
      expect(said(input)).toEqual(['length: 33312345678', 'several: 320 7654321']);
      expect(checkMobileNumber(input).suggestions).toEqual(['320 7654321']);
    },
  );

  it.each([' ', ' - ', ' casa ', ' nel ', ' ora '])('%j does not', (sign) => {
    expect(said(`33312345678${sign}320 7654321`).join()).not.toContain('several');
  });

  it('«o» between two numbers is no zero of the second', () => {
    for (const between of [' o ', ', o ', ',o, ', ' (o ']) {
      const input = `333 1234567${between}320 765432`;
      expect(said(input).toSorted()).toEqual(['nine-digits: 320 765432', 'several: 320 765432']);
      expect(checkMobileNumber(input).suggestions).toEqual(['333 1234567', '320 765432']);
    }
  });

  it.each([
    ['06 1234567, 02 7654321', ['landline: 06 1234567', 'landline: 02 7654321', 'several: 02 7654321']],
    ['06 123456, 333 1234567', ['landline: 06 123456', 'several: 333 1234567']],
    ['333 1234567, 06 123456', ['landline: 06 123456', 'several: 06 123456']],
    [
      '06 1234567 333 1234567 12345678',
      ['landline: 06 1234567', 'several: 333 1234567 12345678', 'not-mobile: 1'],
    ],
    ['casa333 1234567, 320 7654321', ['several: 320 7654321']],
    ['٣٣٣١٢٣٤٥٦٧, 320 7654321', ['look-alike: ٣٣٣١٢٣٤٥٦٧', 'several: 320 7654321']],
    ['320 7654321, ٣٣٣١٢٣٤٥٦٧', ['several: ٣٣٣١٢٣٤٥٦٧', 'look-alike: ٣٣٣١٢٣٤٥٦٧']],
  ])('%s: each is told', (input, findings) => {
    expect(said(input).toSorted()).toEqual(findings.toSorted());
  });

  it('a letter that may be a digit parts no numbers', () => {
    for (const input of ['3331234567l3207654321', '333 1234567l 320 7654321']) {
      expect(said(input).filter((one) => one.startsWith('several'))).toEqual([]);
    }
  });

  it('two that are mended to the same are one offer', () => {
    expect(checkMobileNumber('0347 1234567, 0347 1234567').suggestions).toEqual(['347 1234567']);
  });

  it('a landline with a letter in it is none to cut behind', () => {
    expect(said('O6 1234567 333 1234567').filter((one) => one.startsWith('several'))).toEqual([]);
  });
});

describe('the same number again', () => {
  it.each([
    ['333 1234567 333 1234567', '333 1234567', '333 1234567'],
    ['+39 333 1234567 <tel:+393331234567>', '+393331234567', '+39 333 1234567'],
    ['333 1234567<tel:3331234567>', '3331234567', '333 1234567'],
    ['333 1234567 (+39 333 1234567)', '+39 333 1234567', '333 1234567'],
    ['[333 1234567](tel:+393331234567)', '+393331234567', '333 1234567'],
    ['333 1234567\n333 1234567 casa', '333 1234567', '333 1234567'],
    ['39 333 1234567, 333 1234567', '333 1234567', '+39 333 1234567'],
  ])('%j is said once and taken off', (input, again, repaired) => {
    const report = checkMobileNumber(input);
    expect(said(input).at(-1)).toBe(`repeated: ${again}`);
    expect(report.findings.at(-1)?.edits).toMatchObject([{ text: '' }]);
    expect(report.findings.at(-1)?.message).toBe('Hai scritto 2 volte lo stesso numero. Lasciane uno.');
    expect(report).toMatchObject({
      verdict: 'fix',
      repaired,
      value: { e164: '+393331234567' },
      suggestions: [],
    });
  });

  it('is all that is said, but for the words before it', () => {
    expect(said('333 1234567 <tel:3331234567> casa')).toEqual(['repeated: 3331234567']);
    expect(said('Tel. 333 1234567 - cell. 333 1234567')).toEqual(['letters: Tel.', 'repeated: 333 1234567']);
    expect(said('333 1234567, 333\u00a01234567')).toEqual(['repeated: 333\u00a01234567']);
    expect(said('333 1234567\u00a0333 1234567')).toEqual(['repeated: 333 1234567']);
    expect(said('333 1234567, 333 1234567\u2013')).toEqual(['repeated: 333 1234567']);
    expect(said('333 1234567casa333 1234567')).toEqual(['repeated: 333 1234567']);
  });

  it('may be one of another country', () => {
    const input = '+41 79 123 45 67 <tel:+41791234567>';
    expect(said(input)).toEqual(['foreign: 41', 'repeated: +41791234567']);
    expect(checkMobileNumber(input)).toMatchObject({
      repaired: '+41 79 123 45 67',
      value: { e164: '+41791234567' },
    });
  });

  it('is counted', () => {
    const { findings, repaired } = checkMobileNumber('333 1234567 3331234567 333 1234567');
    expect(findings.map(({ message }) => message)).toEqual([
      'Hai scritto 3 volte lo stesso numero. Lasciane uno.',
    ]);
    expect(repaired).toBe('333 1234567');
  });

  it('is one of several where another one stands beside it', () => {
    const { findings, suggestions } = checkMobileNumber('333 1234567, 320 7654321, 333 1234567');
    expect(findings.map(({ message }) => message)).toEqual(['Hai scritto 2 numeri. Lasciane uno.']);
    expect(suggestions).toEqual(['333 1234567', '320 7654321']);
  });
});
