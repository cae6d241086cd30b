/**
 * The HTML standard gives a grammar and an expression for an e-mail address, and no examples. Browsers
 * are held to it by the web platform tests (html/semantics/forms/the-input-element/email.html and
 * html/semantics/forms/constraints/form-validation-validity-typeMismatch.html) and by the layout test
 * ValidityState-typeMismatch-email of WebKit and Blink, in the later form that knows the rule of hyphens.
 * These are their addresses, with what browsers answer.
 */
import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../src/checkers/address-list/index.ts';
import { HTML_STANDARD } from './oracles.ts';

function accepts(address: string): boolean {
  const { verdict, value } = checkAddress(address);
  return verdict !== 'fix' && value?.address === address;
}

describe('an address that browsers take', () => {
  it.each([
    'user@example.com', 'user2@test.com', 'user4@example.com', 'test@example.com', 'something@something.com', 'someone@do-ma-in.com',
    'a/b@domain.com', '{}@domain.com', "m*'!%@something.sa", 'tu!!7n7.ad##0!!!@company.ca', "!#$%&'*+/=?^_`{|}~.-@com.com",
  ])('%s: so does this checker', (address) => {
    expect([HTML_STANDARD.test(address), accepts(address)]).toEqual([true, true]);
  });

  it.each([
    ['someone@localhost.localdomain', 'unknown-ending'],
    ['someone@127.0.0.1', 'numeric-address'],
    ['a@b.b', 'short-ending'],
    ['somebody@example', 'missing-ending'],
    ['.wooly@example.com', 'dot-in-name'],
    ['wo..oly@example.com', 'dot-in-name'],
    ['%@com.com', 'whole-domain'],
  ])('%s: this checker asks for more, %s', (address, code) => {
    expect(HTML_STANDARD.test(address)).toBe(true);
    expect(checkAddress(address).findings.map((found) => found.code)).toEqual([code]);
  });
});

describe('an address that browsers refuse', () => {
  it.each([
    ['abc', 'mailbox-only'],
    ['example.com', 'missing-at'],
    ['@somewhere.com', 'missing-name'],
    ['a space@example.com', 'space-inside'],
    ['invalid:email@example.com', 'forbidden-sign'],
    ['something@ex..ample.com', 'dot-in-domain'],
    ['someone@somewhere.com.', 'trailing-dot'],
    ['"testblah"@example.com', 'quoted-name'],
    ['someone@somewhere.com@', 'several-ats'],
    ['someone@some:where.com', 'comma-for-dot'],
    ['.', 'extra-sign', 'empty'],
    ['@@example.com', 'double-at', 'missing-name'],
    ['someone@somewhere_com', 'missing-ending', 'underscore'],
    ['a\\b@c', 'forbidden-sign', 'missing-ending'],
    ['F/s/f/a@feo+re.com', 'rare-sign', 'rare-sign', 'rare-sign', 'forbidden-sign'],
    ['some+long+email+address@some+host-weird-/looking.com', 'forbidden-sign', 'forbidden-sign'],
    ['ddjk-s-jk@asl-.com', 'hyphen-at-edge'],
    ['someone@do-.com', 'hyphen-at-edge'],
    ['somebody@-p.com', 'hyphen-at-edge'],
    ['somebody@-.com', 'hyphen-at-edge'],
    ['a @p.com', 'space-around-sign'],
    ['a\u2003@p.com', 'space-around-sign'],
    ['""testblah""@example.com', 'quoted-name'],
    ['test1@example.com,test2@example.com', 'too-many'],
    ['user,@example.com', 'mailbox-only', 'missing-name'],
  ])('%s: so does this checker, and says why', (address, ...codes) => {
    expect(HTML_STANDARD.test(address)).toBe(false);
    expect(checkAddress(address).findings.map((found) => found.code)).toEqual(codes);
  });
});
