import { describe, expect, it } from 'vitest';
import { matchLinkMail } from '../../../src/checkers/link-mail/index.ts';

/** What is said of the addresses, and of which characters. */
function said(seen: string, own: string): string[] {
  return matchLinkMail(seen, own).addresses.map(
    ({ code, start, end }) => `${code}: ${own.slice(start, end)}`,
  );
}

describe('an apostrophe', () => {
  const signs = ["'", '‘', '’', '‛', '′', '´', 'ʼ', '`', '\uff07'];

  it.each(signs)('«%s» is one like any other, on the screen and in the address', (sign) => {
    const own = `d${sign}amico@gmail.com`;
    for (const seen of ["d'***", `d${sign}***`, `d${sign}a***`, `D${sign}A***@g***`]) {
      expect(matchLinkMail(seen, own)).toMatchObject({ verdict: 'ok', matches: [own] });
      expect(matchLinkMail(seen, "d'amico@gmail.com").matches).toHaveLength(1);
    }
    expect(matchLinkMail(`d${sign}a***`, 'mario@gmail.com').addresses[0]?.message).toContain(
      "inizia con «d'a».",
    );
    expect(matchLinkMail('da***', own).matches).toEqual([]);
  });

  it('makes no second address of one', () => {
    expect(matchLinkMail("d'", 'd’amico@gmail.com, D´Amico@gmail.com').matches).toEqual([
      'd’amico@gmail.com',
    ]);
  });
});

describe('a word with an @ that is no whole address', () => {
  it.each([
    ...['-', '.', '&', '+', '_', '#', '\u00b7', '\u2013', ''].map((sign) => [
      `mario@gmail.com${sign}anna@libero.it`,
      `at-twice: mario@gmail.com${sign}anna@libero.it`,
    ]),
    ['mario@@gmail.com', 'at-twice: mario@@gmail.com'],
    ['mario@rossi@gmail.com', 'at-twice: mario@rossi@gmail.com'],
    ['@mario@gmail.com', 'at-twice: @mario@gmail.com'],
    ['mario@gmail.com@', 'at-twice: mario@gmail.com@'],
    ['mario@gmail', 'ending-missing: mario@gmail'],
    ['mario@gmail.\u200b', 'ending-missing: mario@gmail'],
    ['mario@gmail.', 'ending-missing: mario@gmail'],
    ['mario@gmail.c', 'ending-missing: mario@gmail.c'],
    ['mario@gmail.12', 'ending-missing: mario@gmail.12'],
    ['mario@gmail.com.1', 'ending-missing: mario@gmail.com.1'],
    ['mario@gmail,com', 'ending-missing: mario@gmail'],
    ['mario@gmail;com', 'ending-missing: mario@gmail'],
    ['mario@gmail . com', 'ending-missing: mario@gmail'],
    ['mario@gmail. com', 'ending-missing: mario@gmail'],
    ['mario@gmail .com', 'ending-missing: mario@gmail'],
    ['mario@gmail com', 'ending-missing: mario@gmail'],
    ['mario@gmail\ncom', 'ending-missing: mario@gmail'],
    ['mario@.com', 'half-missing: mario@.com'],
    ['mario@.gmail.com', 'half-missing: mario@.gmail.com'],
    ['mario@gmail..com', 'half-missing: mario@gmail..com'],
  ])('in «%s» is mended before anything is compared', (own, finding) => {
    for (const seen of ['an***', 'ma***', 'ma***@g***.com']) {
      expect(said(seen, own)).toEqual([finding]);
      expect(matchLinkMail(seen, own)).toMatchObject({ verdict: 'fix', matches: [], message: null });
    }
    expect(said('an***', `anna@libero.it\n${own}`)).toEqual([finding]);
  });

  it('is told what to write', () => {
    const message = (own: string) => matchLinkMail('ma', own).addresses[0]?.message;
    expect(message('mario@gmail')).toBe(
      'In «mario@gmail» manca la fine del dominio: scrivi anche il punto e quello che segue, come .it o .com.',
    );
    expect(message('mario@@gmail.com')).toBe(
      "In «mario@@gmail.com» c'è più di una chiocciola (@): lasciane una, oppure scrivi ogni email su una riga.",
    );
    expect(message('mario. rossi@gmail.com')).toBe(
      "In «mario. rossi@gmail.com» c'è uno spazio: se è una sola email, toglilo.",
    );
  });

  it.each([
    'mario@posta.example.org',
    'mario@x.co.uk',
    'mario@città.it',
    'mario@example.xn--p1ai',
    'mario+rossi@a-b.it',
    'm@x.it',
    'mario..rossi@gmail.com',
    'mario.@docomo.ne.jp',
  ])('is not «%s»', (own) => {
    expect(matchLinkMail('m***', own)).toMatchObject({ verdict: 'ok', matches: [own] });
  });
});

describe('a dot and a blank before an address', () => {
  it.each([
    'mario. rossi@gmail.com',
    'mario .rossi@gmail.com',
    'm.  rossi@gmail.com',
    'mario  .rossi@gmail.com',
    'Mario. Rossi@gmail.com',
    'casa mario. rossi@gmail.com',
    'mario. rossi@gmail.com, luigi@x.it',
  ])('may stand inside it: «%s»', (own) => {
    const [finding, ...more] = matchLinkMail('m***r***i@g***', own).addresses;
    expect([finding?.code, more]).toEqual(['blank-inside', []]);
    expect(own.slice(finding?.start, finding?.end)).toMatch(/^m\S*\s+\S*rossi@gmail\.com$/i);
    expect(matchLinkMail('zz***', own).addresses[0]?.code).toBe('none-begins');
    expect(matchLinkMail('ro***', own)).toMatchObject({ verdict: 'ok', addresses: [] });
  });

  it.each([
    'Dott. rossi@gmail.com',
    'n. 1 rossi@gmail.com',
    'mario rossi@gmail.com',
    'mario... rossi@gmail.com',
    'mario . rossi@gmail.com',
    'mario.\nrossi@gmail.com',
    'mario@x.it. rossi@gmail.com',
    'mario., rossi@gmail.com',
  ])('are no part of it in «%s», as far as «ma» tells', (own) => {
    expect(said('ma***r***i@g', own)).toEqual([expect.stringMatching(/^(?:none-|at-missing)/)]);
  });

  it('are no address where a word without an @ follows', () => {
    expect(said('ma***', 'mario. rossi luigi@x.it')).toEqual(['none-begins: mario. rossi luigi@x.it']);
  });

  it('do not stop a comparison that another address stands', () => {
    const { verdict, matches } = matchLinkMail('ma***', 'mario. rossi@gmail.com\nmatteo@x.it');
    expect([verdict, matches]).toEqual(['ok', ['matteo@x.it']]);
  });
});
