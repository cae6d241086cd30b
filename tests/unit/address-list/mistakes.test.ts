import { describe, expect, it } from 'vitest';
import { checkAddressList, describeCharacter } from '../../../src/checkers/address-list/index.ts';
import { RECIPIENTS } from './fields.ts';

/** What was typed, the finding that must be there, the characters it must mark, the repair. */
type Row = readonly [typed: string, code: string, marked: string, repaired: string | null];

function check(typed: string): { codes: string[]; marks: Map<string, string>; repaired: string | null } {
  const { findings, repaired } = checkAddressList(typed, RECIPIENTS);
  return {
    codes: findings.map(({ code }) => code),
    marks: new Map(findings.toReversed().map(({ code, start, end }) => [code, typed.slice(start, end)])),
    repaired,
  };
}

function rows(name: string, table: readonly Row[]): void {
  describe(name, () => {
    it.each(table)('%j → %s', (typed, code, marked, repaired) => {
      const found = check(typed);
      expect(found.codes).toContain(code);
      expect(found.marks.get(code)).toBe(marked);
      expect(found.repaired).toBe(repaired);
    });
  });
}

const TWO = 'a@example.org,b@example.org';
const ONE = 'm.rossi@example.org';

rows('spaces', [
  ['a@example.org, b@example.org', 'space-after-comma', ' ', TWO],
  ['a@example.org,   b@example.org', 'space-after-comma', '   ', TWO],
  ['a@example.org ,b@example.org', 'space-before-comma', ' ', TWO],
  [' a@example.org,b@example.org', 'space-at-start', ' ', TWO],
  ['a@example.org,b@example.org \n', 'space-at-end', ' \n', TWO],
  ['a@example.org,\nb@example.org', 'space-after-comma', '\n', TWO],
  ['a@example.org,\tb@example.org', 'space-after-comma', '\t', TWO],
  ['a@example.org,\u00a0b@example.org', 'space-after-comma', '\u00a0', TWO],
  ['a@example.org,\u3000b@example.org', 'space-after-comma', '\u3000', TWO],
]);

rows('signs in place of the comma', [
  ['a@example.org;b@example.org', 'wrong-separator', ';', TWO],
  ['a@example.org; b@example.org', 'wrong-separator', '; ', TWO],
  ['a@example.org ;\r\nb@example.org', 'wrong-separator', ' ;\r\n', TWO],
  ['a@example.org--b@example.org', 'wrong-separator', '--', TWO],
  ['a@example.org · b@example.org', 'wrong-separator', ' · ', TWO],
  ['a@example.org/b@example.org', 'wrong-separator', '/', TWO],
  ['a@example.org / b@example.org', 'wrong-separator', ' / ', TWO],
  ['a@example.org - b@example.org', 'wrong-separator', ' - ', TWO],
  ['a@example.org-b@example.org', 'wrong-separator', '-', TWO],
  ['a@example.org | b@example.org', 'wrong-separator', ' | ', TWO],
  ['a@example.org&b@example.org', 'wrong-separator', '&', TWO],
  ['a@example.org + b@example.org', 'wrong-separator', ' + ', TWO],
  ['a@example.org:b@example.org', 'wrong-separator', ':', TWO],
  ['a@example.org e b@example.org', 'wrong-separator', ' e ', TWO],
  ['a@example.org ed b@example.org', 'wrong-separator', ' ed ', TWO],
  ['a@example.org oppure b@example.org', 'wrong-separator', ' oppure ', TWO],
  ['a@example.org\nb@example.org', 'wrong-separator', '\n', TWO],
  ['a@example.org\r\nb@example.org', 'wrong-separator', '\r\n', TWO],
  ['a@example.org\n\n b@example.org', 'wrong-separator', '\n\n ', TWO],
  ['a@example.org b@example.org', 'missing-comma', ' ', TWO],
  ['<a@example.org><b@example.org>', 'nothing-between', '', TWO],
  ['a@example.org；b@example.org', 'wrong-separator', '；', TWO],
  ['a@example.org，b@example.org', 'odd-character', '，', TWO],
  ['a@example.org،b@example.org', 'odd-character', '،', TWO],
  ['a@example.org, e b@example.org', 'extra-sign', ' e ', TWO],
]);

