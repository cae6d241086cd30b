import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { FINDINGS } from '../../../src/checkers/site-address/findings.ts';
import { checkSiteAddress } from '../../../src/checkers/site-address/index.ts';
import { readLabel } from '../../../src/checkers/site-address/punycode.ts';
import { LISTS } from './lists.ts';

const HOSTS = LISTS.official.map((address) => new URL(address).hostname);
const SIGNS = [
  '.',
  '@',
  ':',
  '/',
  '\\',
  '#',
  '?',
  '%2e',
  '-',
  'а',
  '。',
  '\u200b',
  '\t',
  'xn--',
  '0',
  '[',
  ']',
  '443',
];

/** Addresses of the guides, cut up and put together again with the signs that deceive. */
const tampered = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTS, ...LISTS.official, 'https://', 'http:', 'evil.example', 'pec.it'),
      fc.constantFrom(...SIGNS),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 7 },
  )
  .map((pieces) => pieces.join(''));

describe('the check of the address of a site, whatever is typed', () => {
  it('says «va bene» only of an address that browsers open at a host of the guides, over https', () => {
    fc.assert(
      fc.property(tampered, (input) => {
        const { verdict, value } = checkSiteAddress(input, LISTS);
        if (verdict !== 'ok') return;
        const bare = input.replace(/^[\s\p{P}\p{S}]+|(?:(?![/?#.-])[\s\p{P}\p{S}])+$/gu, '');
        const url = new URL(/^https:/i.test(bare) ? bare : `https://${bare}`);
        expect(url.protocol).toBe('https:');
        expect(HOSTS).toContain(url.hostname);
        expect([url.username, url.password, url.port]).toEqual(['', '', '']);
        expect(value?.official).toBe(true);
        // What is seen is what counts: the name stands there letter by letter.
        expect(bare.toLowerCase()).toMatch(/^(https:\/\/)?[a-z.]+(?::443|:)?(?:[/?#]|$)/);
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws, and points inside what was typed', () => {
    fc.assert(
      fc.property(fc.oneof(tampered, fc.string({ unit: 'binary' }), fc.webUrl()), (input) => {
        const { findings } = checkSiteAddress(input, LISTS);
        for (const { start, end, message } of findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(input.length);
          expect(message).not.toMatch(/\$\d/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reads the same host as browsers do', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (input) => {
        const { value } = checkSiteAddress(input, LISTS);
        expect(value?.host).toBe(new URL(input).hostname);
        expect(value?.host.endsWith(value.site)).toBe(true);
      }),
    );
  });
});

describe('the words of the check', () => {
  it('never call a site safe, and never scold', () => {
    const said = Object.values(FINDINGS).map(([, sentence]) => sentence);
    for (const sentence of said) {
      expect(sentence).not.toMatch(/sicur|errore|non valid|errat|vietat|per favore|verificat/i);
      expect(sentence).toMatch(/\.$/);
    }
  });
});

describe('the reading of labels behind xn--', () => {
  it('finds the letters that the URL parser had coded', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aеèшøאطπ例え-9z'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, (label) => {
        if (!URL.canParse(`https://${label}.example`)) return;
        const [coded = ''] = new URL(`https://${label}.example`).hostname.split('.');
        if (coded.startsWith('xn--')) expect(readLabel(coded)).toBe(label.normalize('NFC'));
      }),
    );
  });
});
