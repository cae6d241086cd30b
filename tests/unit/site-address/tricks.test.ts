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
  ['https://evil.example@webmail.pec.it/', 'fix', 'text-before-at', 'pec.it'],
  ['//webmail.pec.it@evil.example', 'fix', 'text-before-at', 'evil.example'],
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
