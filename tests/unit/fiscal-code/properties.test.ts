import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { checkFiscalCode } from '../../../src/checkers/fiscal-code/index.ts';
import { applyEdits, verdictOf } from '../../../src/checkers/report.ts';
import { omocode, randomCode, randomFrom } from './corpus.ts';
import { put, sealedDigits } from './helpers.ts';

/** Codes made by the rules, from a seed that fast-check can shrink and print. */
const codes = fc
  .tuple(fc.nat(), fc.nat({ max: 127 }))
  .map(([seed, subset]) => omocode(randomCode(randomFrom(seed)), subset));
const vatNumbers = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 100 }))
  .map(([serial, office]) => sealedDigits(`${serial}`.padStart(7, '0') + `${office}`.padStart(3, '0')));

/** What people and programs put into a field: codes with something done to them, or anything. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.stringMatching(/^[A-Za-z0-9 \-./?ÀàßſıАΑ１]{0,30}$/u),
  fc
    .tuple(codes, fc.nat({ max: 16 }), fc.string({ unit: 'grapheme', maxLength: 3 }))
    .map(([code, at, text]) => put(code, at, text)),
);

describe('a code made by the rules', () => {
  it('is accepted, and nothing but omocodia is said of it', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const { verdict, repaired, findings } = checkFiscalCode(code);
        expect([verdict, repaired]).toEqual(['ok', code]);
        expect(findings.every((finding) => finding.code === 'omocode')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is accepted in any case, and with blanks and hyphens anywhere', () => {
    const filler = fc.constantFrom('', '', '', ' ', '-', '\u00a0', '\u200b', '  ');
    fc.assert(
      fc.property(
        codes,
        fc.array(fc.tuple(filler, fc.boolean()), { minLength: 16, maxLength: 16 }),
        (code, how) => {
          const typed = [...code].map(
            (char, at) => (how[at]?.[0] ?? '') + (how[at]?.[1] ? char.toLowerCase() : char),
          );
          const { verdict, repaired } = checkFiscalCode(typed.join(''));
          expect([verdict, repaired]).toEqual(['ok', code]);
        },
      ),
    );
  });

  it('is refused with any single wrong letter or digit', () => {
    fc.assert(
      fc.property(
        codes,
        fc.nat({ max: 15 }),
        fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'),
        (code, at, char) => {
          fc.pre(code[at] !== char);
          expect(checkFiscalCode(put(code, at, char)).verdict).toBe('fix');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is refused with any other character in place of one, but for those that are left out', () => {
    fc.assert(
      fc.property(
        codes,
        fc.nat({ max: 15 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        (code, at, char) => {
          fc.pre(char.toUpperCase() !== code[at]);
          expect(checkFiscalCode(put(code, at, char).slice(0, 15 + char.length)).verdict).toBe('fix');
        },
      ),
    );
  });

  // The check letter itself, swapped with its neighbour, can by chance be right again: it is left out.
  it('is refused with two neighbours of the first fifteen swapped, unless the check letter cannot tell (W and Y)', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 13 }), (code, at) => {
        const [one = '', two = ''] = code.slice(at, at + 2);
        fc.pre(one !== two && !['WY', 'YW'].includes(one + two));
        expect(checkFiscalCode(put(code, at, two + one)).verdict).toBe('fix');
      }),
    );
  });
});

describe('eleven digits made by the rules', () => {
  it('are accepted, with or without the prefix', () => {
    fc.assert(
      fc.property(vatNumbers, (number) => {
        expect(checkFiscalCode(number)).toMatchObject({ verdict: 'ok', repaired: number });
        expect(checkFiscalCode(`it ${number}`)).toMatchObject({ verdict: 'ok', repaired: number });
      }),
    );
  });

  it('are refused with any single wrong digit', () => {
    fc.assert(
      fc.property(vatNumbers, fc.nat({ max: 10 }), fc.nat({ max: 9 }), (number, at, digit) => {
        fc.pre(number[at] !== `${digit}`);
        expect(checkFiscalCode(put(number, at, `${digit}`)).verdict).toBe('fix');
      }),
    );
  });
});

describe('any input', () => {
  it('is answered without throwing, by a report that agrees with itself', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { verdict, findings, value, repaired, suggestions } = checkFiscalCode(input);
        expect(verdict).toBe(verdictOf(findings));
        expect(value === null).toBe(verdict === 'fix');
        expect(repaired).toBe(value?.code ?? null);
        let last = 0;
        for (const { start, end, message } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(input.length);
          expect(end > start || input === '').toBe(true);
          expect(message).not.toMatch(/\$\d|undefined|NaN/);
          last = start;
        }
        if (verdict !== 'fix') expect(suggestions).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is repaired by the edits of its findings to the code that is accepted', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { repaired, findings } = checkFiscalCode(input);
        if (repaired === null) return;
        expect(
          applyEdits(
            input,
            findings.flatMap(({ edits = [] }) => edits),
          ),
        ).toBe(repaired);
        expect(checkFiscalCode(repaired)).toMatchObject({
          verdict: checkFiscalCode(input).verdict,
          repaired,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('is suggested only codes whose verdict is «va bene»', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { suggestions } = checkFiscalCode(input);
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(new Set(suggestions).size).toBe(suggestions.length);
        for (const one of suggestions) expect(checkFiscalCode(one).verdict).toBe('ok');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a very long input', () => {
  const LONG: Readonly<Record<string, string>> = {
    letters: 'A',
    'small letters': 'a',
    digits: '1',
    blanks: ' ',
    signs: '/',
    'look-alikes': 'А',
    'lone surrogates': '\ud800',
    emoji: '😀',
    'invisible characters': '\u200b',
    codes: 'rssMRA80a01H501U -',
    'combining marks': 'A\u0301',
    'ends of addresses': 'a@b.c ',
    labels: 'P.IVA ',
  };

  /** What this thread has worked, in milliseconds: a busy machine does not count. */
  function worked(): number {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  }

  /** The least of a few runs of several checks each: the clock of a thread is coarse. */
  function time(input: string): number {
    let best = Infinity;
    for (let run = 0; run < 3; run++) {
      const start = worked();
      for (let check = 0; check < 5; check++) {
        const { verdict, suggestions } = checkFiscalCode(input);
        expect(verdict).toBe('fix');
        expect(suggestions.length).toBeLessThan(2);
      }
      best = Math.min(best, worked() - start);
    }
    return best;
  }

  it.each(Object.entries(LONG))('of %s is answered, in time that grows with its length', (_, unit) => {
    const long = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
    time(long(1000));
    // Eight times the length is eight times the work; it would be 64 if it were quadratic.
    expect(time(long(32_000))).toBeLessThan(32 * Math.max(5, time(long(4000))));
  });

  it.each(['😀', 'a '])('of more findings than a call has room for arguments is answered: %s', (unit) => {
    expect(checkFiscalCode(unit.repeat(200_000)).verdict).toBe('fix');
  });
});
