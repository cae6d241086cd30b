/** What comes along from web pages, tables and typeset pages; read aloud, each answer has to make sense. */
import { describe, expect, it } from 'vitest';
import { checkAddressList, describeRepairs } from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS } from './fields.ts';

type Row = readonly [pasted: string, found: readonly (readonly [code: string, marked: string])[], repaired: string | null, offered: readonly string[]];

const M = 'mario@gmail.com';
const A = 'anna@libero.it';
const BOTH = `${M},${A}`;

const ROWS: readonly Row[] = [
  // Tags and coded characters of a web page.
  [`${M}<br>${A}`, [['wrong-separator', '<br>']], BOTH, []],
  [`&lt;${M}&gt;<br>anna @libero.it`, [['brackets', '&lt;'], ['wrong-separator', '<br>'], ['space-around-sign', ' ']], BOTH, []],
  [`${M}<BR/>${A}`, [['wrong-separator', '<BR/>']], BOTH, []],
  [`${M}<br />\n${A}`, [['web-code', '<br />'], ['wrong-separator', '\n']], BOTH, []],
  [`${M}<br><br>${A}`, [['wrong-separator', '<br><br>']], BOTH, []],
  [`${M},<br>${A}`, [['web-code', '<br>']], BOTH, []],
  [`<p>${M}</p>`, [['web-code', '<p>'], ['web-code', '</p>']], M, []],
  [`<ul><li>${M}</li><li>${A}</li></ul>`, [['web-code', '<ul><li>'], ['wrong-separator', '</li><li>'], ['web-code', '</li></ul>']], BOTH, []],
  [`<a href="mailto:${M}">${M}</a>`, [['repeated-link', `<a href="mailto:${M}">`], ['web-code', '</a>']], M, []],
  [`${M},&nbsp;${A}`, [['web-code', '&nbsp;']], BOTH, []],
  [`${M}&nbsp;`, [['web-code', '&nbsp;']], M, []],
  [`&nbsp;${M}`, [['web-code', '&nbsp;']], M, []],
  [`${M}&#160;${A}`, [['wrong-separator', '&#160;']], BOTH, []],
  [`${M}&nbsp;&nbsp;${A}`, [['wrong-separator', '&nbsp;&nbsp;']], BOTH, []],
  [`&lt;${M}&gt;`, [['brackets', '&lt;']], M, []],
  [`Mario Rossi &lt;${M}&gt;`, [['display-name', 'Mario Rossi &lt;']], M, []],
  [`Mario Rossi &lt;${M}&gt;, Anna &lt;${A}&gt;`, [['display-name', 'Mario Rossi &lt;'], ['space-after-comma', ' '], ['display-name', 'Anna &lt;']], BOTH, []],
  [`&quot;Mario Rossi&quot; &lt;${M}&gt;`, [['display-name', '&quot;Mario Rossi&quot; &lt;']], M, []],
  [`&quot;${M}&quot;`, [['quotes', '&quot;']], M, []],
  [`${M}&amp;${A}`, [['wrong-separator', '&amp;']], BOTH, []],
  ["d&#39;amico@gmail.com", [['apostrophe', '&#39;'], ['spelled-sign', '&#39;']], "d'amico@gmail.com", []],
  [`<td>Mario Rossi</td><td>${M}</td>`, [['web-code', '<td>'], ['words-before', 'Mario Rossi'], ['web-code', '</td><td>'], ['web-code', '</td>']], null, [M]],
  // A line end as programs write it.
  [`${M}\\n${A}`, [['wrong-separator', '\\n']], BOTH, []],
  [`Mario <${M}>\\n${A}`, [['display-name', 'Mario <'], ['wrong-separator', '\\n']], BOTH, []],
  [`${M}\\r\\n${A}`, [['wrong-separator', '\\r\\n']], BOTH, []],
  // A table with its head.
  [`Nome;Cognome;Email\nMario;Rossi;${M}`, [['label', 'Nome;Cognome;Email\n'], ['comment', 'Mario;Rossi;']], M, []],
  [`Nome,Email\r\nMario Rossi,${M}\r\nAnna Bianchi,${A}`, [['label', 'Nome,Email\r\n'], ['comment', 'Mario Rossi,'], ['wrong-separator', '\r\n'], ['comment', 'Anna Bianchi,']], BOTH, []],
  [`Email\tTelefono\n${M}\t333 1234567`, [['label', 'Email\tTelefono\n'], ['comment', '\t333 1234567']], M, []],
  [`Cognome;PEC;Email\nRossi;${A};${M}`, [['label', 'Cognome;PEC;Email\n'], ['comment', 'Rossi;'], ['wrong-separator', ';']], `${A},${M}`, []],
  [`Nome;Email\nMario;gmail.com\nAnna;${A}`, [['label', 'Nome;Email\n'], ['mailbox-only', 'Mario'], ['wrong-separator', ';'], ['whole-domain', 'gmail.com'], ['wrong-separator', '\n'], ['comment', 'Anna;']], null, []],
  // A word that a printed line has parted.
  ['mario.ros\u00ad\nsi@gmail.com', [['invisible-character', '\u00ad\n']], 'mario.rossi@gmail.com', []],
  ['mario.ros-\nsi@gmail.com', [['mailbox-only', 'mario.ros-'], ['wrong-separator', '\n']], null, ['mario.rossi@gmail.com', 'mario.ros-si@gmail.com']],
  // Marks of a list, notes, signs in words.
  [`1 - ${M}\n2 - ${A}`, [['list-marker', '1 - '], ['wrong-separator', '\n'], ['list-marker', '2 - ']], BOTH, []],
  [`${M} [lavoro]`, [['comment', ' [lavoro]']], M, []],
  [`✉️ ${M}`, [['list-marker', '✉️ ']], M, []],
  ['mario at gmail.com', [['instead-of-at', 'at']], null, [M]],
  ['mario AT gmail DOT com', [['instead-of-at', 'AT']], null, [M]],
  // What was said of these was of no use.
  ['mario@some:where.com', [['comma-for-dot', ':']], 'mario@some.where.com', []],
  ['mario,@example.org', [['mailbox-only', 'mario'], ['missing-name', '@']], null, ['mario@example.org']],
  ['""mario""@example.org', [['quoted-name', '""mario""']], null, []],
  ['www.gmail.com', [['web-address', 'www.gmail.com']], null, []],
];

