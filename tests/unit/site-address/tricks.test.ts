import { describe, expect, it } from 'vitest';
import { checkSiteAddress, type FindingCode } from '../../../src/checkers/site-address/index.ts';
import { LISTS } from './lists.ts';

type Row = readonly [input: string, verdict: 'review' | 'fix', code: FindingCode, site?: string];

const TRICKS: readonly Row[] = [
  // Whose name stands last.
  ['https://webmail.pec.it.evil.co.uk/', 'fix', 'name-in-front', 'evil.co.uk'],
  ['https://aruba.it.com.br.evil.example', 'fix', 'name-in-front', 'evil.example'],
  ['https://login.aruba.it.truffa.roma.example', 'fix', 'name-in-front'],
  ['https://webmail.pec.it.accesso.web.app', 'fix', 'name-in-front', 'accesso.web.app'],
  ['https://notpec.it/', 'review', 'outside', 'notpec.it'],
  ['https://notaruba.it/', 'fix', 'imitation', 'notaruba.it'],
  // Names that recall the right one.
  ['https://webmail-pec-it.com', 'fix', 'imitation'],
  ['https://webmail.pec.com', 'fix', 'imitation', 'pec.com'],
  ['https://www.aruba.com', 'fix', 'imitation', 'aruba.com'],
  ['https://aru8a-pec.example', 'fix', 'imitation'],
  ['https://4ruba.example', 'fix', 'imitation'],
  ['https://arruba.it/login', 'fix', 'near-miss'],
  ['https://webmial.pec.example', 'review', 'mentions-name'],
  ['https://webmail.pe.it', 'fix', 'near-miss'],
  ['https://vvebmail.pec.it', 'review', 'other-host'],
  ['https://webmai1-pec.it', 'fix', 'imitation'],
  ['https://pec.ordine.example', 'review', 'mentions-name', 'ordine.example'],
  // Words that only hold the letters.
  ['https://www.specchio.example', 'review', 'outside'],
  ['https://pecora.example', 'review', 'outside'],
  // Other alphabets.
  ['https://аruba.it', 'fix', 'look-alike'],
  ['https://xn--ruba-5cd.it', 'fix', 'coded-name'],
  ['https://ｗｅｂｍａｉｌ.pec.it', 'fix', 'look-alike'],
  ['https://webmail。pec。it', 'fix', 'other-letter'],
  ['https://università.example', 'fix', 'other-letter'],
  ['https://webmail.pec.it⁄login.evil.example', 'fix', 'other-letter'],
  // Before the @.
  ['https://webmail.pec.it:443@evil.example/', 'fix', 'text-before-at', 'evil.example'],
  ['https://evil.example@webmail.pec.it/', 'fix', 'user-at-site', 'pec.it'],
  ['//webmail.pec.it@evil.example', 'fix', 'text-before-at', 'evil.example'],
  ['mario@webmail.pec.it/', 'fix', 'user-at-site', 'pec.it'],
  ['https://@webmail.pec.it', 'fix', 'user-at-site', 'pec.it'],
  ['mario@evil.example/', 'fix', 'text-before-at', 'evil.example'],
  // Signs that no name has.
  ['https://webmail.pec,it', 'fix', 'odd-sign'],
  ['https://webmail.pec.it&evil.com', 'fix', 'odd-sign'],
  ['https://webmail.pec.it;https://evil.com', 'fix', 'odd-sign'],
  ['https://webmail.pec.it&.evil.com', 'fix', 'imitation', 'evil.com'],
  // Suffixes under which everybody registers.
  ['https://login.aruba.it.com', 'fix', 'name-in-front', 'aruba.it.com'],
  ['https://aruba.co.com', 'fix', 'imitation', 'aruba.co.com'],
  ['https://login.aruba.it.eu.com', 'fix', 'name-in-front', 'it.eu.com'],
  ['https://login.aruba.milano.it', 'fix', 'imitation', 'aruba.milano.it'],
  // What is the provider's.
  ['https://www.arubacloud.com', 'review', 'other-host', 'arubacloud.com'],
  ['https://www.cloud.it', 'review', 'other-host', 'cloud.it'],
  ['https://arubacloud.example', 'fix', 'imitation'],
  // What a mail program puts in front.
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwebmail.pec.it%2F',
    'review',
    'wrapped',
  ],
  ['https://www.google.com/url?q=https://evil.example/webmail.pec.it', 'review', 'wrapped'],
  ['https://safelinks.protection.outlook.com.evil.com/?url=https://webmail.pec.it', 'fix', 'name-in-path'],
  ['https://www.google.com/search?q=webmail.pec.it', 'fix', 'name-in-path'],
  ['mario@pec.it', 'fix', 'email-address'],
  ['mailto:mario@pec.it', 'fix', 'email-address'],
  // Numbers in every notation.
  ['https://[::1]/', 'review', 'number'],
  ['https://[::ffff:192.0.2.10]/', 'review', 'number'],
  ['https://3221225994/pec', 'fix', 'hidden-number'],
  ['https://0xC000020A/', 'fix', 'hidden-number'],
  ['https://0300.0.02.012/', 'fix', 'hidden-number'],
  ['https://192.0.522', 'fix', 'hidden-number'],
  ['3221225994', 'fix', 'not-an-address'],
  // The way it is written.
  ['https:\\\\webmail.pec.it\\', 'review', 'odd-slashes'],
  ['https://webmail.pec.it\\@evil.example', 'review', 'odd-slashes'],
  ['https:/webmail.pec.it', 'review', 'odd-slashes'],
  ['//webmail.pec.it', 'review', 'odd-slashes'],
  ['https://webmail.pec.it.', 'review', 'end-dot'],
  ['https://webmail%2Epec.it', 'fix', 'encoded-name'],
  ['https://webmail.p\u200Bec.it', 'review', 'hidden-character'],
  ['https://web\tmail.pec.it', 'review', 'hidden-character'],
  ['https://webmail.pec.it\u0000', 'review', 'hidden-character'],
  ['https://\u202Eti.cep.liambew', 'fix', 'hidden-direction'],
  ['https://webmail.pec.it:8443/', 'review', 'port'],
  ['webmail.pec.it:8443', 'review', 'port'],
  ['http://webmail.pec.it:443/', 'review', 'port'],
  // What the address goes on to.
  ['https://login.aruba.it/auth?redirect_uri=https%3A%2F%2Fevil.example%2F', 'review', 'leads-elsewhere'],
  ['https://webmail.pec.it/?u=https%253A%252F%252Fevil.example', 'review', 'leads-elsewhere'],
  ['https://webmail.pec.it//evil.example', 'review', 'leads-elsewhere'],
  ['https://example.org/webmail.pec.it/login', 'fix', 'name-in-path', 'example.org'],
  ['https://docs.google.com/forms/d/1', 'review', 'open-host'],
  ['https://www.arubapec.it', 'review', 'other-host'],
  // No pages.
  ['javascript:alert(1)', 'fix', 'command'],
  ['JavaScript://webmail.pec.it/%0aalert(1)', 'fix', 'command'],
  ['java\tscript:alert(1)', 'fix', 'not-an-address'],
  ['data:text/html,https://webmail.pec.it', 'fix', 'command'],
  ['ftp://webmail.pec.it', 'fix', 'not-a-page'],
  ['tel:3331234567', 'fix', 'not-a-page'],
  ['https://', 'fix', 'not-an-address'],
  ['https://pec', 'fix', 'not-an-address'],
  ['https://webmail..pec.it', 'fix', 'not-an-address'],
  ['apri https://evil.example subito', 'fix', 'more-than-address'],
  ['ciao a tutti', 'fix', 'not-an-address'],
];

