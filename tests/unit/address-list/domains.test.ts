import { describe, expect, it } from 'vitest';
import { checkAddress, checkAddressList, classifyAddress, likelyDomains } from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS } from './fields.ts';
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

  it.each([
    ['gma1l.com', 'gmail.com'], ['1ibero.it', 'libero.it'], ['l1bero.it', 'libero.it'], ['yah00.it', 'yahoo.it'], ['0utlook.it', 'outlook.it'],
    ['v1rg1l1o.it', 'virgilio.it'], ['1iber0.it', 'libero.it'], ['gmail.c0m', 'gmail.com'], ['GMA1L.COM', 'gmail.com'],
    ['gmaiI.com', 'gmail.com'], ['Iibero.it', 'libero.it'], ['aIice.it', 'alice.it'], ['Iegalmail.it', 'legalmail.it'],
    ['gmailc.om', 'gmail.com'], ['gmai.lcom', 'gmail.com'], ['liber.oit', 'libero.it'], ['liberoi.t', 'libero.it'],
  ])('%s was meant to be %s, by a sign drawn like the right one or a dot one letter off', (typed, meant) => {
    expect(likelyDomains(typed)).toEqual([meant]);
  });

  it.each(['GMAIL.COM', 'Gmail.com', 'Icloud.com', 'Inwind.it', 'Tiscali.It', 'gmaii.com', 'tin1.it', 'a1.it', 'GMAII.COM', 'studioIt.it', 'gm00l.com'])('%s has no slip', (typed) => {
    expect(likelyDomains(typed)).toEqual([]);
  });

  it.each([
    ['live.con', ['live.com']], ['tim.itt', ['tim.it']], ['tin.ti', ['tin.it']], ['msn.con', ['msn.com']], ['me.con', ['me.com']], ['pec.ti', ['pec.it']],
    ['timit', ['tim.it']], ['gmail-com', ['gmail.com']], ['gmail_com', ['gmail.com']], ['libero-it', ['libero.it']], ['pec-mail-it', ['pec-mail.it']],
    ['tim.com', []], ['live.cm', []], ['tin.com', []], ['me.it', []], ['ti.mit', []], ['tim.xyzzyx', []], ['tiim.con', []], ['tni.ti', []], ['gmail-', []],
  ])('%s, whose name is short or whose dot is another sign, may be %j', (typed, meant) => {
    expect(likelyDomains(typed)).toEqual(meant);
  });

  it('name a capital «I» that stands for another letter, and do not say that case is the same', () => {
    expect(checkAddress('mario@gmaiI.com').findings.map(({ code, message }) => [code, message])).toEqual([
      ['domain-typo', 'Hai scritto «gmaiI.com», con la «I» maiuscola. Intendevi «gmail.com»?'],
    ]);
    expect(checkAddress('mario@HotmaiI.com').findings.map(({ message }) => message)).toEqual(['Hai scritto «HotmaiI.com», con la «I» maiuscola. Intendevi «hotmail.com»?']);
    expect(checkAddress('Mario@Outlok.It').findings.map(({ code, message }) => [code, message])).toEqual([
      ['uppercase', 'In «Mario@Outlok.It» maiuscole e minuscole sono uguali: puoi lasciarle così.'],
      ['domain-typo', 'Hai scritto «Outlok.It». Intendevi «outlook.it»?'],
    ]);
  });

  it.each([
    ['anna@gmial .com', 'gmial .com'], ['anna@gmial punto com', 'gmial punto com'], ['anna@gm\u200bial.com', 'gm\u200bial.com'],
    ['anna@ gmial.com', 'gmial.com'], ['anna(at)gmial.com', 'gmial.com'], ['anna@gmial.com.', 'gmial.com'], ['a@x.it,anna@gmial.com', 'gmial.com'],
  ])('in %j are marked as typed: %j', (typed, marked) => {
    const found = checkAddressList(typed, RECIPIENTS).findings.find(({ code }) => code === 'domain-typo');
    expect(typed.slice(found?.start, found?.end)).toBe(marked);
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
