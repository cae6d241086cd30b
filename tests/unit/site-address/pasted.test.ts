import { describe, expect, it } from 'vitest';
import { checkSiteAddress } from '../../../src/checkers/site-address/index.ts';
import { LISTS } from './lists.ts';

describe('an address pasted from a sentence', () => {
  it.each([',', ';', ':', '!', '?', '»,', '),'])('is read without the «%s» behind it', (sign) => {
    expect(checkSiteAddress(`https://webmail.pec.it${sign}`, LISTS)).toMatchObject({
      verdict: 'ok',
      findings: [],
      repaired: 'https://webmail.pec.it',
    });
  });

  it.each(['webmail.pec.it\t.', 'https://webmail.pec.it\n.'])('«%s» keeps its full stop, as browsers do', (typed) => {
    const { verdict, findings } = checkSiteAddress(typed, LISTS);
    expect(verdict).toBe('review');
    expect(findings.map(({ code }) => code)).toContain('end-dot');
  });

  it("is still somebody else's, with a comma or without", () => {
    const { verdict, value } = checkSiteAddress('https://webmail.pec.it.evil.example,', LISTS);
    expect([verdict, value?.site]).toEqual(['fix', 'evil.example']);
  });

  it.each([
    ['vai su webmail.pec.it e accedi', ['webmail.pec.it']],
    ['apri gestionemail.pec.it/login, poi webmail.pec.it.', ['gestionemail.pec.it/login', 'webmail.pec.it']],
    ['Link: https://webmail.pec.it', ['https://webmail.pec.it']],
  ])('«%s» offers what stands in it', (typed, offered) => {
    const { findings, suggestions } = checkSiteAddress(typed, LISTS);
    expect(findings.map(({ code }) => code)).toEqual(['more-than-address']);
    expect(suggestions).toEqual(offered);
  });

  it.each(['scrivi a mario@libero.it subito', 'non lo so', 'il sito della pec', 'dott.ssa rossi'])(
    '«%s» holds none',
    (typed) => {
      const { findings, suggestions } = checkSiteAddress(typed, LISTS);
      expect(findings.map(({ code }) => code)).toEqual(['not-an-address']);
      expect(suggestions).toEqual([]);
    },
  );
});

describe('what is said of an address', () => {
  it('names the shortest one of the guides as the example', () => {
    expect(checkSiteAddress('', LISTS).findings[0]?.message).toBe(
      "Incolla l'indirizzo completo, per esempio https://webmail.pec.it.",
    );
  });

  it('takes a number of the network as one name', () => {
    expect(checkSiteAddress('https://192.168.1.1/pec', LISTS).value?.site).toBe('192.168.1.1');
  });
});
