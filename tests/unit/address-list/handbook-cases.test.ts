import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkAddressList } from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS, SENDERS } from './fields.ts';

const someCase = z.object({ widget: z.string() }).loose();
const listCase = z.object({
  field: z.enum(['destinatari', 'mittenti']),
  input: z.string(),
  state: z.string(),
  reason: z.string(),
  fixed: z.string().nullable(),
});
const cases = z
  .array(someCase)
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/widget-cases.json', import.meta.url), 'utf8')))
  .filter(({ widget }) => widget === 'elenco-indirizzi')
  .map((one) => listCase.parse(one));

const VERDICTS: Readonly<Record<string, string>> = { 'va-bene': 'ok', controllare: 'review', correggere: 'fix' };

/** For each reason of the cases, the findings that may give it. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  vuoto: ['empty'],
  spazio: ['space-before-comma', 'space-after-comma', 'space-at-start', 'space-at-end'],
  'spazio-interno': ['space-inside', 'space-around-sign'],
  separatore: ['wrong-separator'],
  'virgola-di-troppo': ['extra-comma'],
  troppi: ['too-many'],
  'manca-chiocciola': ['missing-at'],
  'due-chiocciole': ['several-ats'],
  'manca-nome': ['missing-name'],
  dominio: ['missing-ending', 'short-ending', 'dot-in-domain'],
  nome: ['dot-in-name', 'name-too-long'],
  'nome-incollato': ['display-name', 'mailto'],
  doppione: ['duplicate'],
  modello: ['sample'],
  accento: ['accent'],
  apostrofo: ['apostrophe'],
  invisibile: ['invisible-character'],
  'sembra-PEC': ['looks-certified'],
  'sembra-ordinaria': ['looks-ordinary'],
};

describe('the cases of the handbook for the address list', () => {
  it('are all there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(39);
  });

  it.each(cases)('$field «$input» is $state because of $reason', ({ field, input, state, reason, fixed }) => {
    const report = checkAddressList(input, field === 'mittenti' ? SENDERS : RECIPIENTS);
    expect(report.verdict).toBe(VERDICTS[state]);
    expect(report.repaired).toBe(fixed);
    if (state === 'va-bene') expect(report.findings).toEqual([]);
    else expect(REASONS[reason]).toContain(report.findings.find(({ severity }) => severity !== 'note')?.code);
  });
});
