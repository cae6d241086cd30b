import { describe, expect, it } from 'vitest';
import { checkAddressList } from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS, SENDERS } from './fields.ts';

const A = 'anna@libero.it';
const M = 'mario@gmail.com';

describe('a name before an address in brackets or quotes', () => {
  it.each([
    ['[', ']'], ['(', ')'], ['{', '}'], ['<', '>'], ['‹', '›'], ['"', '"'], ['«', '»'], ['“', '”'], ["'", "'"], ['‘', '’'],
  ])('is taken away with %s and %s', (open, close) => {
    for (const name of ['Anna Bianchi', 'Bianchi, Anna', 'Dott. Anna B.', 'Anna']) {
      const { findings, repaired } = checkAddressList(`${name} ${open}${A}${close}`, RECIPIENTS);
      expect(findings.map(({ code, message }) => [code, message])).toEqual([['display-name', `Hai incollato anche il nome «${name}». Lascia solo l'indirizzo: ${A}.`]]);
      expect(repaired).toBe(A);
    }
  });

  it.each([
    [`Anna [${A}], Mario "${M}"`, ['display-name', 'space-after-comma', 'display-name']],
    [`"Anna Bianchi" [${A}], ${M}`, ['display-name', 'space-after-comma']],
    [`${A}, "${M}"`, ['space-after-comma', 'quotes']],
    [`${A} e "${M}"`, ['wrong-separator', 'quotes']],
    [`${A} "${M}"`, ['missing-comma', 'quotes']],
    [`["${A}","${M}"]`, ['brackets', 'quotes', 'quotes']],
    [`e [${A}], ${M}`, null],
  ])('stands apart from another address: «%s»', (typed, codes) => {
    const { findings, repaired } = checkAddressList(typed, RECIPIENTS);
    if (codes === null) expect(repaired).toBeNull();
    else {
      expect(findings.map(({ code }) => code)).toEqual(codes);
      expect(repaired).toBe(`${A},${M}`);
    }
  });
});

describe('a sign that touches a name or a label', () => {
  it.each([
    [`*Email*: ${A}`, ['label'], '*Email*:'],
    [`-Anna <${A}>`, ['display-name'], '-Anna'],
    [`*Anna Bianchi* <${A}>`, ['display-name'], '*Anna Bianchi*'],
    [`**Anna**: ${A}`, ['label'], '**Anna**:'],
    [`=HYPERLINK("mailto:${A}")`, ['display-name', 'mailto', 'quotes'], '=HYPERLINK'],
    [`~Anna: ${A}`, ['label'], '~Anna:'], [`#Anna: ${A}`, ['label'], '#Anna:'], [`|Anna: ${A}`, ['label'], '|Anna:'],
    [`+Anna: ${A}`, ['label'], '+Anna:'], [`/Anna: ${A}`, ['label'], '/Anna:'], [`!Anna: ${A}`, ['label'], '!Anna:'],
    [`=?UTF-8?Q?Nicol=C3=B2?= <${A}>`, ['display-name'], '=?UTF-8?Q?Nicol=C3=B2?='],
    [`?ngela Rossi <${A}>`, ['display-name'], '?ngela Rossi'],
    [`%NOME% <${A}>`, ['display-name'], '%NOME%'],
    [`{NOME} <${A}>`, ['display-name'], '{NOME}'],
    [`$Mario: ${A}`, ['label'], '$Mario:'],
    [`&amp;Anna <${A}>`, ['display-name'], '&Anna'],
    [`^Anna <${A}>`, ['display-name'], '^Anna'], [`\\Anna <${A}>`, ['display-name'], '\\Anna'], [`...Anna <${A}>`, ['display-name'], '...Anna'],
    [`-.?Anna: ${A}`, ['label'], '-.?Anna:'], [`•?Anna <${A}>`, ['list-marker', 'display-name'], '?Anna'],
    [`1) $Anna <${A}>`, ['list-marker', 'display-name'], '$Anna'],
    // Apart from it, or as a bullet, it is the mark of a list.
    [`* Anna <${A}>`, ['list-marker', 'display-name'], 'Anna'],
    [`•Anna <${A}>`, ['list-marker', 'display-name'], 'Anna'],
    [`? Anna: ${A}`, ['extra-sign', 'label'], 'Anna:'],
    [`1. Anna <${A}>`, ['list-marker', 'display-name'], 'Anna'], [`(1)Anna <${A}>`, ['list-marker', 'display-name'], 'Anna'],
    [`1.Anna <${A}>`, ['display-name'], '1.Anna'],
    [`- *Anna*: ${A}`, ['list-marker', 'label'], '*Anna*:'],
  ])('goes with it: «%s»', (typed, codes, named) => {
    const { findings, repaired } = checkAddressList(typed, RECIPIENTS);
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(findings.map(({ message }) => message).join(' ')).toContain(`«${named}»`);
    expect(repaired).toBe(A);
  });
});