describe('the tricks that false messages play', () => {
  const rows = TRICKS.map(([input, verdict, code, site]) => ({ input, verdict, code, site }));

  it.each(rows)('«$input» is $verdict and told as $code', ({ input, verdict, code, site }) => {
    const report = checkSiteAddress(input, LISTS);
    expect(report.findings.map((finding) => finding.code)).toContain(code);
    expect(report.verdict).toBe(verdict);
    if (site !== undefined) expect(report.value?.site).toBe(site);
  });

  it('names the letter of another alphabet, its code, and where it stands', () => {
    const input = 'https://webmail.pеc.it';
    const finding = checkSiteAddress(input, LISTS).findings.find(({ code }) => code === 'look-alike');
    expect(finding?.message).toContain('cirillica «е» (U+0435)');
    expect(input.slice(finding?.start, finding?.end)).toBe('е');
  });

  it('says whose the site is in the words of the reader', () => {
    const [finding] = checkSiteAddress('https://webmail.pec.it.example.com/login', LISTS).findings;
    expect(finding?.message).toBe(
      'Non usarlo: il sito vero è example.com, non pec.it. Il nome «webmail.pec.it» è messo davanti per sembrare quello giusto.',
    );
  });

  it('names the sign that no name has, where it stands, and how the name is written', () => {
    const input = ' https://webmail.pec,it/a,b';
    const { findings, suggestions } = checkSiteAddress(input, LISTS);
    expect(findings.map(({ start, end }) => input.slice(start, end))).toEqual([',']);
    expect(findings[0]?.start).toBe(20);
    expect(suggestions).toEqual(['https://webmail.pec.it/a,b']);
  });

  it.each([
    [
      'https://webmail.pec.it;https://gestionemail.pec.it',
      ['https://webmail.pec.it', 'https://gestionemail.pec.it'],
    ],
    ['https://webmail.pec.it&evil.com', []],
    ['https://webmail.pec%2Cit', []],
    ['webmail.pec;it', ['webmail.pec.it']],
    ['https://webmail.pec.it*', ['https://webmail.pec.it']],
    ['https://webmail.pec._it_/a_b', ['https://webmail.pec.it/a_b']],
    ['https://evil.com,https://webmail.pec.it', ['https://evil.com', 'https://webmail.pec.it']],
    ['https://evil.com+https://webmail.pec.it', []],
    ['mario@webmail.pec,it/', []],
  ])('offers what the sign divides: %s', (typed, offered) => {
    expect(checkSiteAddress(typed, LISTS).suggestions).toEqual(offered);
  });

  it('points at the whole name where the sign is coded', () => {
    const [finding] = checkSiteAddress('https://a,b@webmail.pec%2Cit', LISTS).findings;
    expect([finding?.code, finding?.start, finding?.end]).toEqual(['odd-sign', 12, 28]);
  });

  it('takes every hidden character of an official address away, but no mark of direction', () => {
    const hidden = checkSiteAddress('https://webmail.p\u00ADec.it/a\u00ADb\u200Bc\u00ADd', LISTS);
    expect([hidden.verdict, hidden.repaired]).toEqual(['review', 'https://webmail.pec.it/abcd']);
    expect(hidden.findings.map(({ code }) => code).toSorted()).toEqual([
      'hidden-character',
      'hidden-character',
      'other-page',
    ]);
    expect(checkSiteAddress('https://webmail.pec.it/\u202Eb', LISTS).repaired).toBeNull();
    expect(checkSiteAddress('https://evil.ex\u200Bample', LISTS).repaired).toBeNull();
  });

  it('is no address where the name is too long for one', () => {
    const { findings, suggestions } = checkSiteAddress(`https://${'a.'.repeat(130)}it`, LISTS);
    expect([findings[0]?.code, suggestions]).toEqual(['not-an-address', []]);
  });

  it('offers the address that a mail program has wrapped, as it stands inside', () => {
    const wrapper = 'https://eur01.safelinks.protection.outlook.com/?';
    const inside = (query: string): readonly string[] => checkSiteAddress(wrapper + query, LISTS).suggestions;
    expect(inside('url=https%3A%2F%2Fwebmail.pec.it%2F%3Fa%3D1&data=05%7C02')).toEqual([
      'https://webmail.pec.it/?a=1',
    ]);
    expect(inside('url=https://a.it&v=https://a.it&w=http://b.it')).toEqual(['https://a.it', 'http://b.it']);
    expect(inside('a=https://a.it&b=https://b.it&c=https://c.it&d=https://d.it')).toHaveLength(3);
    expect(inside('url=webmail.pec.it&v=https://a&w=x-https://a.it')).toEqual([]);
  });

  it('takes away what stands before an official name, and leaves the rest', () => {
    expect(checkSiteAddress('https://mario:x@webmail.pec.it/a', LISTS).repaired).toBe(
      'https://webmail.pec.it/a',
    );
    expect(checkSiteAddress('http://mario@gestionemail.pec.it/login', LISTS).repaired).toBe(
      'https://gestionemail.pec.it/login',
    );
    const [finding] = checkSiteAddress('mario@webmail.pec.it/', LISTS).findings;
    expect(finding?.message).toBe(
      "Il sito è webmail.pec.it, ma prima c'è «mario@», che negli indirizzi delle guide non c'è. Toglilo.",
    );
  });

  it('knows the pages of the guides with a slash at the end and without', () => {
    const codes = (typed: string): string[] =>
      checkSiteAddress(typed, LISTS).findings.map(({ code }) => code);
    expect(codes('https://account.aruba.it/pec/contact-details-edit/home/')).toEqual([]);
    expect(codes('https://account.aruba.it/pec/contact-details-edit/home')).toEqual([]);
    expect(codes('https://account.aruba.it/pec/contact-details-edit/home//')).toEqual(['other-page']);
    expect(codes('https://account.aruba.it/pec/contact-details-edit/')).toEqual(['other-page']);
    expect(codes('https://account.aruba.it')).toEqual([]);
  });

  it('finds the addresses inside a pasted message', () => {
    const { suggestions } = checkSiteAddress(
      'La tua PEC scade oggi. Rinnova su https://pec-rinnovo.example/x?y=1. Grazie',
      LISTS,
    );
    expect(suggestions).toEqual(['https://pec-rinnovo.example/x?y=1']);
  });

  it('takes off the brackets and quotes of a message', () => {
    for (const input of [
      '<https://webmail.pec.it>',
      '«https://webmail.pec.it»',
      ' https://webmail.pec.it\n',
    ]) {
      expect(checkSiteAddress(input, LISTS).verdict).toBe('ok');
    }
  });

  it('repairs only what is surely meant: the scheme of a listed site', () => {
    expect(checkSiteAddress('http://webmail.pec.it/', LISTS).repaired).toBe('https://webmail.pec.it/');
    expect(checkSiteAddress(' webmail.pec.it', LISTS).repaired).toBe('https://webmail.pec.it');
    expect(checkSiteAddress('http://webmail.pec.it:8080', LISTS).repaired).toBeNull();
    expect(checkSiteAddress('http://example.org', LISTS).repaired).toBeNull();
  });
});
