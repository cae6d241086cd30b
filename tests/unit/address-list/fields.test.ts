import { describe, expect, it } from 'vitest';
import {
  checkAddressList, checkNotificationForm, describeRepairs, panelRule,
} from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS, SENDERS } from './fields.ts';

function codes(typed: string, field = SENDERS as typeof SENDERS | typeof RECIPIENTS, ownMailbox = ''): string[] {
  return checkAddressList(typed, field, { ownMailbox }).findings.map(({ code }) => code);
}

describe('the senders', () => {
  it.each(['qualsiasi', 'Qualsiasi', 'tutti', 'TUTTE', 'tutte le PEC', '«qualsiasi»', ' tutti i mittenti ', 'da tutti', '*', '*@*'])(
    '%s means all of them, which the panel says by an empty field',
    (typed) => {
      const report = checkAddressList(typed, SENDERS);
      expect(report.findings.map(({ code }) => code)).toEqual(['any-sender']);
      expect(report.repaired).toBe('');
    },
  );

  it.each(['@pec.it', '*@pec.it', 'pec.it', '*.pec.it', 'pec.example.org'])('%s is no whole address', (typed) => {
    const report = checkAddressList(typed, SENDERS);
    expect(report.verdict).toBe('fix');
    expect(report.repaired).toBeNull();
    expect(report.findings[0]?.code).toMatch(/whole-domain|missing-name/);
  });

  it.each(['nome@gmail.com', 'nome@libero.it', 'nome@hotmail.it', 'nome@icloud.com'])('%s is ordinary', (typed) => {
    expect(codes(typed)).toEqual(['looks-ordinary']);
  });

  it('asks about a slip in a domain that only looks certified', () => {
    expect(checkAddressList('nome@spypec.it', SENDERS)).toMatchObject({ verdict: 'review', suggestions: ['nome@psypec.it'] });
    expect(codes('nome@nuovopec.it')).toEqual([]);
  });

  it('says of an unknown domain only that it does not know', () => {
    expect(checkAddressList('nome@example.org', SENDERS)).toMatchObject({
      verdict: 'ok', findings: [{ code: 'not-known-certified', severity: 'note' }],
    });
  });

  it('offers the certified domain of a mailbox at the bare domain of the Federation', () => {
    expect(checkAddressList('nome@tsrm.org', SENDERS)).toMatchObject({
      verdict: 'review', suggestions: ['nome@pec.tsrm.org'],
    });
  });

  it('may stay empty, spaces aside', () => {
    expect(checkAddressList('', SENDERS)).toMatchObject({ verdict: 'ok', findings: [], value: [] });
    expect(checkAddressList(' ', SENDERS).repaired).toBe('');
    expect(checkAddressList(',', SENDERS).repaired).toBe('');
  });
});

describe('the recipients', () => {
  it('take no certified address, and never lose one', () => {
    const report = checkAddressList('nome@psypec.it; b@example.org', RECIPIENTS);
    expect(report.findings.map(({ code }) => code)).toContain('looks-certified');
    expect(report.repaired).toBe('nome@psypec.it,b@example.org');
  });

  it('are not the mailbox itself', () => {
    expect(codes('Nome@studio.example.org', RECIPIENTS, ' nome@Studio.example.org')).toContain('own-mailbox');
    expect(codes('altro@studio.example.org', RECIPIENTS, 'nome@studio.example.org')).toEqual([]);
  });

  it('cannot be judged at the bare domain of the Federation', () => {
    expect(codes('nome@tsrm-pstrp.org', RECIPIENTS)).toEqual(['undecidable']);
    expect(codes('nome@pec.tsrm-pstrp.org', RECIPIENTS)).toEqual(['looks-certified']);
  });

  it('follow the limits of the rule set, not numbers of their own', () => {
    expect(codes('a@example.org,b@example.org,c@example.org', { ...RECIPIENTS, max: 3 } as never)).toEqual([]);
    const semicolons = { ...RECIPIENTS, separator: ';' } as never;
    expect(checkAddressList('a@example.org, b@example.org', semicolons).repaired).toBe('a@example.org;b@example.org');
    expect(codes('a@example.org;b@example.org', semicolons)).toEqual([]);
  });
});