rows('commas too many', [
  ['a@example.org,', 'extra-comma', ',', 'a@example.org'],
  [',a@example.org', 'extra-comma', ',', 'a@example.org'],
  ['a@example.org;', 'extra-comma', ';', 'a@example.org'],
  ['a@example.org,,b@example.org', 'extra-comma', ',', TWO],
  ['a@example.org,,,b@example.org', 'extra-commas', ',,', TWO],
  ['a@example.org,;b@example.org', 'extra-comma', ';', TWO],
]);

rows('marks of a list', [
  ['- a@example.org\n- b@example.org', 'list-marker', '- ', TWO],
  ['• a@example.org\n• b@example.org', 'list-marker', '• ', TWO],
  ['* a@example.org\n* b@example.org', 'list-marker', '* ', TWO],
  ['1) a@example.org\n2) b@example.org', 'list-marker', '1) ', TWO],
  ['1)a@example.org 2)b@example.org', 'list-marker', '1)', TWO],
  ['1. a@example.org\n2. b@example.org', 'list-marker', '1. ', TWO],
  ['(1) a@example.org (2) b@example.org', 'list-marker', '(1) ', TWO],
]);

rows('what is pasted along', [
  ['Mario Rossi <m.rossi@example.org>', 'display-name', 'Mario Rossi <', ONE],
  ['Rossi, Mario <m.rossi@example.org>', 'display-name', 'Rossi, Mario <', ONE],
  ['"Rossi, Mario" <m.rossi@example.org>', 'display-name', '"Rossi, Mario" <', ONE],
  ["'Mario Rossi' <m.rossi@example.org>", 'display-name', "'Mario Rossi' <", ONE],
  ['Rossi, Mario <a@example.org>, Bianchi, Anna <b@example.org>', 'display-name', 'Rossi, Mario <', TWO],
  ['a@example.org, Bianchi, Anna <b@example.org>', 'display-name', 'Bianchi, Anna <', TWO],
  ['Mario Rossi (m.rossi@example.org)', 'display-name', 'Mario Rossi (', ONE],
  ['Sig. Rossi <m.rossi@example.org>', 'display-name', 'Sig. Rossi <', ONE],
  ['<m.rossi@example.org>', 'brackets', '<', ONE],
  ['(m.rossi@example.org)', 'brackets', '(', ONE],
  ['"m.rossi@example.org"', 'quotes', '"', ONE],
  ["'m.rossi@example.org'", 'quotes', "'", ONE],
  ['«m.rossi@example.org»', 'quotes', '«', ONE],
  ['“a@example.org, b@example.org”', 'quotes', '“', TWO],
  ['mailto:m.rossi@example.org', 'mailto', 'mailto:', ONE],
  ['MAILTO:m.rossi@example.org', 'mailto', 'MAILTO:', ONE],
  ['m.rossi@example.org<mailto:m.rossi@example.org>', 'repeated-link', '<mailto:m.rossi@example.org>', ONE],
  ['m.rossi@example.org <m.rossi@example.org>', 'repeated-link', ' <m.rossi@example.org>', ONE],
  ['"m.rossi@example.org" <m.rossi@example.org>', 'repeated-link', '" <m.rossi@example.org>', ONE],
  ['[m.rossi@example.org](mailto:m.rossi@example.org)', 'repeated-link', '](mailto:m.rossi@example.org)', ONE],
  ['Email: m.rossi@example.org', 'label', 'Email: ', ONE],
  ['email m.rossi@example.org', 'label', 'email ', ONE],
  ['Mario Rossi: m.rossi@example.org', 'label', 'Mario Rossi: ', ONE],
  ['Destinatari:\na@example.org\nb@example.org', 'label', 'Destinatari:\n', TWO],
  ['m.rossi@example.org (personale)', 'comment', ' (personale)', ONE],
  ['a@example.org (casa), b@example.org (studio)', 'comment', ' (casa)', TWO],
]);