/** As the rows have it: by where a finding starts, then by its code. */
function seen(pasted: string): string[] {
  const { findings } = checkAddressList(pasted, RECIPIENTS);
  return findings.map(({ code, start, end }) => `${code} ${pasted.slice(start, end)}`).toSorted();
}

describe('what is pasted from pages and tables', () => {
  it.each(ROWS)('%j', (pasted, found, repaired, offered) => {
    const report = checkAddressList(pasted, RECIPIENTS);
    expect(seen(pasted)).toEqual(found.map(([code, marked]) => `${code} ${marked}`).toSorted());
    expect(report.repaired).toBe(repaired);
    expect(report.suggestions).toEqual(offered);
  });

  it('is told as it was mended', () => {
    const typed = `<p>${M}</p>`;
    expect(describeRepairs(typed, checkAddressList(typed, RECIPIENTS))).toBe('Abbiamo tolto 2 pezzi di codice.');
  });

  it('is told in sentences that agree with what they name', () => {
    const messages = (typed: string): string[] => checkAddressList(typed, RECIPIENTS).findings.map(({ message }) => message);
    expect(messages(`${M}:`)).toEqual(["Ci sono due punti alla fine. Toglili: non fanno parte dell'indirizzo."]);
    expect(messages(`${M}&nbsp;`)).toEqual(["Togli «&nbsp;»: è il codice di una pagina web, non fa parte dell'indirizzo."]);
    expect(messages(`${M}<br>${A}`)).toEqual(['Hai separato gli indirizzi con «<br>». Usa una virgola, senza spazi.']);
    expect(messages('mario at gmail.com')).toEqual([
      "In «mario at gmail.com» manca la chiocciola (@): al suo posto forse c'è «at». Sulla tastiera italiana: AltGr e ò.",
    ]);
    expect(messages("d&#39;amico@gmail.com")).toContain("Al posto di «&#39;» scrivi il segno «'».");
  });

  it('loses no address that stands only in a tag', () => {
    for (const typed of [`<a href="mailto:${M}">scrivimi</a>`, `<a ${M}>`, `<b ${M}>`]) {
      const { repaired, suggestions, findings } = checkAddressList(typed, RECIPIENTS);
      const kept = repaired ?? suggestions[0];
      expect(kept === undefined ? findings.length > 0 : kept.includes(M)).toBe(true);
    }
  });
});
