import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkMobileNumber, type FindingCode } from '../../../src/checkers/mobile-number/index.ts';
import fixture from '../../fixtures/widget-cases.json' with { type: 'json' };

const STATES: Readonly<Record<string, string>> = {
  'va-bene': 'ok',
  controllare: 'review',
  correggere: 'fix',
};

/** For each reason of the fixture, what must be said; nothing at all for a plain «ok». */
const SAID: Readonly<Record<string, readonly FindingCode[]>> = {
  ok: [],
  vuoto: ['empty'],
  fisso: ['landline'],
  '03': ['zero-before-three'],
  lunghezza: ['length'],
  '9-cifre': ['nine-digits'],
  estero: ['foreign'],
  lettere: ['letters'],
  'non-cellulare': ['toll-free'],
};

const one = z.object({ input: z.string(), state: z.string(), reason: z.string() });
const cases = z.array(one).parse(fixture.filter(({ widget }) => widget === 'cellulare'));

describe('the cases of the mobile number', () => {
  it('are all there', () => {
    expect(cases).toHaveLength(15);
    expect(new Set(cases.map(({ reason }) => reason))).toEqual(new Set(Object.keys(SAID)));
  });

  it.each(cases)('«$input» is $state because of $reason', ({ input, state, reason }) => {
    const { verdict, findings } = checkMobileNumber(input);
    expect(verdict).toBe(STATES[state]);
    expect(findings.map(({ code }) => code)).toEqual(SAID[reason]);
  });
});
