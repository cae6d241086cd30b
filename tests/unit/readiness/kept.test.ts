import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { KEPT_DAYS, readKept, writeKept } from '../../../src/checkers/readiness/index.ts';

const ITEMS = ['email', 'cellulare'];
const day = (of: number) => new Date(2026, 10, 23 + of, 12);
const text = writeKept({ email: 'yes', cellulare: 'no' }, day(0));

describe('the answers that a device keeps', () => {
  it('are a day, and a yes or a no for each answered line: nothing else', () => {
    expect(JSON.parse(text)).toEqual({ day: '2026-11-23', answers: { email: 'yes', cellulare: 'no' } });
    expect(JSON.parse(writeKept({ email: null, cellulare: 'no' }, day(0)))).toEqual({
      day: '2026-11-23',
      answers: { cellulare: 'no' },
    });
  });

  it('bear their day in full', () => {
    expect(JSON.parse(writeKept({}, new Date(2027, 0, 5, 12)))).toEqual({ day: '2027-01-05', answers: {} });
  });

  it.each([0, 1, KEPT_DAYS])('hold after %i days', (after) => {
    expect(readKept(text, ITEMS, day(after))?.answers).toEqual({ email: 'yes', cellulare: 'no' });
  });

  it.each([KEPT_DAYS + 1, 400, -1])('do not hold after %i days', (after) => {
    expect(readKept(text, ITEMS, day(after))).toBeNull();
  });

  it('are those of lines that the procedure still has', () => {
    expect(readKept(text, ['cellulare', 'constructor'], day(1))?.answers).toEqual({ cellulare: 'no' });
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"day":"2026-11-23"}',
    '{"day":"2026-13-45","answers":{}}',
    '{"day":5,"answers":{"email":"yes"}}',
    '{"day":"2026-11-23","answers":["yes"]}',
    '{"day":"2026-11-23","answers":null}',
  ])('are not read from %s', (damaged) => {
    expect(readKept(damaged, ITEMS, day(0))).toBeNull();
  });

  it('are never anything but yes or no, whatever stands there', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ITEMS, 'altro'), fc.jsonValue()), (answers) => {
        const kept = readKept(JSON.stringify({ day: '2026-11-23', answers }), ITEMS, day(0));
        for (const [id, answer] of Object.entries(kept?.answers ?? {})) {
          expect(ITEMS).toContain(id);
          expect(['yes', 'no']).toContain(answer);
        }
      }),
    );
  });
});