rows('signs in an address', [
  ['m.rossi@example.org.', 'trailing-dot', '.', ONE],
  ['m.rossi@example.org...', 'trailing-dot', '...', ONE],
  ['m.rossi@example.org!', 'extra-sign', '!', ONE],
  ['m.rossi@example.org?', 'extra-sign', '?', ONE],
  ['m.rossi@@example.org', 'double-at', '@@', ONE],
  ['m.rossi(at)example.org', 'spelled-sign', '(at)', ONE],
  ['m.rossi [at] example [dot] org', 'spelled-sign', ' [at] ', ONE],
  ['m.rossi chiocciola example.org', 'spelled-sign', ' chiocciola ', ONE],
  ['m.rossi%40example.org', 'spelled-sign', '%40', ONE],
  ['m.rossi\u00a0@example.org', 'space-around-sign', '\u00a0', ONE],
  ['m.rossi @ example . org', 'space-around-sign', ' @ ', ONE],
  ['m.rossi @example.org', 'space-around-sign', ' ', ONE],
  ['m.rossi@ example.org', 'space-around-sign', ' ', ONE],
  ['m.rossi@\nexample.org', 'space-around-sign', '\n', ONE],
  ['m.rossi@example .org', 'space-around-sign', ' ', ONE],
  ['m.rossi@pec. example.org', 'space-around-sign', ' ', 'm.rossi@pec.example.org'],
  ['mario@gmail,com', 'comma-for-dot', ',', 'mario@gmail.com'],
  ['mario@gmail,com,b@example.org', 'comma-for-dot', ',', 'mario@gmail.com,b@example.org'],
  ['mario@gmail, com', 'comma-for-dot', ', ', 'mario@gmail.com'],
  ['mario@example,org', 'comma-for-dot', ',', 'mario@example.org'],
  ['ｍ.rossi@example.org', 'odd-character', 'ｍ', ONE],
  ['m.rossi＠example.org', 'odd-character', '＠', ONE],
  ['m.rossi@example．org', 'odd-character', '．', ONE],
  ['m.rossi@example。org', 'odd-character', '。', ONE],
  ['uﬃcio@example.org', 'odd-character', 'ﬃ', 'ufficio@example.org'],
  ['anna‑maria@example.org', 'odd-character', '‑', 'anna-maria@example.org'],
  ['d’amico@example.org', 'odd-character', '’', "d'amico@example.org"],
]);

rows('what only the reader can mend', [
  ['nome. cognome@example.org', 'space-around-sign', ' ', null],
  ['mario rossi@example.org', 'space-inside', ' ', null],
  ['Mario Rossi @example.org', 'space-inside', ' ', null],
  ['mario@gmail com', 'space-inside', ' ', null],
  ['studio.example.org', 'missing-at', 'studio.example.org', null],
  ['nome example.org', 'missing-at', 'nome example.org', null],
  ['a@example.org,studio.example.org', 'missing-at', 'studio.example.org', null],
  ['studio.example.org a@example.org', 'missing-at', 'studio.example.org', null],
  ['marioògmail.com', 'instead-of-at', 'ò', null],
  ['mario#gmail.com', 'instead-of-at', '#', null],
  ['mario"gmail.com', 'instead-of-at', '"', null],
  ['mario.rossi', 'mailbox-only', 'mario.rossi', null],
  ['https://webmail.pec.it', 'web-address', 'https://webmail.pec.it', null],
  ['a@b@example.org', 'several-ats', 'a@b@example.org', null],
  ['a@posta.co-op.it@example.org', 'several-ats', 'a@posta.co-op.it@example.org', null],
  ['@example.org', 'missing-name', '@', null],
  ['mario@', 'missing-domain', '@', null],
  ['nomecasella@nomedominio.xxx', 'sample', 'nomecasella@nomedominio.xxx', null],
  ['NomeCasella@nomedominio.it', 'sample', 'NomeCasella@nomedominio.it', null],
  ['mario@example', 'missing-ending', 'example', null],
  ['mario@example.i', 'short-ending', 'i', null],
  ['mario@example.con', 'unknown-ending', 'con', null],
  ['mario@example.123', 'unknown-ending', '123', null],
  ['mario@127.0.0.1', 'numeric-address', '127.0.0.1', null],
  ['mario@[127.0.0.1]', 'numeric-address', '[127.0.0.1]', null],
  ['mario@.example.org', 'dot-in-domain', '.', null],
  ['mario@example..org', 'dot-in-domain', '.', null],
  ['.mario@example.org', 'dot-in-name', '.', null],
  ['mario.@example.org', 'dot-in-name', '.', null],
  ['ma..rio@example.org', 'dot-in-name', '..', null],
  ['mario@ex_ample.org', 'underscore', '_', null],
  ['mario@-example.org', 'hyphen-at-edge', '-example', null],
  ['mario@example-.org', 'hyphen-at-edge', 'example-', null],
  ['mario@exam!ple.org', 'forbidden-sign', '!', null],
  ['ma🙂rio@example.org', 'forbidden-sign', '🙂', null],
  ['"mario rossi"@example.org', 'quoted-name', '"mario rossi"', null],
  ['mario(casa)@example.org', 'inner-brackets', '(casa)', null],
  [`${'m'.repeat(65)}@example.org`, 'name-too-long', 'm'.repeat(65), null],
  [`m@${'e'.repeat(64)}.org`, 'part-too-long', 'e'.repeat(64), null],
  ['mаrio@example.org', 'look-alike', 'а', null],
  ['mario@exаmple.org', 'look-alike', 'а', null],
  ['mario@società.it', 'international-domain', 'società.it', null],
  ['a@example.org,A@example.org', 'duplicate', 'A@example.org', null],
  ['a@example.org,b@example.org,c@example.org', 'too-many', 'a@example.org,b@example.org,c@example.org', null],
  ['', 'empty', '', null],
  ['  ', 'empty', '  ', null],
  [',', 'empty', ',', null],
  ['a@example.org personale', 'extra-words', 'personale', null],
]);

