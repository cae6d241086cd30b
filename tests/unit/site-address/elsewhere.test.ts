import { describe, expect, it } from 'vitest';
import fc from '../../support/fast-check.ts';
import { checkSiteAddress } from '../../../src/checkers/site-address/index.ts';
import { elsewhere } from '../../../src/checkers/site-address/elsewhere.ts';
import { LISTS } from './lists.ts';

const HOSTS = ['webmail.pec.it', 'login.aruba.it'];
const OWN = ['pec.it', 'aruba.it', 'cloud.it'];
const held = (rest: string): string | undefined => elsewhere(rest, HOSTS, OWN)?.text;

describe('a way elsewhere inside an address', () => {
  it.each([
    ['/?u=https://evil.com', 'evil.com'],
    ['/?u=https:/evil.com', 'evil.com'],
    ['/?u=http:evil.com', 'evil.com'],
    ['/?u=HTTPS:evil.com', 'evil.com'],
    ['/?u=//evil.com/a', 'evil.com'],
    ['/?u=\\\\evil.com', 'evil.com'],
    ['/?u=/\\evil.com', 'evil.com'],
    ['/?u=/%5Cevil.com', 'evil.com'],
    ['/?u=/%09/evil.com', 'evil.com'],
    ['/?u=/%0d%0A/evil.com', 'evil.com'],
    ['/?u=//evil。com', 'evil.com'],
    ['/?u=//evil%E3%80%82com', 'evil.com'],
    ['/?u=//evil%EF%BC%8Ecom', 'evil.com'],
    ['/?u=https://3221225994/', '192.0.2.10'],
    ['/?u=https://0xC000020A', '192.0.2.10'],
    ['/?u=//192.0.2.10', '192.0.2.10'],
    ['/?u=https://[::1]/', '[::1]'],
    ['/?u=https://evil.com.', 'evil.com'],
    ['/?u=https://evil.com:80x', 'evil.com'],
    ['/?u=https://evil.com:443', 'evil.com'],
    ['/?u=https://evil.com%zz', 'evil.com'],
    ['/?u=https://evil.com%20oggi', 'evil.com'],
    ["/?u=javascript_//evil.com'", 'evil.com'],
    ['/?u=%2%4%3%36%2%4%3%36evil.com', 'evil.com'],
    ['/?u=//evil%E3%80%82com%20oggi', 'evil.com'],
    ['/?u=//%C3%A8vil.com%20oggi', 'xn--vil-5la.com'],
    ['/?u=//%F0%9D%90%9Evil.com%20oggi', 'evil.com'],
    ['/?u=%C0%AF%E3%80%FF//evil.com', 'evil.com'],
    [`/?${'a'.repeat(99_900)}=//evil.com`, 'evil.com'],
    ['/?u=//a_b.evil.com%20oggi', 'a_b.evil.com'],
    ['/?u=//10.0.0.1', '10.0.0.1'],
    ['/?u=//0.evil.com', '0.evil.com'],
    ['/?u=https://evil.com;@webmail.pec.it', 'evil.com;@webmail.pec.it'],
    ['/?u=https://webmail.pec.it@evil.com', 'webmail.pec.it@evil.com'],
    ['/?u=https://webmail.pec.it%26.evil.com', 'webmail.pec.it&.evil.com'],
    ['/?u=https://webmail.pec.it&.evil.com', 'webmail.pec.it&.evil.com'],
    ['/?u=https://webmail.pec.it%26a%3D.evil.com', 'webmail.pec.it&a=.evil.com'],
    ['/?u=https://webmail.pec.it;.evil.com', 'webmail.pec.it;.evil.com'],
    ['/?u=https://webmail.pec.it.evil.com', 'webmail.pec.it.evil.com'],
    ['/?u=https://notpec.it', 'notpec.it'],
    ['/?a=b&u=%68ttps%3Aevil.com', 'evil.com'],
    ['/?u=https%25253A%25252F%25252Fevil.com', 'evil.com'],
    ['/?u=%2525252525252F%2525252525252Fevil.com', 'evil.com'],
    ['/?n=https%3A%2F%2Flogin.aruba.it%2F%3Fu%3Dhttps%253A%252F%252Fevil.com', 'evil.com'],
    ['/?u=https://webmail.pec.it/&v=https://evil.com', 'evil.com'],
    ['/https://webmail.pec.it/https://evil.com', 'evil.com'],
    ['/#https:evil.com', 'evil.com'],
    ['/a#b?c=//evil.com', 'evil.com'],
    ['//evil.com', 'evil.com'],
    ['/a;//evil.com', 'evil.com'],
    ['/?u=//host.machines.aruba.it', 'host.machines.aruba.it'],
    [`/?u=//${'a'.repeat(70)}@b`, `${'a'.repeat(59)}…`],
    [`/?u=//${'a'.repeat(58)}@b`, `${'a'.repeat(58)}@b`],
  ])('%s leads to %s', (rest, text) => {
    expect(elsewhere(rest, HOSTS, OWN)).toEqual({ what: 'address', text });
  });

  it.each([
    ['/?u=javascript:alert(1)', 'javascript:alert(1)'],
    ['/?u=%20JavaScript:alert(1)', 'JavaScript:alert(1)'],
    ['/?u=java%09script:x%20y', 'javascript:x'],
    ['/?a=1&u=data:text/html,x', 'data:text/html,x'],
    ['/#vbscript:x', 'vbscript:x'],
    ['/?u=blob:x', 'blob:x'],
  ])('%s holds the command %s', (rest, text) => {
    expect(elsewhere(rest, HOSTS, OWN)).toEqual({ what: 'command', text });
  });

  it.each([
    '',
    '/',
    '/inbox?u=mario@pec.it&at=12:30',
    '/?u=https://webmail.pec.it',
    '/?u=https://webmail.pec.it%2Finbox',
    '/?u=https%3A%2F%2Flogin.aruba.it%3A443%2F',
    '/?u=//webmail.pec.it./x',
    '/?u=https://WEBMAIL.PEC.IT/',
    '/?u=https://webmail%2Epec.it/',
    '/?u=https://webmail.pec.it,',
    '/?u=https://webmail.pec.it)',
    '/?u=https://webmail.pec.it;',
    '/?u=https://webmail.pec.it&state=a.com',
    '/?u=https://webmail.pec.it&a[]=b.com',
    '/?u=https://webmail.pec.it&solo',
    '/?n=%2Fauth%3Fu%3Dhttps%253A%252F%252Fwebmail.pec.it%26state%3Da.com',
    '/?u=https://www.pec.it',
    '/?u=https://webmail.aruba.it/x',
    '/?u=https://aruba.it',
    '/?u=https://admin.cloud.it',
    '/?u=/inbox/1',
    '/?u=inbox.html',
    '/?u=https:',
    '/?u=https://inbox',
    '/?code=ab//cd+ef==&scope=openid%20profile',
    '/?t=%FF%zz%',
    '//2',
    '//0.0.0.0',
    `/?${'a'.repeat(100_000)}=//evil.com`,
    '//v1.2',
    '/?d=1&metadata:x&a=b=data:x',
  ])('%s leads nowhere else', (rest) => {
    expect(held(rest)).toBeUndefined();
  });
});

