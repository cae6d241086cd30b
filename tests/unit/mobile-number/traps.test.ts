import { describe, expect, it } from 'vitest';
import { checkMobileNumber } from '../../../src/checkers/mobile-number/index.ts';
import { said } from './read.ts';

const NUMBER = '+393331234567';

describe('a number that stands in a longer text', () => {
  it.each([
    ['Tel. 333 1234567', 'letters: Tel.', '333 1234567'],
    ['tel:+393331234567', 'letters: tel:', '+393331234567'],
    ['cell: 333 123 4567', 'letters: cell:', '333 123 4567'],
    ['333 1234567 (casa)', 'letters: casa', '333 1234567'],
    ['333 1234567 int. 5', 'extension: int. 5', '333 1234567'],
    ['333 1234567, interno 12', 'extension: interno 12', '333 1234567'],
    ['333 1234567 x12', 'extension: x12', '333 1234567'],
    ['333 1234567#12', 'extension: #12', '333 1234567'],
    ['333 1234567.,', 'sign: ,', '333 1234567'],
    ['☎ 333 1234567', 'sign: ☎', '333 1234567'],
    ['333 1234567+', 'sign: +', '333 1234567'],
    ['333+1234567', 'sign: +', '3331234567'],
    ['333 1234567 casa +', 'letters: casa +', '333 1234567'],
    ['333 1234567 casa + + mare', 'letters: casa + + mare', '333 1234567'],
  ])(
    '%s is not extracted in silence: what is around it is named and taken off',
    (input, finding, repaired) => {
      const report = checkMobileNumber(input);
      expect(said(input)).toEqual([finding]);
      expect([report.verdict, report.repaired, report.value?.e164]).toEqual(['fix', repaired, NUMBER]);
    },
  );

  it('is left alone where words stand among its digits: nobody knows which digits they hide', () => {
    for (const input of ['333 xxx 4567', '333 123 mario 4567', '333uno234567']) {
      const { verdict, repaired, value, suggestions } = checkMobileNumber(input);
      expect([verdict, repaired, value, suggestions]).toEqual(['fix', null, null, []]);
    }
  });

  it('is not shortened to nine digits: what stands beside them may be the tenth', () => {
    for (const input of ['333123456A', '333123456*', '333*123456', 'Tel. 333 123456']) {
      const { verdict, repaired, value, suggestions } = checkMobileNumber(input);
      expect([verdict, repaired, value, suggestions]).toEqual(['fix', null, null, []]);
    }
  });

  it('is a suggestion where it is not sure to be whole', () => {
    for (const [input, suggestion] of [
      ['Tel. +41 79 123 45 67', '+41 79 123 45 67'],
      ['Tel. 0347 1234567', '347 1234567'],
    ]) {
      const { repaired, suggestions } = checkMobileNumber(input ?? '');
      expect([repaired, suggestions]).toEqual([null, [suggestion]]);
    }
  });

  it('is not looked for in a whole page', () => {
    const page = `Mi chiamo Mario Rossi e il mio numero, se serve, è 333 1234567. ${'Scrivimi pure. '.repeat(4)}`;
    expect(said(page)).toEqual([`other-text: ${page}`]);
  });
});

describe('a letter where a digit goes', () => {
  it.each([
    ['333123456l', 'l', 'La decima cifra è la lettera l: forse è la cifra 1.', '3331234561'],
    ['333 l23 4567', 'l', 'La quarta cifra è la lettera l: forse è la cifra 1.', '333 123 4567'],
    ['+39 333 12345O7', 'O', 'La nona cifra è la lettera O: forse è la cifra 0.', '+39 333 1234507'],
    ['З331234567', 'З', 'La prima cifra è la lettera З: forse è la cifra 3.', '3331234567'],
    ['+3g 333 1234567', 'g', 'Una cifra del prefisso è la lettera g: forse è la cifra 9.', '+39 333 1234567'],
  ])('%s is named with its place, and the digit is a suggestion', (input, letter, message, suggestion) => {
    const { findings, repaired, value, suggestions } = checkMobileNumber(input);
    expect(said(input)).toEqual([`letter-for-digit: ${letter}`]);
    expect(findings.map((finding) => finding.message)).toEqual([message]);
    expect([repaired, value, suggestions]).toEqual([null, null, [suggestion]]);
  });

  it('is no suggestion where the number would still be none', () => {
    expect(said('O51 1234567')).toEqual(['landline: O51 1234567', 'letter-for-digit: O']);
    expect(checkMobileNumber('O51 1234567').suggestions).toEqual([]);
  });
});

