import { describe, expect, it } from 'vitest';
import { checkAddressList } from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS, SENDERS } from './fields.ts';

/** What was pasted, each finding with the characters it marks, the repair, the suggestions. */
type Row = readonly [pasted: string, found: readonly (readonly [code: string, marked: string])[], repaired: string | null, offered: readonly string[]];

const M = 'mario@gmail.com';
const A = 'anna@libero.it';

const ROWS: readonly Row[] = [
  // A chat, copied from the telephone or from the computer.
  [`[12/11/26, 10:32] Mario: ${M}`, [['label', '[12/11/26, 10:32] Mario: ']], M, []],
  [`12/11/26, 10:32 - Mario Rossi: ${M}`, [['label', '12/11/26, 10:32 - Mario Rossi: ']], M, []],
  // Cells of a table.
  [`Mario Rossi\t${M}`, [['words-before', 'Mario Rossi']], null, [M]],
  [`Rossi\t${M}`, [['words-before', 'Rossi']], null, [M]],
  [`${M}\t${A}`, [['missing-comma', '\t']], `${M},${A}`, []],
  // The head of a message.
  [`A: ${M}\nCc: ${A}`, [['label', 'A: '], ['wrong-separator', '\n'], ['label', 'Cc: ']], `${M},${A}`, []],
  [`Mario Rossi [mailto:${M}]`, [['display-name', 'Mario Rossi [mailto:']], M, []],
  [`Mario Rossi <mailto:${M}>`, [['display-name', 'Mario Rossi <mailto:']], M, []],
  [`${M} [mailto:${M}]`, [['repeated-link', ` [mailto:${M}]`]], M, []],
  [`${M};\r\n${A};`, [['wrong-separator', ';\r\n'], ['extra-comma', ';']], `${M},${A}`, []],
  [`["${M}","${A}"]`, [['brackets', '['], ['quotes', '"'], ['quotes', '"']], `${M},${A}`, []],
  [`{${M}}`, [['brackets', '{']], M, []],
  // A name in quotes, with nothing around the address.
  [`"Mario" ${M}`, [['display-name', '"Mario" ']], M, []],
  [`"Rossi, Mario" ${M}`, [['display-name', '"Rossi, Mario" ']], M, []],
  [`“Mario Rossi” ${M}`, [['display-name', '“Mario Rossi” ']], M, []],
  [`«Mario» ${M}`, [['display-name', '«Mario» ']], M, []],
  [`'Mario Rossi' ${M}`, [['display-name', "'Mario Rossi' "]], M, []],
  [`"Mario" ${M}; "Anna" ${A}`, [['display-name', '"Mario" '], ['wrong-separator', '; '], ['display-name', '"Anna" ']], `${M},${A}`, []],
  [`1) "Mario" ${M}\n2) "Anna" ${A}`, [['list-marker', '1) '], ['display-name', '"Mario" '], ['wrong-separator', '\n'], ['list-marker', '2) '], ['display-name', '"Anna" ']], `${M},${A}`, []],
  // A signature, and words around.
  [`ciao, la mia email è ${M}`, [['mailbox-only', 'ciao'], ['space-after-comma', ' '], ['words-before', 'la mia email è']], null, []],
  [`Dott. Mario Rossi\nTel. 051 123456\n${M}`, [['extra-words', 'Dott. Mario Rossi'], ['phone-number', 'Tel. 051 123456']], null, [M]],
  [`Mario Rossi, ${M}`, [['extra-words', 'Mario Rossi']], null, [M]],
  [`Mario Rossi ${M}`, [['words-before', 'Mario Rossi']], null, [M]],
  [`la mia email è ${M} grazie`, [['words-before', 'la mia email è'], ['extra-words', 'grazie']], null, [M]],
  [`${M} - personale`, [['extra-words', 'personale']], null, [M]],
  [`${M} casa, ${A} studio`, [['extra-words', 'casa'], ['space-after-comma', ' '], ['extra-words', 'studio']], null, [`${M},${A}`]],
  [`${M}, 3331234567`, [['phone-number', '3331234567']], null, [M]],
  ['333 1234567', [['phone-number', '333 1234567']], null, []],
  ['Mario Rossi', [['mailbox-only', 'Mario Rossi']], null, []],
  // Marks of a list.
  [`1- ${M}\n2- ${A}`, [['list-marker', '1- '], ['wrong-separator', '\n'], ['list-marker', '2- ']], `${M},${A}`, []],
  [`1° ${M} 2° ${A}`, [['list-marker', '1° '], ['missing-comma', ' '], ['list-marker', '2° ']], `${M},${A}`, []],
  [`📧 ${M} 📧 ${A}`, [['list-marker', '📧 '], ['wrong-separator', ' 📧 ']], `${M},${A}`, []],
  // One address, typed as it is spoken or read.
  ['mario@gmail punto com', [['spelled-sign', ' punto ']], M, []],
  ['mario<at>gmail.com', [['spelled-sign', '<at>']], M, []],
  ['mario AT gmail DOT com', [['instead-of-at', 'AT']], null, [M]],
  ['mariochiocciolagmail.com', [['missing-at', 'mariochiocciolagmail.com']], null, [M]],
  ['mario @ gmail . com', [['space-around-sign', ' @ '], ['space-around-sign', ' . ']], M, []],
  ['mario@gmail:com', [['comma-for-dot', ':']], M, []],
  ['mario@studio rossi.it', [['space-inside', ' ']], null, ['mario@studiorossi.it']],
  ['mario;rossi@gmail.com', [['mailbox-only', 'mario'], ['wrong-separator', ';']], null, ['mario.rossi@gmail.com']],
  ['mario:rossi@gmail.com', [['forbidden-sign', ':']], null, []],
  ['mario"@gmail.com', [['forbidden-sign', '"']], null, []],
  ['mario@libero.', [['missing-ending', 'libero.']], null, [A.replace('anna', 'mario')]],
  [`www.${M}`, [['leading-www', 'www.']], null, [M]],
  ['mario@www.studiorossi.it', [['leading-www', 'www.']], null, ['mario@studiorossi.it']],
  [`https://mail.google.com/${M}`, [['web-address', `https://mail.google.com/${M}`]], null, []],
  // Spaces beside a sign that goes are the same mistake.
  [`${M}, `, [['extra-comma', ', ']], M, []],
  [`${M} ; ${A}`, [['wrong-separator', ' ; ']], `${M},${A}`, []],
];