rows('what is only to be checked', [
  ['nicolò@example.org', 'accent', 'ò', null],
  ['nicolo\u0300@example.org', 'accent', 'o\u0300', null],
  ["d'angelo@example.org", 'apostrophe', "'", null],
  ['mario#1@example.org', 'rare-sign', '#', null],
  ['-mario@example.org', 'leading-hyphen', '-', null],
]);

describe('characters that cannot be seen', () => {
  it.each([
    ['\u200b', 'spazio a larghezza zero, U+200B'], ['\u200d', 'unione a larghezza zero, U+200D'],
    ['\u2060', 'unione di parole, U+2060'], ['\ufeff', "segno d'ordine dei byte, U+FEFF"],
    ['\u00ad', 'trattino facoltativo, U+00AD'], ['\u202a', 'segno di direzione, U+202A'],
    ['\u202e', 'segno di direzione, U+202E'], ['\u2066', 'segno di direzione, U+2066'],
    ['\u2069', 'segno di direzione, U+2069'], ['\u200f', 'segno di direzione, U+200F'],
    ['\ufe0f', 'carattere di controllo, U+FE0F'], ['\u0000', 'carattere di controllo, U+0000'],
    ['\u007f', 'carattere di controllo, U+007F'], ['\u{e0041}', 'carattere di controllo, U+E0041'],
  ])('%j is named: %s', (hidden, name) => {
    for (const typed of [`${hidden}${ONE}`, `m.rossi${hidden}@example.org`, `${ONE}${hidden}`]) {
      const report = checkAddressList(typed, RECIPIENTS);
      expect(report.verdict).toBe('review');
      expect(report.repaired).toBe(ONE);
      expect(report.findings.map(({ code }) => code)).toEqual(['invisible-character']);
      expect(report.findings[0]?.message).toContain(name);
      expect(typed.slice(report.findings[0]?.start, report.findings[0]?.end)).toBe(hidden);
    }
    expect(describeCharacter(hidden)).toEqual({ name: name.split(',')[0], code: name.split(', ')[1] });
  });

  it('are told by their place in words', () => {
    const said = (typed: string) => checkAddressList(typed, RECIPIENTS).findings[0]?.message ?? '';
    expect(said('\u200ba@example.org')).toContain("all'inizio");
    expect(said('a@example.org\u200b')).toContain('alla fine');
    expect(said('a@example.org,\u200bb@example.org')).toContain('dopo la virgola');
    expect(said('anna\u200b@example.org')).toContain('dopo «anna»');
  });

  it('are named together where they stand together', () => {
    const { findings } = checkAddressList('\u200b\ufeff\u200ba@example.org', RECIPIENTS);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain("spazio a larghezza zero, U+200B e segno d'ordine dei byte, U+FEFF");
  });

  it('are spaces only where they are drawn as spaces', () => {
    expect(describeCharacter('\u00a0')).toEqual({ name: 'spazio unificatore', code: 'U+00A0' });
    expect(describeCharacter(' ')).toEqual({ name: 'spazio', code: 'U+0020' });
    expect(describeCharacter('\n')).toEqual({ name: 'a capo', code: 'U+000A' });
    expect(describeCharacter('a')).toBeNull();
    expect(describeCharacter('')).toBeNull();
  });
});