describe('what comes along with copy and paste', () => {
  it.each([
    ['\u202a+39 333 123 4567\u202c', ['invisible', 'invisible'], '+39 333 123 4567', 'U+202A'],
    ['\u200e3331234567', ['invisible'], '3331234567', 'U+200E'],
    ['333\u200b1234567', ['invisible'], '3331234567', 'U+200B'],
    ['\ufeff3331234567', ['invisible'], '3331234567', 'U+FEFF'],
    ['333\u00a0123\u202f4567', ['odd-blank', 'odd-blank'], '333 123 4567', 'U+00A0'],
    ['333\u2013123\u20114567', ['odd-dash', 'odd-dash'], '333 123 4567', 'U+2013'],
    ['333/1234567', ['slash'], '333 1234567', 'barra'],
  ])('is said, taken off and no reason to refuse: %j', (input, codes, repaired, named) => {
    const report = checkMobileNumber(input);
    expect(report.findings.map(({ code }) => code)).toEqual(codes);
    expect(report.findings[0]?.message).toContain(named);
    expect([report.verdict, report.repaired, report.value?.e164]).toEqual(['ok', repaired, NUMBER]);
  });

  it.each([
    ['３３３１２３４５６７', '«３３３１２３４５６７» (a larghezza intera) scrivi 3331234567'],
    ['٣٣٣١٢٣٤٥٦٧', '«٣٣٣١٢٣٤٥٦٧» (in cifre arabe) scrivi 3331234567'],
    ['۳۳۳1234567', '«۳۳۳» (in cifre arabe) scrivi 333'],
    ['३३३1234567', "«३३३» (in un'altra forma) scrivi 333"],
    ['³³³1234567', "«³³³» (in un'altra forma) scrivi 333"],
    ['＋39 3331234567', '«＋» (a larghezza intera) scrivi +'],
    ['㉝31234567', "«㉝» (in un'altra forma) scrivi 33"],
    ['³３31234567', "«³３» (in un'altra forma) scrivi 33"],
    ['³٣31234567', "«³٣» (in un'altra forma) scrivi 33"],
  ])('%s: digits of another script are named, and mended', (input, sentence) => {
    const { verdict, findings, value } = checkMobileNumber(input);
    expect(findings.map(({ message }) => message)).toEqual([`Al posto di ${sentence}.`]);
    expect([verdict, value?.e164]).toEqual(['fix', NUMBER]);
  });

  it('is not said twice of what is cut away', () => {
    expect(said('Tel.\u00a0casa: 333 1234567')).toEqual(['letters: Tel.\u00a0casa:']);
  });
});

describe('many characters that are not seen', () => {
  it.each(['\u200b', ' ', '\n'])('%j before a number are one', (sign) => {
    expect(checkMobileNumber(`${sign.repeat(200)}3331234567`).value?.e164).toBe(NUMBER);
  });

  it('are not as many signs', () => {
    expect(said(`${'*'.repeat(200)}3331234567`)[0]).toMatch(/^other-text/);
    expect(said('３½31234567')).toEqual(['sign: ３½', 'length: 31234567']);
    expect(checkMobileNumber('333 l23\u00a04567').suggestions).toEqual(['333 123 4567']);
  });
});

describe('nothing to read', () => {
  it.each(['', ' ', '\u200b', '+', '()', '---', '***'])('asks for the number: %j', (input) => {
    expect(said(input)).toEqual([`empty: ${input}`]);
    expect(checkMobileNumber(input).findings[0]?.message).toBe('Inserisci il numero di cellulare.');
  });
});
