/** What people paste or type into the field besides a bare code; each answer read aloud. */
import { describe, expect, it } from 'vitest';
import { checkFiscalCode } from '../../../src/checkers/fiscal-code/index.ts';

const CODE = 'RSSMRA80A01H501U';
const VAT = '00743110157';

describe('a label before the code', () => {
  it.each([
    ['C.F.: ', CODE], ['CF ', CODE], ['CF:', CODE], ['c.f. ', CODE], ['Codice fiscale: ', CODE], ['cod. fisc. ', CODE],
    ['CODICE FISCALE\n', CODE], ['P.IVA ', VAT], ['P. IVA: ', VAT], ['Partita IVA ', VAT], ['p.i. ', VAT], [' C.F. = ', CODE],
  ])('«%s» is taken off and said', (label, code) => {
    const { verdict, findings, repaired, value } = checkFiscalCode(label + code);
    expect(verdict).toBe('ok');
    expect([repaired, value?.code]).toEqual([code, code]);
    const [first] = findings;
    expect(first).toMatchObject({ code: 'label', severity: 'note', start: 0, end: label.length, edits: [{ start: 0, end: label.length, text: '' }] });
    expect(first?.message).toBe(`Togli «${label.trim()}»: serve solo il codice.`);
    expect(findings.filter((one) => one.code !== 'label' && one.code !== 'readings')).toEqual([]);
  });

  it('leaves the places of what follows as they were typed', () => {
    const typed = 'C.F.: rss mra80A01H5O1U';
    expect(checkFiscalCode(typed).findings.map(({ code, start, end }) => [code, typed.slice(start, end)])).toEqual([
      ['label', 'C.F.: '], ['lower-case', 'rss'], ['blank', ' '], ['lower-case', 'mra'], ['not-a-digit', 'O'],
    ]);
  });

  it('goes with the country of a partita IVA', () => {
    expect(checkFiscalCode(`P.IVA: IT${VAT}`)).toMatchObject({ verdict: 'ok', repaired: VAT });
  });

  it.each(['CFRMRA80A01H501X', 'CF', 'C.F.:', 'codice fiscale', 'P.IVA'])('is not seen in «%s»', (typed) => {
    expect(checkFiscalCode(typed).findings.map(({ code }) => code)).not.toContain('label');
  });
});

describe('what is no code at all', () => {
  it.each(['Mario Rossi', 'ROSSI MARIO', 'mario@gmail.com', "D'Amico Anna", 'codice fiscale', 'via Roma'])('«%s» gets one answer', (typed) => {
    const { verdict, findings, suggestions } = checkFiscalCode(typed);
    expect(verdict).toBe('fix');
    expect(findings).toEqual([
      { code: 'no-code', severity: 'fix', start: 0, end: typed.length, message: 'Non è un codice: scrivi le 16 lettere e cifre del codice fiscale o le 11 cifre della partita IVA.' },
    ]);
    expect(suggestions).toEqual([]);
  });

  it.each(['RSSMRA', 'ROSSI', 'abc'])('«%s», a code that stops or a word alone, is counted', (typed) => {
    expect(checkFiscalCode(typed).findings.map(({ code }) => code)).toContain('person-length');
  });
});

describe('one code with words around it', () => {
  it.each([
    [`Il mio codice fiscale è ${CODE}`, CODE],
    [`${CODE} Mario Rossi`, CODE],
    [`Mario Rossi ${CODE.toLowerCase()}`, CODE],
    [`Mario Rossi, ${CODE}, nato a Roma il 1/1/1980`, CODE],
    [`Studio Rossi ${VAT}`, VAT],
  ])('«%s» is one thing to mend, and the code is offered', (typed, code) => {
    const { verdict, findings, suggestions } = checkFiscalCode(typed);
    expect(verdict).toBe('fix');
    expect(findings).toEqual([
      { code: 'words-around', severity: 'fix', start: 0, end: typed.length, message: "Togli quello che c'è intorno: serve solo il codice." },
    ]);
    expect(suggestions).toEqual([code]);
  });

  it.each([`${CODE}U`, `IT${CODE}`, `${CODE}.`, `«${CODE}»`])('is not seen in «%s»', (typed) => {
    expect(checkFiscalCode(typed).findings.map(({ code }) => code)).not.toContain('words-around');
  });
});

describe('a code typed with another keyboard', () => {
  it('gets one answer for each run of odd characters', () => {
    const typed = 'ＲＳＳＭＲＡ80Ａ０１Ｈ５０１Ｕ';
    const { findings, suggestions } = checkFiscalCode(typed);
    expect(findings.map(({ code, start, end, message }) => [code, start, end, message])).toEqual([
      ['look-alikes', 0, 6, '«ＲＳＳＭＲＡ» sono caratteri di un altro tipo: al loro posto scrivi RSSMRA.'],
      ['look-alikes', 8, 16, '«Ａ０１Ｈ５０１Ｕ» sono caratteri di un altro tipo: al loro posto scrivi A01H501U.'],
    ]);
    expect(suggestions).toEqual([CODE]);
  });

  it('names a single one, or one apart from the next, with where it comes from', () => {
    const { findings } = checkFiscalCode('RSSМRА80A01H501U');
    expect(findings.map(({ message }) => message)).toEqual([
      '«М» è un carattere cirillico: al suo posto scrivi M.', '«А» è un carattere cirillico: al suo posto scrivi A.',
    ]);
  });
});

describe('other numbers of the same card, and two codes', () => {
  it.each(['80380001234567890123', '8038 0001 2345 6789 0123'])('%s is the number of the card', (typed) => {
    const [first] = checkFiscalCode(typed).findings.filter(({ severity }) => severity === 'fix');
    expect(first).toMatchObject({ code: 'card-number', start: 0, end: typed.length });
    expect(first?.message).toBe('È il numero della tessera sanitaria. Serve il codice fiscale, che sta sulla stessa tessera.');
  });

  it('counts the digits of other long numbers', () => {
    for (const typed of ['8038000123456789012', '70380001234567890123', `${VAT}12345678901`, `12345678901${VAT}`]) {
      expect(checkFiscalCode(typed).findings.map(({ code }) => code)).toEqual(['digits-length']);
    }
  });

  it.each([`${CODE} ${VAT}`, `${CODE} / RSSMRA80A41H501Y`, `${CODE},${CODE}`, `${CODE} e ${VAT}`, `${VAT} ${CODE}`, `${VAT};${VAT}`])('«%s» is more than one', (typed) => {
    const { findings, suggestions } = checkFiscalCode(typed);
    const worst = findings.filter(({ severity }) => severity === 'fix');
    expect(worst).toMatchObject([{ code: 'two-codes', start: 0, end: typed.length }]);
    expect(worst[0]?.message).toBe('Hai scritto più di un codice: lascia solo quello del titolare della casella.');
    for (const one of suggestions) expect(typed).toContain(one);
  });

  it('offers each of them', () => {
    expect(checkFiscalCode(`${CODE} RSSMRA80A41H501Y`).suggestions).toEqual([CODE, 'RSSMRA80A41H501Y']);
  });
});