describe('an address of the guides with another inside, however that is written', () => {
  const page = fc.constantFrom(...LISTS.official, 'https://webmail.pec.it/a/b');
  const scheme = fc.constantFrom(
    'https://',
    'http://',
    '//',
    '/\\',
    '\\\\',
    'https:/',
    'http:',
    'HTTPS:///',
    '/\t/',
  );
  const coded = (text: string, times: number): string =>
    times === 0 ? text : coded(encodeURIComponent(text), times - 1);
  const foreign = fc.constantFrom(
    'evil.com',
    'webmail.pec.it.evil.com',
    'evil。com',
    'evil．com',
    '3221225994',
    '192.0.2.10',
    '[2001:db8::1]',
    'webmail.pec.it@evil.com',
    'evil.com;@webmail.pec.it',
    'xn--ruba-5cd.it',
    'notpec.it',
    'pec.it.com',
  );
  const before = fc.constantFrom('?u=', '?a=b&u=', '#', '#/x?u=', '?', '?u=x|', '?u=%20');
  const behind = fc.constantFrom('', '/', '/webmail.pec.it', '?x=1', '#x', ':443/');

  it('is never «va bene» where it leads to somebody else', () => {
    fc.assert(
      fc.property(
        page,
        before,
        scheme,
        foreign,
        behind,
        fc.nat(7),
        (official, front, start, host, end, times) => {
          const { verdict } = checkSiteAddress(official + front + coded(start + host + end, times), LISTS);
          expect(verdict).not.toBe('ok');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is never called somebody else, and is «va bene» where it stays with the provider', () => {
    const own = fc.constantFrom(
      'webmail.pec.it',
      'gestionemail.pec.it',
      'login.aruba.it',
      'www.pec.it',
      'guide.aruba.it',
    );
    const end = fc.constantFrom('', '/', '/inbox?x=1', '/a#b', ':443/', ':443');
    const plain = fc.constantFrom('https://', '//', 'https:');
    const around = fc.constantFrom(
      ['', ''],
      ['<', '>'],
      ['«', '».'],
      ['„', '“'],
      ['[', ']'],
      ['**', '**'],
      ['- ', '\n'],
    );
    fc.assert(
      fc.property(
        page,
        plain,
        own,
        end,
        fc.nat(3),
        around,
        (official, start, host, rest, times, [left, right]) => {
          const typed = `${left}${official}?redirect_uri=${coded(start + host + rest, times)}&state=a.b${right}`;
          const { verdict, findings } = checkSiteAddress(typed, LISTS);
          expect(findings.filter(({ message }) => message.startsWith('Non usarlo'))).toEqual([]);
          expect(verdict).toBe('ok');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
