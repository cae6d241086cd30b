import { describe, expect, it } from 'vitest';
import { checkFiscalCode } from '../../../src/checkers/fiscal-code/index.ts';
import { omocode, randomCode, randomFrom } from './corpus.ts';
import { put, sealed } from './helpers.ts';
import { HABITS, SLIPS } from './slips.ts';

const SAMPLE = 'RSSMRA80A01H501U';
const suggestionsFor = (input: string) => checkFiscalCode(input).suggestions;

describe('a suggestion', () => {
  it('is a code as it is to be written, also for eleven digits', () => {
    for (const input of ['0074311015７', '0074311015 7７', '007431101', '74311015 7']) {
      for (const code of suggestionsFor(input)) expect(code).toMatch(/^(?:\d{11}|[A-Z\d]{16})$/);
    }
    expect(suggestionsFor('0074311015７')).toEqual(['00743110157']);
  });

  it.each([
    ['RSSMRA8OA01H501U', 'a letter for a digit'],
    ['RSSMRA8OAO1H5O1U', 'the same letter for several digits'],
    ['R5SMRA80A01H501U', 'a digit for a letter'],
    ['RSSMRA80A01H5011U', 'a doubled key'],
    ['RSSMRA80A01H50/U', 'a sign for a character'],
    ['RSSMRA80A0lH501U', 'a small L for a one'],
    ['rssmra80a0lh50lu', 'a small L for every one'],
    ['RSSMRABOAOLHSOLU', 'a letter for every digit'],
  ])('is one for %s: %s', (input) => {
    expect(suggestionsFor(input)).toEqual([SAMPLE]);
  });

  it.each([
    'Cod: RSSMRA80A01H501U',
    'Il mio codice è RSSMRA80A01H501U',
    'RSSMRA80A01H501U Mario Rossi',
    SAMPLE + SAMPLE,
  ])('is the code alone in %s', (input) => {
    expect(suggestionsFor(input)).toEqual([SAMPLE]);
  });

  it.each([
    ['GSMLNE59EL5H5OLV', 'GSMLNE59E15H501V', 'L for 1 and O for 0'],
    ['GLNRSO45DLLD600A', 'GLNRSO45D11D600A', 'L for 1 twice'],
    ['SRRMTT83MS1ZS23S', 'SRRMTT83M51Z523S', 'S for 5 twice'],
    ['GLNRSO4SDLLD600A', 'GLNRSO45D11D600A', 'L for 1 and S for 5'],
    [put(sealed('LLLSSS45D11D600'), 7, 'SDLL'), sealed('LLLSSS45D11D600'), 'L and S where letters belong'],
  ])('is first for %s the code with its digits again, %s: %s', (input, code) => {
    expect(checkFiscalCode(code).verdict).toBe('ok');
    expect(suggestionsFor(input)[0]).toBe(code);
  });

  it.each([
    ...['12345090109.', '"12345090109"', '12345090109,', 'P.IVA 12345090109.', '(12345090109)', '123.450.901.09', 'IT 12345090109.'].map((input) => [input, '12345090109']),
    ['123.456.789.03', '12345678903'],
    ['1２345090109', '12345090109'],
    ...[`${SAMPLE}.`, `"${SAMPLE}"`, `C.F.: ${SAMPLE};`, 'RSSMRA.80A01.H501U'].map((input) => [input, SAMPLE]),
  ])('is for %s only the code that remains without the signs', (input, code) => {
    expect(suggestionsFor(input)).toEqual([code]);
  });

  it('is none where the code that remains is only to be looked at', () => {
    const code = sealed('RSSMRA80A01A030');
    expect(checkFiscalCode(code).verdict).toBe('review');
    expect(suggestionsFor(`${code}.`)).toEqual([]);
  });

  it('leaves open which character is one too many where several can be', () => {
    expect(suggestionsFor('VLLVPLA95L70F281W').toSorted()).toEqual(['LLVPLA95L70F281W', 'VLLPLA95L70F281W']);
  });

  it.each([`CF${SAMPLE}`, `XY${SAMPLE}`, `${SAMPLE}XY`])('is the code at the end or the start of %s', (input) => {
    expect(suggestionsFor(input)).toEqual([SAMPLE]);
  });

  it.each([
    ['RSSMRA61A11H501', 0b1000000, '1', 'L', 'an S that stays, and L for every 1'],
    ['RSSMRA05A05H501', 0b1000000, '5', 'S', 'an L that stays, and S for every 5'],
    ['RSSMRA06A10H501', 0b1100000, '0', 'O', 'an L and an S that stay, and O for every 0'],
  ])('is first the omocode of %s that was meant (%i), %s typed as %s: %s', (start, subset, digit, letter) => {
    const code = omocode(sealed(start), subset);
    expect(suggestionsFor(code.replaceAll(digit, letter))[0]).toBe(code);
  });

  it('is the number with its first zero, which spreadsheets drop', () => {
    expect(suggestionsFor('1573850516')).toEqual(['01573850516']);
  });

  it('is the number with both of its first zeros, not with three', () => {
    expect(suggestionsFor('743110157')).toEqual(['00743110157']);
    // 00043110154 is good.
    expect(checkFiscalCode('00043110154').verdict).toBe('ok');
    expect(suggestionsFor('43110154')).toEqual([]);
    expect(suggestionsFor('043110154')).toEqual(['00043110154']);
  });

  it('sets letters right among eleven digits', () => {
    expect(suggestionsFor('OI573850516')).toEqual(['01573850516']);
  });

  it('is not made of other digits where any digit could be the wrong one', () => {
    expect(suggestionsFor('01573850517')).toEqual([]);
  });

  it.each(['', 'AAAA', SAMPLE, 'A'.repeat(16), '0'.repeat(11), `${SAMPLE}X${SAMPLE}`.slice(1, -1)])(
    'is none for %j',
    (input) => {
      expect(suggestionsFor(input)).toEqual([]);
    },
  );

  it('is read from the input without blanks and in capitals', () => {
    expect(suggestionsFor(' rssmra 8oa01 h501u ')).toEqual([SAMPLE]);
  });

  it('does not make an omocode of a plain code where something likelier fits', () => {
    expect(suggestionsFor(put(sealed(put(SAMPLE, 7, '1')), 7, 'L'))[0]).toBe(sealed(put(SAMPLE, 7, '1')));
  });

  it('keeps the omocode where one was typed', () => {
    const code = omocode(SAMPLE, 7);
    expect(suggestionsFor(put(code, 7, 'O'))).toEqual([code]);
  });
});

