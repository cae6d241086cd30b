import { describe, expect, it } from 'vitest';
import { redact } from '../../../src/checkers/support-summary/index.ts';
import { passwordWord } from '../../../src/checkers/support-summary/password.ts';

describe('what speaks of a password', () => {
  it.each([
    'password',
    'Passwords',
    'P A S S W O R D',
    'p@ssw0rd',
    'p4ssword',
    'pa55word',
    'pa$$word',
    'раsswоrd',
    'ｐａｓｓｗｏｒｄ',
    'pass-word',
    'passwd',
    'parola chiave',
    'PAROLA-CHIAVE',
    'pasword',
    'passord',
    'assword',
    'passwor',
    'passwrod',
    'apssword',
    'passwodr',
    'Passwort',
    'pazsword',
    'passeword',
    'psw',
    'PSW',
    'pswd',
    'psswd',
    'pwd',
    'pw',
    'passw',
    'credenziali',
    'credenziale',
  ])('is told as it was typed: «%s»', (word) => {
    expect(passwordWord(`la mia ${word} è gatto`)).toMatch(
      word === 'Passwords' ? /^Password$|^Passwords$/ : word,
    );
    expect(passwordWord(word)).not.toBeNull();
  });

  it.each(['pass: gatto', 'PASS:gatto', 'pass = gatto', 'pass=gatto'])('is «pass» in «%s»', (text) => {
    expect(passwordWord(text)?.toLowerCase()).toBe('pass');
  });

  it.each([
    'il passo dopo',
    'un pass per entrare',
    'il pass, poi',
    'il passaporto',
    'passato',
    'spassord',
    'passwr',
    'psswrd',
    'pasworrd',
    'la cassiera',
    'aspw',
    'pswx',
    'pwd1x',
    'credenza',
    'parola    chiave',
    'la parola',
  ])('is nothing in «%s»', (text) => {
    expect(passwordWord(text)).toBeNull();
  });

  it('is the first of more', () => {
    expect(passwordWord('la psw, cioè la password')).toBe('psw');
    expect(passwordWord('la password, cioè la psw')).toBe('password');
    expect(redact('la psw è').passwordWord).toBe('psw');
  });
});
