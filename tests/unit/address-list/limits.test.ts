/** Where a rule stops: one more or one less is told apart. */
import { describe, expect, it } from 'vitest';
import {
  checkAddress,
  checkAddressList,
  classifyAddress,
  likelyDomains,
  quoted,
  type AddressField,
} from '../../../src/checkers/address-list/index.ts';
import { slips } from '../../../src/checkers/address-list/typos.ts';
import { RECIPIENTS, SENDERS } from './fields.ts';

function codes(typed: string): string[] {
  return checkAddressList(typed, RECIPIENTS).findings.map(({ code }) => code);
}

function messages(typed: string, field: AddressField = RECIPIENTS): string[] {
  return checkAddressList(typed, field).findings.map(({ message }) => message);
}

/** A domain of exactly so many characters. */
function domainOf(length: number): string {
  const labels = 'b'.repeat(60).concat('.').repeat(5).slice(0, length - 3).replace(/\.$/, 'b');
  return `${labels}.it`;
}

describe('the length', () => {
  it('of a domain is at most 253 for what it is to be known', () => {
    expect(domainOf(253)).toHaveLength(253);
    expect(classifyAddress(`a@pec.${domainOf(249)}`).kind).toBe('certified');
    expect(classifyAddress(`a@pec.${domainOf(250)}`)).toEqual({ kind: 'unknown', because: 'non è un indirizzo intero' });
    for (const none of ['a@', '@pec.it', 'pec.it']) expect(classifyAddress(none).because).toBe('non è un indirizzo intero');
  });

  it('of a name is at most 64, of a label 63, of an address 254', () => {
    expect([64, 65].map((n) => codes(`${'m'.repeat(n)}@x.it`))).toEqual([[], ['name-too-long']]);
    expect([63, 64].map((n) => codes(`a@${'b'.repeat(n)}.it`))).toEqual([[], ['part-too-long']]);
    expect([252, 253].map((n) => codes(`a@${domainOf(n)}`))).toEqual([[], ['address-too-long']]);
  });

  it('of a quotation is at most 40, or it is cut in the middle', () => {
    expect(quoted('x'.repeat(40))).toBe(`«${'x'.repeat(40)}»`);
    expect(quoted(`${'a'.repeat(24)}${'b'.repeat(3)}${'c'.repeat(14)}`)).toBe(`«${'a'.repeat(24)}…${'c'.repeat(14)}»`);
    expect(quoted(`${'a'.repeat(23)}🙂${'b'.repeat(20)}`)).toBe(`«${'a'.repeat(23)}…${'b'.repeat(14)}»`);
  });

  it('of words that may be a torn name is at most 64', () => {
    const offered = (name: string): readonly string[] => checkAddressList(`${name} rossi@x.it`, RECIPIENTS).suggestions;
    expect(offered('m'.repeat(58))[0]).toBe(`${'m'.repeat(58)}.rossi@x.it`);
    expect(offered('m'.repeat(59))[0]).toBe(`${'m'.repeat(59)}rossi@x.it`);
    expect(offered('m'.repeat(65))).toEqual(['rossi@x.it']);
  });
});

describe('the counts of a field', () => {
  const field: AddressField = { ...RECIPIENTS, min: 2, max: 3 };

  it('are told in words', () => {
    expect(messages('', field)).toEqual(["Inserisci almeno un indirizzo che riceverà l'avviso."]);
    expect(messages('', { ...field, ...SENDERS, min: 1 })).toEqual(['Inserisci almeno un mittente.']);
    expect(messages('a@pec.it', { ...field, ...SENDERS, min: 2 })).toEqual(['Hai scritto 1 mittente. Ne servono almeno 2.']);
    expect(messages('a@x.it', field)).toEqual(['Hai scritto 1 destinatario. Ne servono almeno 2.']);
    expect(messages('a@x.it,b@x.it,c@x.it,d@x.it,e@x.it', field)).toEqual(['Hai scritto 5 destinatari. Il massimo è 3: togline 2.']);
    expect(messages('a@x.it,b@x.it', { ...RECIPIENTS, max: 1 })).toEqual(['Hai scritto 2 destinatari. Il massimo è 1: togline 1.']);
    expect(checkAddress('a@x.it,b@x.it').findings.map(({ message }) => message)).toEqual(['Hai scritto 2 indirizzi. Il massimo è 1: togline 1.']);
    expect(checkAddress('').findings.map(({ message }) => message)).toEqual(["Inserisci l'indirizzo email."]);
  });

  it('count an address once, and one that cannot be read too', () => {
    expect(codes('a@x.it,A@x.it,b@x.it')).toEqual(['duplicate', 'uppercase']);
    expect(codes('a@x.it,b@x,c@x.it')).toEqual(['too-many', 'missing-ending']);
  });
});

describe('the slips in a domain', () => {
  it.each([
    ['gmail', 'gmail', 0], ['gnail', 'gmail', 1], ['gwail', 'gmail', 2], ['gmal', 'gmail', 1], ['gmaail', 'gmail', 1], ['gmial', 'gmail', 1],
    ['mgail', 'gmail', 1], ['gmaik', 'gmail', 1], ['fmail', 'gmail', 1], ['tmail', 'gmail', 1], ['vmail', 'gmail', 1], ['bmail', 'gmail', 1], ['ymail', 'gmail', 1], ['nmail', 'gmail', 2], ['rmail', 'gmail', 2],
    ['', 'gmail', 5], ['gmail', '', 5], ['liber0', 'libero', 0.5], ['gma1l', 'gmail', 0.5], ['1ibero', 'libero', 0.5], ['gmaii', 'gmail', 2], ['gmaol', 'gmail', 1], ['gm0il', 'gmail', 2], ['lib3ro', 'libero', 1], ['lib4ro', 'libero', 1], ['lib5ro', 'libero', 2], ['a_b', 'a-b', 2],
  ])('%s for %s are %d', (typed, meant, count) => {
    expect(slips(typed, meant)).toBe(count);
  });

  it('are looked for in short words and long ones, and not in those that are shorter or longer', () => {
    expect(likelyDomains('gmail')).toEqual(['gmail.com']);
    expect(likelyDomains('gmai')).toEqual([]);
    expect(likelyDomains(`${'gmail.com'.padStart(41, 'x')}`)).toEqual([]);
    expect(likelyDomains('tim.i')).toEqual(['tim.it']);
    expect(likelyDomains('me.i')).toEqual([]);
  });

  it('are one in a name of five or six letters and two in a longer one', () => {
    expect(likelyDomains('gmsik.com')).toEqual([]);
    expect(likelyDomains('hotmsik.com')).toEqual(['hotmail.com']);
    expect(likelyDomains('hptmsik.com')).toEqual([]);
  });

  it('may stand in the name and in the ending', () => {
    expect(likelyDomains('gmial.con')).toEqual(['gmail.com']);
    expect(likelyDomains('gmail.cmo')).toEqual(['gmail.com']);
    expect(likelyDomains('gmail.xyzzy')).toEqual([]);
    expect(likelyDomains('hotmsik.con')).toEqual([]);
    expect(likelyDomains('gmail.com.it')).toEqual(['gmail.com']);
    expect(likelyDomains('gmail.com.it.eu')).toEqual([]);
    expect(likelyDomains('psypec.com')).toEqual(['psypec.it']);
    expect(likelyDomains('psypec.museum')).toEqual([]);
  });
});