describe('a dash before an address', () => {
  it.each(['–', '—', '‒', '−', '―'])('%s is the mark of a list, and is named as it was typed', (dash) => {
    for (const gap of ['', ' ']) {
      const { findings, repaired } = checkAddressList(`${dash}${gap}${A}`, RECIPIENTS);
      expect(findings.map(({ code, message }) => [code, message])).toEqual([
        ['list-marker', `Togli «${dash}»: è il segno di un elenco, non fa parte dell'indirizzo.`],
      ]);
      expect(repaired).toBe(A);
    }
  });

  it('marks each line of a list', () => {
    expect(checkAddressList(`–${A}\n–${M}`, RECIPIENTS).repaired).toBe(`${A},${M}`);
    expect(checkAddressList(`${A} –${M}`, RECIPIENTS).repaired).toBe(`${A},${M}`);
  });

  it('that a key has may begin a name', () => {
    const { findings, repaired } = checkAddressList(`-${A}`, RECIPIENTS);
    expect(findings.map(({ code }) => code)).toEqual(['leading-hyphen']);
    expect(repaired).toBeNull();
  });

  it('behind an address is one sign too many, named as it was typed', () => {
    const { findings, repaired } = checkAddressList(`${A}—`, RECIPIENTS);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([['trailing-dot', `C'è «—» di troppo alla fine di «${A}-». Toglilo.`]]);
    expect(repaired).toBe(A);
  });

  it('inside a name is read as a hyphen', () => {
    expect(checkAddressList('anna–maria@libero.it', RECIPIENTS).repaired).toBe('anna-maria@libero.it');
  });
});

describe('what is offered', () => {
  it.each([
    ['anna@studio.ìt', ['anna@studio.it']],
    ['anna@studio.cóm', ['anna@studio.com']],
    ['anna@studio.ìtaly', []],
    ['anna@società.it', ['anna@xn--societ-nta.it']],
    ['anna_at_gmail.com', ['anna@gmail.com']],
    ['anna-at-gmail.com', ['anna@gmail.com']],
    ['anna.at.gmail.com', ['anna@gmail.com']],
    ['annaATgmail.com', ['anna@gmail.com']],
    ['anna_at_studio_dot_it', ['anna@studio.it']],
    ['anna-at-studio-punto-it', ['anna@studio.it']],
    ['matgmail.com', ['mat@gmail.com']],
    ['anna_gmail.com', ['anna@gmail.com']],
    ['.@x.it', []],
    ['mario,rossi@gmail.con', ['mario.rossi@gmail.com']],
    ['mario,@gmail.com', ['mario@gmail.com']],
  ])('for «%s» is %j, each of which is accepted', (typed, offered) => {
    const { suggestions } = checkAddressList(typed, RECIPIENTS);
    expect(suggestions).toEqual(offered);
    for (const text of offered) expect(checkAddressList(text, RECIPIENTS).verdict).not.toBe('fix');
  });

  it.each(['qualsiasi,mario@pec.it', 'tutti;mario@pec.it', 'chiunque,mario@pec.it', 'qualunque,mario@pec.it'])('for «%s» is nothing: the word is no name', (typed) => {
    expect(checkAddressList(typed, SENDERS).suggestions).toEqual([]);
  });

  it('is never more than the field takes, nor the mailbox that is notified', () => {
    const three = 'a@gmial.com,b@x.it,c@x.it';
    expect(checkAddressList(three, RECIPIENTS).suggestions).toEqual([]);
    expect(checkAddressList(three, { ...RECIPIENTS, max: 3 }).suggestions).toEqual(['a@gmail.com,b@x.it,c@x.it']);
    expect(checkAddressList('a@gmial.com', RECIPIENTS, { ownMailbox: 'A@gmail.com' }).suggestions).toEqual([]);
    expect(checkAddressList('a@gmial.com', SENDERS, { ownMailbox: 'a@gmail.com' }).suggestions).toEqual(['a@gmail.com']);
  });
});