describe('both fields together', () => {
  const fields = { senders: SENDERS, recipients: RECIPIENTS };
  const check = (senders: string, recipients: string) => checkNotificationForm({ senders, recipients }, fields);

  it('notices that they were swapped', () => {
    const report = check('nome@gmail.com', 'ordine@pec.it');
    expect(report.findings.map(({ code }) => code)).toEqual(['swapped-fields']);
    expect(report.verdict).toBe('review');
  });

  it('does not call them swapped when one of the addresses is in its place', () => {
    expect(check('nome@gmail.com,ordine@pec.it', 'altro@pec.it').findings).toEqual([]);
    expect(check('nome@gmail.com', 'nome@example.org').findings).toEqual([]);
  });

  it('notices the recipient written among the senders', () => {
    expect(check('nome@gmail.com', '').findings.map(({ code }) => code)).toEqual(['recipient-among-senders']);
  });

  it('notices an address in both', () => {
    expect(check('a@pec.example.org', 'A@pec.example.org').findings.map(({ code }) => code)).toEqual(['in-both-fields']);
  });

  it.each([
    ['', 'a@example.org,b@example.org', 'La forma è corretta. Riceverai un avviso per tutte le PEC, a 2 indirizzi.'],
    ['', 'a@example.org', 'La forma è corretta. Riceverai un avviso per tutte le PEC, a 1 indirizzo.'],
    ['studio@pec.example.org', 'a@example.org', 'La forma è corretta. Riceverai un avviso solo per le PEC inviate da studio@pec.example.org.'],
    ['a@pec.it,b@pec.it', 'a@example.org', 'La forma è corretta. Riceverai un avviso solo per le PEC inviate da a@pec.it e b@pec.it.'],
    ['', '', "C'è 1 cosa da correggere."],
    ['x@gmail.com', 'a@example.org', "C'è 1 cosa da controllare."],
    ['', 'a@example.org; b@example.org', "C'è 1 cosa da correggere."],
    ['', ' a@example.org;b@example.org', 'Ci sono 2 cose da correggere.'],
  ])('tell for %j and %j: %s', (senders, recipients, message) => {
    expect(check(senders, recipients).message).toBe(message);
  });

  it('show the rule as the panel does', () => {
    const shown = (senders: string, recipients: string) => {
      const report = check(senders, recipients);
      return panelRule(report.senders, report.recipients, ',');
    };
    expect(shown('', 'a@example.org')).toEqual({ senders: 'qualsiasi', recipients: 'a@example.org' });
    expect(shown('a@pec.it,b@pec.it', 'a@example.org,b@example.org')).toEqual({
      senders: 'a@pec.it,b@pec.it', recipients: 'a@example.org,b@example.org',
    });
    expect(shown('', 'a@example.org, b@example.org')).toBeNull();
    expect(shown('a@pec.it, b@pec.it', 'a@example.org')).toBeNull();
  });
});

describe('what a repair has changed', () => {
  it.each([
    ['a@example.org; b@example.org', 'Abbiamo tolto 1 spazio e cambiato 1 punto e virgola in virgola.'],
    [' a@example.org ,  b@example.org', 'Abbiamo tolto 4 spazi.'],
    ['a@example.org\nb@example.org', 'Abbiamo cambiato 1 a capo in virgola.'],
    ['a@example.org b@example.org', 'Abbiamo cambiato 1 spazio in virgola.'],
    ['Mario <a@example.org>', 'Abbiamo tolto 1 nome.'],
    ['a@example.org,\u200bb@example.org', 'Abbiamo tolto 1 carattere invisibile.'],
    ['<a@example.org><b@example.org>', 'Abbiamo tolto 2 coppie di parentesi e aggiunto 1 virgola.'],
    ['a@example.org,a@example.org', 'Abbiamo tolto 1 indirizzo ripetuto.'],
    ['a@example.org e b@example.org', 'Abbiamo tolto 2 spazi e cambiato 1 parola in virgola.'],
    ['a@example.org\r\nb@example.org\r\n', 'Abbiamo tolto 1 a capo e cambiato 1 a capo in virgola.'],
    ['a@example.org,.', 'Abbiamo tolto 2 segni di troppo.'],
    ['a @ example . org', 'Abbiamo tolto 4 spazi.'],
    ['mario@gmail;com', 'Abbiamo cambiato 1 punto e virgola in punto.'],
    ['mario@gmail,com', 'Abbiamo cambiato 1 virgola in punto.'],
  ])('%j: %s', (typed, sentence) => {
    expect(describeRepairs(typed, checkAddressList(typed, RECIPIENTS))).toBe(sentence);
  });

  it('is nothing where nothing was repaired', () => {
    for (const typed of ['a@example.org', 'a@b@c']) {
      expect(describeRepairs(typed, checkAddressList(typed, RECIPIENTS))).toBeNull();
    }
  });
});