describe('the check letter', () => {
  const random = randomFrom(5);
  const codes = Array.from({ length: 60 }, () => randomCode(random));

  it('is never offered anew for one that fails', () => {
    for (const code of codes) {
      for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        for (const offered of suggestionsFor(put(code, 15, letter)))
          expect(offered.slice(0, 15)).not.toBe(code.slice(0, 15));
      }
    }
  });

  it('is never offered where it is missing', () => {
    for (const code of codes) {
      for (const offered of suggestionsFor(code.slice(0, 15)))
        expect(offered.slice(0, 15)).not.toBe(code.slice(0, 15));
    }
  });
});

// How often a single slip can be undone at all, by brute force: first right, in 100.
const RECOVERABLE: Readonly<Record<string, number>> = {
  'O for 0': 100,
  'I for 1': 100,
  'B for 8': 100,
  'Z for 2': 100,
  'G for 6': 100,
  'a doubled key': 99,
  'L for 1': 88,
  'a swap': 82,
  'S for 5': 62,
  'any wrong character': 46,
  'a missing one': 40,
  'one too many': 97,
  'L for every 1': 100,
  'S for every 5': 100,
  'L for every 1 and O for every 0': 100,
  'L for every 1 and S for every 5': 98,
  'letters for all digits': 98,
};

describe('the suggestions for a slip', () => {
  const SIZE = 250;

  it.each(Object.entries({ ...SLIPS, ...HABITS }))(
    '%s: the right one comes first, and alone it is never wrong',
    (name, slip) => {
      const random = randomFrom(2026);
      let tried = 0;
      let first = 0;
      while (tried < SIZE) {
        const code = randomCode(random);
        const typed = slip(code, random);
        if (typed === null || typed === code) continue;
        tried++;
        const offered = suggestionsFor(typed);
        expect(offered.length).toBeLessThanOrEqual(3);
        for (const one of offered) expect(checkFiscalCode(one).verdict).toBe('ok');
        if (offered.length === 1) expect(offered, typed).toEqual([code]);
        if (offered[0] === code) first++;
      }
      expect((first / SIZE) * 100).toBeGreaterThanOrEqual(0.9 * (RECOVERABLE[name] ?? 40));
    },
  );
});
