import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkSiteAddress, type FindingCode } from '../../../src/checkers/site-address/index.ts';
import { LISTS } from './lists.ts';

const someCase = z.object({ widget: z.string() }).loose();
const siteCase = z.object({ input: z.string(), state: z.string(), reason: z.string() });
const cases = z
  .array(someCase)
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/widget-cases.json', import.meta.url), 'utf8')))
  .filter(({ widget }) => widget === 'indirizzo-sito')
  .map((one) => siteCase.parse(one));

const VERDICTS: Readonly<Record<string, string>> = {
  'va-bene': 'ok',
  controllare: 'review',
  correggere: 'fix',
};

/** For each reason of the cases, the findings of which one must be among ours; none for a listed address. */
const REASONS: Readonly<Record<string, readonly FindingCode[]>> = {
  elenco: [],
  'elenco, senza https: aggiungerlo nel testo': ['no-scheme'],
  http: ['plain-http'],
  'altro-host-gestore': ['other-host'],
  'nome-davanti': ['name-in-front'],
  'testo-prima-della-chiocciola': ['text-before-at'],
  imitazione: ['imitation'],
  'altro-alfabeto (Cyrillic е, с)': ['look-alike'],
  'altro-alfabeto': ['coded-name'],
  'numero-IP': ['number'],
  accorciato: ['shortener'],
  'fuori-elenco': ['outside'],
  'non-indirizzo': ['not-an-address', 'command'],
  vuoto: ['empty'],
  'porta-insolita': ['port'],
};

describe('the cases of the handbook for the address of a site', () => {
  it('are all there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(24);
  });

  it.each(cases)('«$input» is $state because of $reason', ({ input, state, reason }) => {
    const { verdict, findings } = checkSiteAddress(input, LISTS);
    expect(verdict).toBe(VERDICTS[state]);
    const expected = REASONS[reason];
    expect(expected, `reason «${reason}» is known`).toBeDefined();
    const codes = findings.map(({ code }) => code);
    if (expected?.length === 0) expect(codes).toEqual([]);
    else expect(codes.some((code) => expected?.includes(code))).toBe(true);
  });
});
