import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFiscalCode, type FindingCode } from '../../../src/checkers/fiscal-code/index.ts';

interface Case {
  widget: string;
  input: string;
  state: string;
  reason: string;
}

const cases: Case[] = JSON.parse(
  readFileSync(new URL('../../fixtures/widget-cases.json', import.meta.url), 'utf8'),
).filter(({ widget }: Case) => widget === 'codice-fiscale');

const VERDICTS: Record<string, string> = {
  'va-bene': 'ok',
  'da-controllare': 'review',
  controllare: 'review',
  correggere: 'fix',
};

/** For each reason of the fixture, the finding that must be among ours; none for a plain «ok». */
const REASONS: Record<string, readonly FindingCode[]> = {
  vuoto: ['empty'],
  ok: [],
  normalizzato: ['lower-case', 'blank', 'invisible'],
  lunghezza: ['person-length'],
  'posizione-cifra': ['not-a-digit'],
  'posizione-lettera': ['not-a-letter'],
  mese: ['month'],
  giorno: ['day', 'impossible-date'],
  'lettera-di-controllo': ['check-letter'],
  omocodia: ['omocode'],
  carattere: ['not-a-digit', 'sign'],
  piva: ['readings'],
  'piva-controllo': ['check-digit', 'zero-serial'],
  'piva-lunghezza': ['digits-length'],
  'prefisso-IT': ['country-prefix'],
  luogo: ['place-unknown'],
};

describe('the cases of the fixture', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(30);
  });

  it.each(cases)('$input is $state because of $reason', ({ input, state, reason }) => {
    const { verdict, findings } = checkFiscalCode(input);
    expect(verdict).toBe(VERDICTS[state]);
    const expected = REASONS[reason];
    expect(expected, `reason «${reason}» is known`).toBeDefined();
    const codes = findings.map(({ code }) => code);
    if (expected?.length) expect(codes.some((code) => expected.includes(code))).toBe(true);
    else expect(codes).toEqual([]);
  });
});
