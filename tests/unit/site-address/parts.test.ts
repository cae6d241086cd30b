import { describe, expect, it } from 'vitest';
import { hostOf, isUnder, siteOf } from '../../../src/checkers/site-address/domain.ts';
import { addressesIn, trimmed } from '../../../src/checkers/site-address/pasted.ts';
import { scan, textOf, type Span } from '../../../src/checkers/site-address/scan.ts';

describe('the parts of an address', () => {
  const cut = (input: string): (string | null)[] => {
    const parts = scan(input, 0, input.length);
    const text = (span: Span | null): string | null => (span === null ? null : textOf(input, span));
    return [parts.scheme, ...[parts.slashes, parts.userInfo, parts.host, parts.port, parts.rest].map(text)];
  };

  it.each([
    ['https://u@h.it:80/p?q#f', ['https', '//', 'u', 'h.it', '80', '/p?q#f']],
    ['h.it', [null, '', null, 'h.it', null, '']],
    ['@h.it', [null, '', '', 'h.it', null, '']],
    ['https://@h.it', ['https', '//', '', 'h.it', null, '']],
    ['https://a@b@h.it', ['https', '//', 'a@b', 'h.it', null, '']],
    ['https://h.it:', ['https', '//', null, 'h.it', null, '']],
    ['https://h.it:8', ['https', '//', null, 'h.it', '8', '']],
    ['https://h.it/a:b', ['https', '//', null, 'h.it', null, '/a:b']],
    ['https://h.it?a:b@c', ['https', '//', null, 'h.it', null, '?a:b@c']],
    ['https://[::1]:80/', ['https', '//', null, '[::1]', '80', '/']],
    ['https://[::1]', ['https', '//', null, '[::1]', null, '']],
    ['https:\\\\h.it\\p', ['https', '\\\\', null, 'h.it', null, '\\p']],
    ['h.it:80', [null, '', null, 'h.it', '80', '']],
    ['h.it:80/x', [null, '', null, 'h.it', '80', '/x']],
    ['h.it:x', ['h.it', '', null, 'x', null, '']],
    ['HTTP:h', ['http', '', null, 'h', null, '']],
    [':80', [null, '', null, '', '80', '']],
    ['', [null, '', null, '', null, '']],
  ])('%s', (input, parts) => {
    expect(cut(input)).toEqual(parts);
  });

  it('are told by their place in a longer text', () => {
    expect(scan('  https://h.it  ', 2, 14)).toMatchObject({
      whole: [2, 14],
      slashes: [8, 10],
      host: [10, 14],
      rest: [14, 14],
    });
  });
});

describe('whose site a host is', () => {
  const lists = { secondLevels: ['gov', 'it.com'], openHosts: ['web.app', 'sites.example.com'] };

  it.each([
    ['www.example.com', 'example.com'],
    ['a.bb.com', 'bb.com'],
    ['www.example.it', 'example.it'],
    ['www.example.co.uk', 'example.co.uk'],
    ['x.y.gov.it', 'y.gov.it'],
    ['x.y.gov.com', 'gov.com'],
    ['x.y.it.com', 'y.it.com'],
    ['it.com', 'it.com'],
    ['x.notit.com', 'notit.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['9a.example.it', 'example.it'],
    ['a.example.9', 'example.9'],
    ['a.b.web.app', 'b.web.app'],
    ['web.app', 'web.app'],
    ['a.b.sites.example.com', 'b.sites.example.com'],
    ['it', 'it'],
  ])('%s is of %s', (host, site) => {
    expect(siteOf(host, lists)).toBe(site);
  });

  it('is a question of the dot before the name', () => {
    expect([
      isUnder('a.pec.it', 'pec.it'),
      isUnder('pec.it', 'pec.it'),
      isUnder('apec.it', 'pec.it'),
    ]).toEqual([true, true, false]);
    expect([hostOf('https://A.it/x'), hostOf('nothing')]).toEqual(['a.it', '']);
  });
});

describe('an address in a text', () => {
  it.each([
    ['', ''],
    ['  ', ''],
    ['(((', ''],
    [')))', ''],
    ['...', '...'],
    ['a', 'a'],
    [' a ', 'a'],
    ['a(b)', 'a(b)'],
    ['(a)', 'a'],
    ['(a', 'a'],
    ['a)', 'a'],
    ['a(b).', 'a(b)'],
    ['«a».', 'a'],
    ['"a".,', 'a'],
    ['a.', 'a.'],
    ['a;:!?', 'a'],
    ['[a]', 'a'],
    ['a[b]', 'a[b]'],
    ['{a}', 'a'],
    ['a{b}', 'a{b}'],
    ['[::1]', '[::1]'],
    ['[::1]:80/', '[::1]:80/'],
    ['https://[::1]', 'https://[::1]'],
    ['([::1])', '[::1]'],
    ['[dead](x)', 'dead](x)'],
    ['„a“', 'a'],
    ['‚a‘', 'a'],
    ['‹a›', 'a'],
    ['`a`', 'a'],
    ['´a´', 'a'],
    ['**a**', 'a'],
    ['_a_', 'a'],
    ['~~a~~', 'a'],
    ['| a |', 'a'],
    ['a**', 'a**'],
    ['*a_', 'a_'],
    ['- a', 'a'],
    ['– a', 'a'],
    ['→ a', 'a'],
    ['• a', 'a'],
    ['a–', 'a'],
    ['»a→', 'a'],
    ['a…', 'a…'],
    ['a。', 'a。'],
    ['a．', 'a．'],
    ['è', 'è'],
    ['-a-', 'a-'],
  ])('of %j is %j', (input, address) => {
    expect(textOf(input, trimmed(input))).toBe(address);
  });

  it.each([
    ['apri http://a.example e https://b.example.', ['http://a.example', 'https://b.example']],
    ['uno www.a.b, due (pec.it); tre «c.com»', ['www.a.b', 'pec.it', 'c.com']],
    ['a.it b.it c.it d.it', ['a.it', 'b.it', 'c.it']],
    ['a.it a.it', ['a.it']],
    ['x@pec.it x.pec.it@y', []],
    ['a.it?x=1! b.it...', ['a.it?x=1', 'b.it']],
    ['www.a.b/c(d), e', ['www.a.b/c(d)']],
    ['niente', []],
    ['https:// a.it', ['https://a.it']],
    ['http://https://a.it', ['https://a.it']],
    ['https:https://a.it', ['https://a.it']],
    ['https://a', []],
    ['https://a b.it', ['b.it']],
    ['https://a..it www.', []],
    ['http://[::1]/x e b.it', ['http://[::1]/x', 'b.it']],
    ['Link:https://a.it', ['https://a.it']],
    ['[Accedi](https://a.it)', ['https://a.it']],
    ['[https://a.it]; {b.it}', ['https://a.it', 'b.it']],
    ['https://a.it… „https://b.it“ ‹c.it›', ['https://a.it', 'https://b.it', 'c.it']],
    ["'https://a.it' `https://b.it` **https://c.it**", ['https://a.it', 'https://b.it', 'https://c.it']],
    ['https://a.it. ', ['https://a.it']],
  ])('in %j are %j', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });
});
