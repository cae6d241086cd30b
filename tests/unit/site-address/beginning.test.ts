import { describe, expect, it } from 'vitest';
import { checkSiteAddress } from '../../../src/checkers/site-address/index.ts';
import { LISTS } from './lists.ts';

const codes = (typed: string) => checkSiteAddress(typed, LISTS).findings.map(({ code }) => code);

describe('an address whose beginning is miswritten', () => {
  it.each([
    ...['ttps://', 'tps://', 'ps://', 's://', '://', 'ttp://', 'p://'],
    ...['htps://', 'htts://', 'hhttps://', 'httpss://', 'htttps://', 'htpps://'],
    ...['httsp://', 'jttps://', 'htp://', 'htpp://', 'HTPS://', 'Ttps://', 'ttps:\\\\', 'htps:/', 'ttps//'],
    ...[
      'https//',
      'http//',
      'https/',
      'https;//',
      'https.//',
      'https,//',
      'https::/',
      'https:;//',
      'http:://',
    ],
  ])('as in «%s» is offered mended, and is not «va bene»', (start) => {
    expect(checkSiteAddress(`  ${start}webmail.pec.it»`, LISTS)).toEqual({
      verdict: 'fix',
      findings: [
        {
          code: 'miswritten-start',
          severity: 'fix',
          start: 2,
          end: 2 + start.length,
          message: `L'inizio dell'indirizzo è scritto male: c'è «${start}» al posto di «https://».`,
        },
      ],
      value: null,
      repaired: null,
      suggestions: ['https://webmail.pec.it'],
    });
  });

  it('keeps the page', () => {
    const { suggestions } = checkSiteAddress('ttps://webmail.pec.it/login?a=b', LISTS);
    expect(suggestions).toEqual(['https://webmail.pec.it/login?a=b']);
  });

  it.each([
    ['ttps://webmail.pec.it.evil.example/a', 'name-in-front', [7, 34]],
    ['htps://webmail-pec.it', 'imitation', [7, 21]],
    ['«https//evil.example»', 'outside', [8, 20]],
    ['ttps://webmail.pec.it:8443', 'port', [22, 26]],
    ['ttps://webmail.pec.it…', 'cut-short', [7, 21]],
  ])('«%s» is judged by the rest, and nothing is offered', (typed, code, span) => {
    const { verdict, findings, value, suggestions } = checkSiteAddress(typed, LISTS);
    expect([verdict, value, suggestions]).toEqual(['fix', null, []]);
    expect(findings.map((finding) => finding.code)).toContain('miswritten-start');
    const found = findings.find((finding) => finding.code === code);
    expect([found?.start, found?.end]).toEqual(span);
  });

  it('is offered without what else is too much in it', () => {
    const { findings, suggestions } = checkSiteAddress('ttps://mario@webmail.pec.it', LISTS);
    expect(findings.map(({ code, start, end }) => [code, start, end])).toEqual([
      ['miswritten-start', 0, 7],
      ['user-at-site', 7, 12],
    ]);
    expect(findings[1]).not.toHaveProperty('edits');
    expect(suggestions).toEqual(['https://webmail.pec.it']);
  });
});

describe('an address that begins otherwise', () => {
  it.each([
    ...['ftp://', 'ftps://', 'sftp://', 'tftp://', 'smtp://', 'rtsp://', 'wss://', 'file://', 'tel://'],
    ...['intent://', 'hxxps://', 'link://'],
  ])('«%s» is still refused', (start) => {
    expect(codes(`${start}webmail.pec.it`)).toEqual(['not-a-page']);
    expect(checkSiteAddress(`${start}webmail.pec.it`, LISTS).suggestions).toEqual([]);
  });

  it.each(['javascript://', 'data://', 'blob://', 'vbscript://'])('«%s» is still a command', (start) => {
    expect(codes(`${start}webmail.pec.it`)).toEqual(['command']);
  });

  it.each([
    ['https:/webmail.pec.it', ['odd-slashes']],
    ['https:webmail.pec.it', ['odd-slashes']],
    ['HTTPS:\\\\webmail.pec.it', ['odd-slashes']],
    ['//webmail.pec.it', ['odd-slashes']],
    ['/webmail.pec.it', ['odd-slashes']],
    ['http:/webmail.pec.it', ['plain-http', 'odd-slashes']],
    ['https://webmail.pec.it', []],
    ['webmail.pec.it/https//pec.it', ['no-scheme', 'other-page']],
  ])('as browsers read «%s»', (typed, found) => {
    expect(codes(typed).toSorted()).toEqual(found.toSorted());
    expect(checkSiteAddress(typed, LISTS).value?.official).toBe(true);
  });

  it.each([
    'ttps://n',
    's/n',
    'https//',
    'ttps:webmail.pec.it',
    'https;webmail.pec.it',
    './/',
    './/n',
    'a.b',
    'ttps://n/a.b',
    'ttps://n?a.b',
    'ttps://n#a.b',
  ])('«%s» names no site behind it, or no beginning', (typed) => {
    expect(codes(typed)).not.toContain('miswritten-start');
  });
});