describe('what people paste and type', () => {
  it.each(ROWS)('%j has one finding for each cause', (pasted, found, repaired, offered) => {
    const report = checkAddressList(pasted, RECIPIENTS);
    expect(report.findings.map(({ code, start, end }) => [code, pasted.slice(start, end)])).toEqual(found);
    expect(report.repaired).toBe(repaired);
    expect(report.suggestions).toEqual(offered);
  });

  it('names the sign that the list asks for, not «the separator»', () => {
    const { findings } = checkAddressList('a@example.org ;b@example.org', { ...RECIPIENTS, separator: ';' });
    expect(findings.map(({ message }) => message)).toEqual([
      'Togli lo spazio prima del punto e virgola: gli indirizzi vanno separati da un punto e virgola senza spazi.',
    ]);
  });

  it('shows a sign as it was typed', () => {
    const [first] = checkAddressList('mario"gmail.com', RECIPIENTS).findings;
    expect(first?.message).toContain('In «mario"gmail.com» manca la chiocciola (@): al suo posto forse c\'è «"».');
  });
});

describe('who sent a certified message, as a program for mail shows it', () => {
  const ENVELOPE = 'posta-certificata@pec.aruba.it';
  it.each([
    `"Per conto di: anna@pec.it" <${ENVELOPE}>`, `Per conto di: anna@pec.it <${ENVELOPE}>`, `'per conto di:anna@pec.it' ${ENVELOPE}`,
    `Da: "Per conto di: anna@pec.it" <${ENVELOPE}>`, `Per conto di: anna@pec.it\n<${ENVELOPE}>`,
  ])('is the one on whose behalf the provider sent it: %j', (typed) => {
    const { findings, repaired } = checkAddressList(typed, SENDERS);
    expect(new Set(findings.map(({ code }) => code).filter((code) => code !== 'quotes'))).toEqual(new Set(['label']));
    expect(findings.at(-1)?.message).toBe(`Togli «${typed.includes('<') ? `<${ENVELOPE}>` : ENVELOPE}»: serve solo l'indirizzo.`);
    expect(repaired).toBe('anna@pec.it');
  });

  it.each([
    [ENVELOPE, null],
    [`anna@pec.it <${ENVELOPE}>`, `anna@pec.it,${ENVELOPE}`],
    [`Per conto di: anna@pec.it,${ENVELOPE}`, `anna@pec.it,${ENVELOPE}`],
    [`Per conto di: anna@pec.it;${ENVELOPE}`, `anna@pec.it,${ENVELOPE}`],
    [`Per conto di: anna@pec.it <mario@pec.it>`, 'anna@pec.it,mario@pec.it'],
    [`"Per conto di: Anna Rossi" <${ENVELOPE}>`, ENVELOPE],
  ])('is the provider where nobody else is named: %j', (typed, repaired) => {
    expect(checkAddressList(typed, SENDERS).repaired).toBe(repaired);
  });
});
