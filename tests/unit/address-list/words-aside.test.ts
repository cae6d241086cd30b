import { describe, expect, it } from 'vitest';
import { checkAddressList, describeRepairs } from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS, SENDERS } from './fields.ts';

const A = 'anna@libero.it';
const M = 'mario@gmail.com';

function answer(typed: string): { codes: string[]; repaired: string | null; suggestions: readonly string[] } {
  const { findings, repaired, suggestions } = checkAddressList(typed, RECIPIENTS);
  return { codes: findings.map(({ code }) => code), repaired, suggestions };
}

describe('words beside addresses are no recipients', () => {
  it.each([
    [`${A}\nGrazie\nAnna`, ['extra-words', 'extra-words'], [A]],
    [`Dott.ssa Anna Bianchi\nPsicologa\n${A}`, ['extra-words', 'extra-words'], [A]],
    [`Psicologa \n ${A}`, ['extra-words'], [A]],
    [`${A}\n\nBologna\n${M}`, ['extra-words'], [`${A},${M}`]],
    [`${A} www.studio.it`, ['web-address'], [A]],
    [`${A},https://studio.it`, ['web-address'], [A]],
    [`${A}\nwww.studio.it\nBologna`, ['web-address', 'extra-words'], [A]],
    [`${A} RSSMRA80A01H501U`, ['fiscal-code'], [A]],
    // Without a capital letter, or behind a comma, it may be the name of a mailbox.
    [`${A}\nmario`, ['wrong-separator', 'mailbox-only'], []],
    [`${A},Mario`, ['mailbox-only'], []],
    [`${A},Mario\nLuca`, ['mailbox-only', 'extra-words'], []],
    [`${A},mario,luca`, ['mailbox-only', 'mailbox-only'], []],
    ['Mario', ['mailbox-only'], []],
    ['Mario\nLuca', ['mailbox-only', 'wrong-separator', 'mailbox-only'], []],
    ['www.studio.it', ['web-address'], []],
    // The words stand for addresses where there is none.
    ['anna,mario,luca', ['too-many', 'mailbox-only', 'mailbox-only', 'mailbox-only'], []],
    [`anna,bianchi@gmail.com,${A}`, ['mailbox-only'], [`anna.bianchi@gmail.com,${A}`]],
    [`anna,bianchi@gmail.com,${A},${M}`, ['too-many', 'mailbox-only'], []],
    [`anna at x.it,${A},${M}`, ['too-many', 'instead-of-at'], []],
  ])('in %j', (typed, codes, offered) => {
    expect(answer(typed)).toEqual({ codes, repaired: null, suggestions: offered });
  });
});

describe('what a dash or a bar parts from an address', () => {
  it.each([
    [`Dott.ssa Anna Bianchi – Psicologa\n${A}`, ['extra-words', 'extra-words'], [A]],
    [`Anna Bianchi | Psicologa\n${A}`, ['extra-words', 'extra-words'], [A]],
    [`${A}\nPsicologa - Bologna`, ['extra-words', 'extra-words'], [A]],
    [`Email – ${A}`, ['extra-words'], [A]],
    [`email = ${A}`, ['extra-words'], [A]],
    [`Anna | ${A}, ${M}`, ['extra-words', 'space-after-comma'], [`${A},${M}`]],
    [`${A}\ngrazie`, ['extra-words'], [A]],
    // In small letters it may be the name of a mailbox; and where there is no address the words stand for some.
    [`mario - ${A}`, ['mailbox-only', 'wrong-separator'], []],
    [`${A},Psicologa - Bologna`, ['mailbox-only', 'extra-words'], []],
    [`${A},grazie`, ['mailbox-only'], []],
    ['Mario | Anna', ['mailbox-only', 'wrong-separator', 'mailbox-only'], []],
    [`${A} | ${M}`, ['wrong-separator'], []],
  ])('is a word of a signature, or a name: %j', (typed, codes, offered) => {
    expect(answer(typed)).toMatchObject({ codes, suggestions: offered });
  });
});

