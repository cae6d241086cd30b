import { describe, expect, it } from 'vitest';
import { checkAddress, classifyAddress, likelyDomains } from '../../../src/checkers/address-list/index.ts';
import { readMailDomains } from '../../../src/integrations/generate-mail-data.ts';

const data = readMailDomains();

describe('certified, ordinary, or it cannot be told', () => {
  it.each(data.certified)('$domain is certified, with its source', ({ domain, source }) => {
    const { kind, because } = classifyAddress(`nome@${domain}`);
    const { short } = data.sources.find(({ id }) => id === source) ?? { short: '?' };
    expect(kind).toBe('certified');
    expect(because).toContain(`(fonte: ${short})`);
    expect(classifyAddress(`nome@sotto.${domain}`).kind).toBe('certified');
  });

  it.each(data.ordinary)('$domain is ordinary, and only itself', ({ domain }) => {
    expect(classifyAddress(`Nome@${domain.toUpperCase()}`).kind).toBe('ordinary');
    expect(classifyAddress(`nome@sotto.${domain}`).kind).toBe('unknown');
    expect(classifyAddress(`nome@pec.${domain}`).kind).toBe('certified');
  });

  it.each([
    'pec.example.org', 'cert.example.org', 'postacert.comune.it', 'postacertificata.notariato.it',
    'regione.lazio.legalmail.it', 'cgn.legalmail.it', 'legalmail.example.org', 'pec.net', 'pec-mail.example.org',
    'nuovopec.it', 'postacert-toscana.it', 'PEC.Example.org',
  ])('%s bears the mark of certified mail', (domain) => {
    expect(classifyAddress(`nome@${domain}`).kind).toBe('certified');
  });

  it.each([
    'pecora.example.org', 'pecorella.example.org', 'specchio.it', 'pecunia.it', 'opec.org', 'techspec.com',
    'u-pec.fr', 'concert.it', 'certosa.it', 'cert-agid.gov.it', 'cert.org', 'infocert.it', 'notlegalmail.it',
    'pec.it.example.com', 'legalmail.it.example.com', 'gmail.com.example.org', 'notgmail.com', 'example.pec',
    'tsrm.org', 'tsrm-pstrp.org', 'example.org', 'aruba.it',
  ])('%s cannot be told', (domain) => {
    expect(classifyAddress(`nome@${domain}`).kind).toBe('unknown');
  });

  it.each(['', '@', 'nome', 'nome@', '@pec.it', `x@${'a.'.repeat(9000)}it`])('%j is no address to be told', (typed) => {
    expect(classifyAddress(typed).kind).toBe('unknown');
  });

  it('never answers without a reason', () => {
    for (const domain of ['pec.it', 'gmail.com', 'example.org', 'tsrm.org', 'pec.it.example.com']) {
      expect(classifyAddress(`nome@${domain}`).because.length).toBeGreaterThan(20);
    }
  });
});

describe('slips in the domain', () => {
  // The forms of gmail.com that Italian hands really type.
  it.each([
    'gmial.com', 'gmal.com', 'gamil.com', 'gmai.com', 'gmaill.com', 'gmil.com', 'gnail.com', 'gmail.con', 'gmail.cm',
    'gmail.co', 'gmail.om', 'gmail.comm', 'gmail.vom', 'gmail.xom', 'gmail.cpm', 'gmali.com', 'gmaul.com', 'gmsil.com',
    'ggmail.com', 'gmaiil.com', 'gmail.it', 'gmailcom', 'gmail', 'gmail.com.it',
  ])('%s was meant to be gmail.com', (typed) => {
    expect(likelyDomains(typed)[0]).toBe('gmail.com');
  });

  it.each([
    ['libero.iy', 'libero.it'], ['lbero.it', 'libero.it'], ['liebro.it', 'libero.it'], ['libero', 'libero.it'],
    ['hotmal.it', 'hotmail.it'], ['hotmial.com', 'hotmail.com'], ['hotnail.it', 'hotmail.it'],
    ['virgillio.it', 'virgilio.it'], ['virgilio.ti', 'virgilio.it'], ['yaho.it', 'yahoo.it'],
    ['outlok.it', 'outlook.it'], ['tiscalli.it', 'tiscali.it'], ['icluod.com', 'icloud.com'],
    ['spypec.it', 'psypec.it'], ['legalmial.it', 'legalmail.it'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(likelyDomains(typed)).toContain(meant);
  });

  it('are never seen in a domain that is known to be real', () => {
    for (const { domain } of [...data.certified, ...data.ordinary, ...data.undecidable, ...data.neighbours]) {
      expect(likelyDomains(domain)).toEqual([]);
    }
  });

  it.each(['tin.it', 'tim.it', 'live.it', 'libera.it', 'email.it', 'mail.com', 'pecaruba.it', 'example.org', 'pec.eu', 'cloud.com'])(
    '%s is left alone',
    (domain) => {
      expect(checkAddress(`nome@${domain}`)).toMatchObject({ verdict: 'ok', suggestions: [], repaired: null });
    },
  );

  it('are a question, never a repair', () => {
    expect(checkAddress('nome@gmial.com')).toMatchObject({
      verdict: 'review', repaired: null, suggestions: ['nome@gmail.com'],
      findings: [{ code: 'domain-typo', start: 5, end: 14 }],
    });
  });
});
