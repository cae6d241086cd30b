import { describe, expect, it } from 'vitest';
import { checkSiteAddress } from '../../../src/checkers/site-address/index.ts';
import { unwrapped } from '../../../src/checkers/site-address/lines.ts';
import { LISTS } from './lists.ts';

describe('lines', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['a', ['a']],
    ['https://a.it\nhttps://b.it', ['https://a.it', 'https://b.it']],
    ['https://a.it\r\n\r\n https://b.it ', ['https://a.it', 'https://b.it']],
    ['a.it\nb.it/x', ['a.it', 'b.it/x']],
    ['https://a.it/x\nwww.b.it', ['https://a.it/x', 'www.b.it']],
    ['https://a.it\thttps://b.it', ['https://a.it', 'https://b.it']],
    ['https://a\tb.it', ['https://a\tb.it']],
    ['https://a.it/x\ny\nz', ['https://a.it/xyz']],
    ['https://a.it?x\ny', ['https://a.it?xy']],
    ['https://a.it#x\ny', ['https://a.it#xy']],
    ['https://a.it\ny', ['https://a.it', 'y']],
    ['https://a.it\n/y\nz', ['https://a.it/yz']],
    ['https://a.it\n.b.com', ['https://a.it.b.com']],
    ['https://a.it\n@b.com', ['https://a.it@b.com']],
    ['https://\na.it', ['https://a.it']],
    ['http:\n//a.it', ['http://a.it']],
    ['https://a.it/?u=\nhttps://b.it', ['https://a.it/?u=https://b.it']],
    ['https://a.it/?u=1&\nb.it', ['https://a.it/?u=1&b.it']],
    ['https://a.it/%\n2F', ['https://a.it/%2F']],
    ['https://a.it/x\nmail.it%2Fa&b', ['https://a.it/xmail.it%2Fa&b']],
    ['Accedi\nhttps://a.it', ['Accedi', 'https://a.it']],
    ['Accedi\n/x', ['Accedi', '/x']],
    ['https://a.it\nAccedi\n/x', ['https://a.it', 'Accedi', '/x']],
    ['https://a.it/x\nb.it\nc', ['https://a.it/x', 'b.it', 'c']],
  ])('%j are %j', (text, texts) => {
    expect(unwrapped(text)).toEqual(texts);
  });
});

describe('an address on more than one line', () => {
  const long = 'https://login.aruba.it/auth/realms/pec/protocol/openid-connect/auth?client_id=a&state=b';

  it('is read as one where a mail program has cut it, and written whole', () => {
    for (let at = long.indexOf('.it/') + 4; at < long.length; at += 1) {
      const typed = `${long.slice(0, at)}\r\n${long.slice(at)}`;
      const { verdict, findings, repaired } = checkSiteAddress(typed, LISTS);
      expect([verdict, repaired]).toEqual(['review', long]);
      expect(findings.map(({ code, start, end }) => [code, start, end])).toEqual([
        ['line-break', at, at + 2],
      ]);
    }
  });

  it('is offered whole where blanks stand beside the cut', () => {
    const { verdict, suggestions } = checkSiteAddress(long.replace('client', ' \n  client'), LISTS);
    expect([verdict, suggestions]).toEqual(['review', [long]]);
  });

  it("is somebody else's where browsers put it together so", () => {
    for (const typed of ['https://webmail.pec.it\n.evil.com', 'https://webmail.pec.it\n@evil.com']) {
      const { verdict, value } = checkSiteAddress(typed, LISTS);
      expect([verdict, value?.site]).toEqual(['fix', 'evil.com']);
    }
  });

  it.each([
    [
      'https://webmail.pec.it\nhttps://gestionemail.pec.it/login',
      'https://webmail.pec.it',
      'https://gestionemail.pec.it/login',
    ],
    ['webmail.pec.it\r\ngestionemail.pec.it/login', 'webmail.pec.it', 'gestionemail.pec.it/login'],
    ['https://webmail.pec.it\tevil.com\thttps://login.aruba.it', 'https://login.aruba.it'],
  ])('%j is more than one address', (typed, ...offered) => {
    const { findings, suggestions } = checkSiteAddress(typed, LISTS);
    expect(findings.map(({ code }) => code)).toEqual(['more-than-address']);
    expect(suggestions).toEqual(expect.arrayContaining(offered));
  });
});