describe('a number in a signature', () => {
  it.each(['P.IVA 12345678901', 'p. iva 12345678901', 'Partita IVA 12345678901', 'Albo n. 12345678', 'ALBO 12345678', 'iscr. Albo 12345678'])('%s is no number to call', (words) => {
    expect(answer(`${A}\n${words}`)).toEqual({ codes: ['extra-words'], repaired: null, suggestions: [A] });
  });

  it.each(['Tel. 051 1234567', 'Tel. n. 051 1234567', 'Privato 3331234567', 'cell 333 1234567', '12345678901', 'Ivan 333 1234567', 'Albone 333 1234567'])('%s is one', (words) => {
    expect(answer(`${A}\n${words}`)).toEqual({ codes: ['phone-number'], repaired: null, suggestions: [A] });
  });
});

describe('a codice fiscale in the field', () => {
  it.each(['RSSMRA80A01H501U', 'rssmra80a01h501u'])('%s is named', (typed) => {
    expect(checkAddressList(typed, RECIPIENTS).findings.map(({ message }) => message)).toEqual([`«${typed}» sembra un codice fiscale. Qui vanno solo indirizzi email.`]);
  });

  it.each(['RSSMRA80A01H501', 'RSSMRA80A01H501UU', 'RSSMRAA0A01H501U'])('%s is none', (typed) => {
    expect(answer(typed).codes).toEqual(['mailbox-only']);
  });
});

describe('two @ in one address', () => {
  const LAST = 'Lasciane una';
  it.each([
    [`@${A}`, [A], `due chiocciole (@). ${LAST}.`],
    [`${A}@`, [A], `due chiocciole (@). ${LAST}.`],
    [`@${A}@`, [], `3 chiocciole (@). ${LAST}.`],
    ['anna@libero@it', [A], `due chiocciole (@). ${LAST}: forse manca una virgola tra due indirizzi.`],
    [`${M}studio@libero.it`, [`${M},studio@libero.it`], `due chiocciole (@). ${LAST}: forse manca una virgola tra due indirizzi.`],
    [`${A}.${M}`, [`${A},${M}`], `due chiocciole (@). ${LAST}: forse manca una virgola tra due indirizzi.`],
    [`Anna@Libero.it${M}`, [`Anna@Libero.it,${M}`], `due chiocciole (@). ${LAST}: forse manca una virgola tra due indirizzi.`],
    ['anna@libero.it@gmail.com', [], `due chiocciole (@). ${LAST}: forse manca una virgola tra due indirizzi.`],
    ['anna@studio.itmario@gmail.com', [], `due chiocciole (@). ${LAST}: forse manca una virgola tra due indirizzi.`],
    ['a@b@c@x.it', [], `3 chiocciole (@). ${LAST}: forse manca una virgola tra due indirizzi.`],
  ])('«%s» may be %j', (typed, offered, said) => {
    const { findings, suggestions } = checkAddressList(typed, RECIPIENTS);
    expect(suggestions).toEqual(offered);
    expect(findings.find(({ code }) => code === 'several-ats')?.message).toBe(`In «${typed}» ci sono ${said}`);
  });
});

describe('dots too many in a domain', () => {
  it.each([
    ['mario@gmail..com', [M]], ['mario@.gmail.com', [M]], ['mario@studio..it', ['mario@studio.it']], ['mario@..studio...it', ['mario@studio.it']],
    ['mario@studio..', []], ['mario@-x..it', []], ['mario@studio..xyzzyx', []], ['mario@gmial..com', [M]],
  ])('«%s» may be %j', (typed, offered) => {
    expect(answer(typed)).toMatchObject({ repaired: null, suggestions: offered });
  });
});

