import emailMisspelled, { top100 } from 'email-misspelled';
import { describe, expect, it } from 'vitest';
import { checkAddress, checkAddressList, likelyDomains } from '../../../src/checkers/address-list/index.ts';
import { readMailDomains } from '../../../src/integrations/generate-mail-data.ts';
import { ADDRESSES } from './address-corpus.ts';
import { LIST_PARSERS, ORACLES } from './oracles.ts';
import { RECIPIENTS } from './fields.ts';

type Oracle = keyof typeof ORACLES;

interface Reason {
  readonly why: string;
  readonly whose: readonly Oracle[];
  readonly at: (name: string, domain: string) => boolean;
}

/** They accept it and this checker does not. */
const THEY_ACCEPT: readonly Reason[] = [
  { why: 'a grammar knows no endings: nothing ends with .con', whose: ['html', 'validator', 'zod', 'valibot', 'valibotRfc'], at: (_, domain) => domain === 'example.con' },
  { why: 'mail between two providers needs a dot in the domain', whose: ['html', 'valibotRfc'], at: (_, domain) => !domain.includes('.') },
  { why: 'no ending has one letter or digits', whose: ['html', 'valibotRfc'], at: (_, domain) => /\.(?:[a-z]|\d+)$/.test(domain) },
  { why: 'a dot at the edge of the name or doubled (RFC 5321)', whose: ['html', 'valibotRfc'], at: (name) => /^\.|\.$|\.\./.test(name) },
  { why: 'a name has 64 characters at most (RFC 5321)', whose: ['html', 'zod', 'valibot', 'valibotRfc'], at: (name) => name.length > 64 },
  { why: 'an address has 254 characters at most (RFC 5321)', whose: ['html', 'zod', 'valibot', 'valibotRfc'], at: (name, domain) => name.length + domain.length > 253 },
  { why: 'a part of a domain has 63 characters at most', whose: ['zod', 'valibot'], at: (_, domain) => /[^.]{64}/.test(domain) },
  { why: 'a part of a domain ends with no hyphen', whose: ['zod'], at: (_, domain) => domain.includes('-.') },
  { why: 'other alphabets are not what the panel was shown to take', whose: ['validator'], at: (name, domain) => /[^\0-\x7f]/.test(name + domain) },
  { why: 'quoted names are to be corrected', whose: ['validator'], at: (name) => name.startsWith('"') },
];

/** This checker accepts it, perhaps with a word of care, and they do not. */
const WE_ACCEPT: readonly Reason[] = [
  { why: 'the HTML standard allows these signs: to be checked', whose: ['zod', 'valibot'], at: (name) => /[!#$%&*/=?^`{|}~]/.test(name) },
  { why: "the HTML standard allows the apostrophe: d'amico exists", whose: ['valibot'], at: (name) => name.includes("'") },
  { why: 'endings of other alphabets exist', whose: ['zod', 'valibot'], at: (_, domain) => /\.xn--[^.]+$/.test(domain) },
  { why: 'domains of other alphabets exist', whose: ['valibot'], at: (_, domain) => domain.startsWith('xn--') },
  { why: 'an accent is to be checked, with the plain letter offered', whose: ['html', 'zod', 'valibot', 'valibotRfc'], at: (name) => name === 'nicolò' },
];

function accepts(address: string): boolean {
  const { verdict, value } = checkAddress(address);
  return verdict !== 'fix' && value?.address === address;
}

describe('one address, beside other programs', () => {
  const used = new Set<Reason>();

  it.each(Object.keys(ORACLES) as Oracle[])('%s agrees, or the reason why not is known', (oracle) => {
    const unexplained: string[] = [];
    for (const address of ADDRESSES) {
      const at = address.lastIndexOf('@');
      const [ours, theirs] = [accepts(address), ORACLES[oracle](address)];
      if (ours === theirs) continue;
      const reason = (ours ? WE_ACCEPT : THEY_ACCEPT).find(({ whose, at: fits }) => whose.includes(oracle) && fits(address.slice(0, at), address.slice(at + 1)));
      if (reason) used.add(reason);
      else unexplained.push(`${ours ? 'only ours' : 'only theirs'}: ${address}`);
    }
    expect(unexplained).toEqual([]);
  });

  it('needs every reason that is given', () => {
    expect([...THEY_ACCEPT, ...WE_ACCEPT].filter((reason) => !used.has(reason)).map(({ why }) => why)).toEqual([]);
  });
});

describe('a list, beside parsers of message heads', () => {
  it.each([
    'a@example.org', 'a@example.org,b@example.org', 'a@example.org, b@example.org', 'Mario Rossi <a@example.org>, b@example.org',
    '"Rossi, Mario" <a@example.org>,b@example.org', '<a@example.org>', 'a@example.org (casa), b@example.org',
  ])('%s holds as many addresses for each of them', (typed) => {
    const ours = checkAddressList(typed, RECIPIENTS).value?.length;
    for (const read of Object.values(LIST_PARSERS)) expect(read(typed)).toHaveLength(ours ?? -1);
  });
});

describe('slips in the domain, beside email-misspelled', () => {
  const guess = emailMisspelled({ domains: top100, lengthDiffMax: 2, maxMisspelled: 2 });
  const { ordinary, certified, undecidable, neighbours } = readMailDomains();
  const popular = new Set<string>(top100);

  it.each(['gmial.com', 'gmal.com', 'gmaill.com', 'gmail.con', 'hotmial.com', 'hotmal.com', 'yaho.com', 'outlok.com'])(
    'both know what %s was meant to be',
    (domain) => {
      const [ours] = likelyDomains(domain);
      expect(guess(`nome@${domain}`).map(({ suggest }) => suggest)).toContain(ours);
    },
  );

  it('only this checker knows icloud.com, which the hundred of the other list lack', () => {
    expect(popular.has('icloud.com')).toBe(false);
    expect(guess('nome@icluod.com')).toEqual([]);
    expect(likelyDomains('icluod.com')).toEqual(['icloud.com']);
  });

  it('it asks about real domains that this checker leaves in peace', () => {
    const real = [...ordinary, ...certified, ...undecidable, ...neighbours].map(({ domain }) => domain).filter((domain) => !popular.has(domain));
    expect(real.filter((domain) => guess(`nome@${domain}`).length > 0).length).toBeGreaterThan(5);
    expect(real.filter((domain) => likelyDomains(domain).length > 0)).toEqual([]);
  });
});
