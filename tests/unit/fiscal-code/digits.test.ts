import { describe, expect, it } from 'vitest';
import { givesVat } from '../../../src/checkers/fiscal-code/digits.ts';
import { checkFiscalCode, explainDigits } from '../../../src/checkers/fiscal-code/index.ts';
import { found, message, sealedDigits } from './helpers.ts';

const ofOffice = (office: number, serial = '0157385') => sealedDigits(serial + `${office}`.padStart(3, '0'));

function readings(code: string): readonly string[] {
  const { value } = checkFiscalCode(code);
  return value?.kind === 'digits11' ? value.readings : [];
}

describe('the office of a partita IVA', () => {
  it('is known for 1–100, 120, 121, 888 and 999, unknown for 101–201, and none otherwise', () => {
    for (let office = 0; office < 1000; office++) {
      const sure = (office > 0 && office <= 100) || [120, 121, 888, 999].includes(office);
      const unsure = !sure && office > 100 && office < 202;
      expect(givesVat(office), `${office}`).toBe(unsure ? undefined : sure);
    }
  });

  it('rules out only the partita IVA: a person can have a temporary code of any office', () => {
    const code = ofOffice(900);
    expect(checkFiscalCode(code).verdict).toBe('ok');
    expect(readings(code)).toEqual(['temporary']);
    expect(found(code)).toEqual([
      ['readings', code],
      ['vat-office', '900'],
    ]);
    expect(message(code, 'vat-office')).toBe("L'ufficio 900 (cifre da 8 a 10) non dà partite IVA.");
  });

  it('is told to be unsure where the lists disagree', () => {
    expect(message(ofOffice(150), 'vat-office')).toBe(
      "L'ufficio 150 (cifre da 8 a 10) forse non dà partite IVA.",
    );
    expect(readings(ofOffice(150))).toEqual(['vat', 'temporary']);
  });
});

describe('eleven digits', () => {
  it('are named by the readings that fit', () => {
    expect(message('01573850516', 'readings')).toMatch(
      /^La forma è quella di una partita IVA\. Può essere anche un codice provvisorio di una persona\. Di solito/,
    );
    expect(message(ofOffice(900), 'readings')).toMatch(
      /^La forma è quella di un codice provvisorio di una persona\. Di/,
    );
  });

  it.each(['8', '9'])('that start with %s can belong to a body without partita IVA', (first) => {
    expect(readings(ofOffice(58, `${first}005433`))).toEqual(['body', 'vat', 'temporary']);
  });

  it('of a body are named as its code', () => {
    expect(message('97103880585', 'readings')).toMatch(
      /^La forma è quella del codice di un ente senza partita IVA\. Può essere anche una partita IVA o un codice provvisorio di una persona\. Di/,
    );
  });

  it('are refused when all zeros, or with a serial of zeros', () => {
    expect(found('00000000000')).toEqual([['zero-serial', '0000000']]);
    expect(found(sealedDigits('0000000051'))).toEqual([['zero-serial', '0000000']]);
  });

  it('may have seven zeros elsewhere', () => {
    expect(checkFiscalCode(sealedDigits('1000000010')).verdict).toBe('ok');
    expect(checkFiscalCode(sealedDigits('5000000001')).verdict).toBe('ok');
    expect(checkFiscalCode(sealedDigits('1000000000')).verdict).toBe('ok');
  });

  it('are refused with any other check digit', () => {
    for (let digit = 0; digit < 10; digit++) {
      const code = `0157385051${digit}`;
      expect(found(code)).toEqual(digit === 6 ? [['readings', code]] : [['check-digit', `${digit}`]]);
    }
  });

  it.each([
    ['1573850516', 'La partita IVA ha 11 cifre: ne hai scritte 10.'],
    ['015738505166', 'La partita IVA ha 11 cifre: ne hai scritte 12.'],
    ['1', 'La partita IVA ha 11 cifre: ne hai scritta 1.'],
  ])('are not %s', (code, sentence) => {
    expect(message(code, 'digits-length')).toBe(sentence);
    expect(found(code)).toEqual([['digits-length', code]]);
  });

  it('are meant where one or two letters stand for digits', () => {
    expect(found('O1573850S16')).toEqual([
      ['not-a-digit', 'O'],
      ['not-a-digit', 'S'],
    ]);
    expect(found('L1573850516')).toEqual([['not-a-digit', 'L']]);
    expect(message('L1573850516', 'not-a-digit')).toContain('forse è un 1');
  });
});

describe('the prefix IT', () => {
  it.each([
    ['IT01573850516', 'IT'],
    ['it 01573850516', 'it'],
    [' IT-01573850516', 'IT'],
    ['I T01573850516', 'I T'],
  ])('is taken off %s, and said', (input, prefix) => {
    const { verdict, repaired } = checkFiscalCode(input);
    expect(verdict).toBe('ok');
    expect(repaired).toBe('01573850516');
    expect(found(input)).toContainEqual(['country-prefix', prefix]);
    expect(found(input).map(([code]) => code)).not.toContain('lower-case');
  });

  it('is left in a code of 16 characters', () => {
    expect(found('ITLMRA80A01H501')).toEqual([['person-length', 'ITLMRA80A01H501']]);
  });
});

describe('the explanation of eleven digits', () => {
  const explain = (code: string) => {
    const { value } = checkFiscalCode(code);
    return value?.kind === 'digits11'
      ? explainDigits(value).map(({ reading, fits }) => `${reading} ${fits}`)
      : [];
  };

  it.each([
    ['01573850516', ['vat yes', 'temporary yes', 'body no']],
    ['80054330586', ['body perhaps', 'vat yes', 'temporary yes']],
    ['12345678903', ['temporary yes', 'body no', 'vat no']],
    [ofOffice(150), ['vat perhaps', 'temporary yes', 'body no']],
  ])('of %s tells which readings fit, those first', (code, expected) => {
    expect(explain(code)).toEqual(expected);
  });

  it('says why in a sentence', () => {
    const { value } = checkFiscalCode('12345678903');
    const because = value?.kind === 'digits11' ? explainDigits(value).map((one) => one.because) : [];
    expect(because.join(' ')).toContain('890 non è un ufficio IVA');
    for (const sentence of because) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('agrees with the readings of the value', () => {
    for (const code of ['01573850516', '80054330586', '12345678903', ofOffice(150), ofOffice(0)]) {
      const fitting = explain(code).filter((one) => !one.endsWith('no'));
      expect(fitting.map((one) => one.split(' ')[0])).toEqual(readings(code));
    }
  });
});