describe('what programs put around an address', () => {
  it.each([
    [`Il giorno lun 23 nov 2026 alle ore 14:05 Anna Bianchi <${A}> ha scritto:`, ['label', 'display-name', 'label'], A],
    [`Il giorno lun 23 nov 2026 alle ore 14:05 Anna Bianchi ‹${A}› ha scritto:\n`, ['label', 'display-name', 'label', 'space-at-end'], A],
    [`Il 23/11/2026 14.05, Anna Bianchi <${A}> ha scritto:`, ['label', 'display-name', 'label'], A],
    [`http://${A}`, ['mailto'], A],
    [`https://${A}/`, ['mailto', 'extra-sign'], A],
    [`HTTP://${A}, https://${M}`, ['mailto', 'space-after-comma', 'mailto'], `${A},${M}`],
    [`<http://${A}>`, ['brackets', 'mailto'], A],
    [`https://mail.google.com/${A}`, ['web-address'], null],
    [`https://anna:x@libero.it`, ['web-address'], null],
  ])('%j', (typed, codes, repaired) => {
    expect(answer(typed)).toMatchObject({ codes, repaired });
  });

  it('is marked to the last character of the time', () => {
    const typed = `Il giorno lun 23 nov 2026 alle ore 14:05 Anna <${A}>`;
    expect(checkAddressList(typed, RECIPIENTS).findings[0]).toMatchObject({ code: 'label', start: 0, end: 41, message: "Togli «Il giorno lun 23 nov 2026 alle ore 14:05»: serve solo l'indirizzo." });
  });
});

describe('the sentences', () => {
  const said = (typed: string, field: typeof RECIPIENTS | typeof SENDERS = RECIPIENTS): string[] => checkAddressList(typed, field).findings.map(({ message }) => message);

  it('call a line end by its name, and stay on one line', () => {
    expect(said('anna@\ngmail.com')).toEqual(["C'è un a capo dentro «anna@ gmail.com», vicino a un segno. Toglilo."]);
    expect(said('anna@\u2028gmail.com')).toEqual(["C'è un a capo dentro «anna@ gmail.com», vicino a un segno. Toglilo."]);
    expect(said('anna@ gmail.com')).toEqual(["C'è uno spazio dentro «anna@ gmail.com», vicino a un segno. Toglilo."]);
    expect(said('anna. b@gmail.com')).toEqual(["C'è uno spazio dentro «anna. b@gmail.com», vicino a un segno. Toglilo."]);
    expect(said(`Mario Rossi\r\nAnna <${A}>`)).toEqual([`Hai incollato anche il nome «Mario Rossi Anna». Lascia solo l'indirizzo: ${A}.`]);
  });

  it('say what to do about a domain of which nothing can be told', () => {
    expect(said('a@tsrm.org')[0]).toMatch(/\. Se è la casella che ti ha dato l'Ordine, usa un'altra email\.$/);
    expect(said('a@tsrm.org', SENDERS)[0]).toMatch(/\. Controlla che lo sia: qui vanno mittenti certificati\.$/);
  });

  it.each([' ', '   ', '\n', '\u00a0'])('of an empty field are one, with %j in it', (typed) => {
    expect(said(typed)).toEqual(["Inserisci almeno un indirizzo che riceverà l'avviso."]);
    expect(checkAddressList(typed, SENDERS).repaired).toBe('');
  });

  it('keep what else is wrong in a field without an address', () => {
    expect(answer(' ,').codes).toEqual(['extra-comma', 'empty']);
  });

  it.each([
    ['anna@x.it)', 'Abbiamo tolto 1 parentesi.'],
    ['(anna@x.it)', 'Abbiamo tolto 1 coppia di parentesi.'],
    ['anna@x.it"', 'Abbiamo tolto 1 virgoletta.'],
    ['"anna@x.it"', 'Abbiamo tolto 1 coppia di virgolette.'],
    ['anna@x.it\u2028mario@y.it', 'Abbiamo cambiato 1 a capo in virgola.'],
    ['anna@x.it\u2003mario@y.it', 'Abbiamo cambiato 1 spazio in virgola.'],
  ])('of what was done to %j: %s', (typed, told) => {
    expect(describeRepairs(typed, checkAddressList(typed, RECIPIENTS))).toBe(told);
  });

  it.each(['Tutti i mittenti', '*', 'qualsiasi'])('of what was done to «%s» among the senders say that the field is empty', (typed) => {
    expect(describeRepairs(typed, checkAddressList(typed, SENDERS))).toBe('Abbiamo svuotato il campo.');
  });
});
