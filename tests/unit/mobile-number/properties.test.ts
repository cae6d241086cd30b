import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { checkMobileNumber } from '../../../src/checkers/mobile-number/index.ts';
import { verdictOf } from '../../../src/checkers/report.ts';

const mobiles = fc.stringMatching(/^3[2-9]\d{8}$/);

/** What stands in a phone field: pieces of numbers, of words, of paste, in any order. */
const parts = fc.constantFrom(
  ...[
    '+',
    '39',
    '00',
    '0',
    '333',
    '1234567',
    '340 1234567',
    '3331234567',
    '06 1234567',
    '23/11/26',
    '14:05',
    '1) ',
    'ore 9',
    '<tel:',
    '051',
    '112',
    '41',
    '378',
    '999',
    '(',
    ')',
  ],
  ...[
    '-',
    '/',
    ',',
    ';',
    '.',
    ' ',
    '\n',
    '\u00a0',
    '\u200b',
    '\u202d',
    '\u2013',
    '\ufeff',
    '#',
    '*',
    "'",
    '😀',
    '\ud83d',
  ],
  ...['l', 'O', 'o', 'e', 'З', 'int.', 'ext', 'x', 'Tel.', 'casa', '３', '٣', '½', '²', '＋', '⑩', 'à'],
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(parts, { maxLength: 12 }).map((all) => all.join('')),
  fc
    .tuple(mobiles, fc.nat({ max: 10 }), parts)
    .map(([all, at, part]) => all.slice(0, at) + part + all.slice(at)),
);
const runs = { numRuns: 3000 };

describe('whatever was typed', () => {
  it('gets an answer whose spans lie in it, in reading order, with whole sentences', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { verdict, findings } = checkMobileNumber(input);
        expect(verdict).toBe(verdictOf(findings));
        let last = 0;
        for (const { start, end, message } of findings) {
          expect(last <= start && start <= end && end <= input.length).toBe(true);
          expect(message).toMatch(/^[«\p{Lu}].*\.$/su);
          if (!input.includes('$')) expect(message).not.toContain('$');
          last = start;
        }
      }),
      runs,
    );
  });

  it('has a value or a repair only where all that is wrong can surely be mended', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { findings, value, repaired } = checkMobileNumber(input);
        const isMended = findings.every(({ severity, edits }) => severity !== 'fix' || edits !== undefined);
        expect(repaired !== null).toBe(isMended);
        if (value) expect([isMended, /^\+\d{5,15}$/.test(value.e164)]).toEqual([true, true]);
      }),
      runs,
    );
  });

  it('is repaired to what the checker accepts, means the same and needs no second repair', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { repaired, value } = checkMobileNumber(input);
        if (repaired === null) return;
        const again = checkMobileNumber(repaired);
        expect(again.verdict).not.toBe('fix');
        expect([again.value, again.repaired]).toEqual([value, repaired]);
      }),
      runs,
    );
  });

  it('loses no digit in a repair but those of a second prefix or an extension', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { repaired, findings } = checkMobileNumber(input);
        const drops = ['doubled-prefix', 'prefix-form', 'extension', 'look-alike', 'repeated'];
        if (repaired === null || findings.some(({ code }) => drops.includes(code))) return;
        // The digits of a day or an hour are none of the number.
        if (findings.some(({ code, start, end }) => code === 'letters' && /\d/.test(input.slice(start, end))))
          return;
        expect(repaired.replace(/\D/g, '')).toBe(input.replace(/\D/g, ''));
      }),
      runs,
    );
  });

  it('is offered only what the checker does not refuse', () => {
    fc.assert(
      fc.property(anything, (input) => {
        for (const text of checkMobileNumber(input).suggestions) {
          expect(checkMobileNumber(text).verdict).not.toBe('fix');
        }
      }),
      runs,
    );
  });

  it('is left as it stands, or offered as digits with single blanks and a + before them, each once', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { repaired, suggestions } = checkMobileNumber(input);
        const offered = [...suggestions, ...(repaired === null || repaired === input ? [] : [repaired])];
        for (const text of offered) expect(text).toMatch(/^\+?\d+(?: \d+)*$/);
        expect(new Set(suggestions).size).toBe(suggestions.length);
      }),
      runs,
    );
  });
});

describe('a mobile number', () => {
  it('is well with any prefix, blanks, dots, hyphens and brackets, and left alone to the character', () => {
    const filler = fc.constantFrom('', '', '', ' ', '.', '-', '  ');
    fc.assert(
      fc.property(
        mobiles,
        fc.constantFrom('', '+39', '+39 ', '0039 ', '(+39) ', '00 39-'),
        fc.array(filler, { minLength: 10, maxLength: 10 }),
        (number, prefix, fillers) => {
          const typed = prefix + [...number].map((digit, at) => digit + (fillers[at] ?? '')).join('');
          expect(checkMobileNumber(typed)).toEqual({
            verdict: 'ok',
            findings: [],
            value: { e164: `+39${number}` },
            repaired: typed,
            suggestions: [],
          });
        },
      ),
    );
  });

  it('is refused, never shortened, with a letter in place of any digit', () => {
    fc.assert(
      fc.property(mobiles, fc.nat({ max: 9 }), fc.constantFrom(...'lIOoSBZqgbxA'), (number, at, letter) => {
        const { verdict, value } = checkMobileNumber(number.slice(0, at) + letter + number.slice(at + 1));
        expect([verdict, value]).toEqual(['fix', null]);
      }),
    );
  });
});
