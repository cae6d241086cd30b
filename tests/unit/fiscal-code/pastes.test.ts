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

  it.each([
    'P.IVA', 'PIVA', 'p.iva', 'piva', 'P. IVA', 'P IVA', 'P.I.V.A.', 'PI', 'P.I.', 'P.I', 'P. I.', 'Partita IVA', 'PARTITAIVA', 'Part. IVA', 'Part IVA',
    'CF', 'cf', 'C.F.', 'C.F', 'C. F.', 'Codice fiscale', 'codicefiscale', 'Cod.Fisc.', 'cod fisc', 'Partita\u00a0IVA', 'Codice\u00a0fiscale', 'Codice  fiscale',
  ])('«%s» is seen with and without something between it and eleven digits', (label) => {
    for (const between of ['', ' ', ':', ': ', '\u00a0', ' IT', 'IT', ' = ']) {
      const { verdict, findings, repaired } = checkFiscalCode(label + between + VAT);
      expect([between, verdict, repaired]).toEqual([between, 'ok', VAT]);
      expect(findings[0]).toMatchObject({ code: 'label', start: 0, end: (label + between.replace('IT', '')).length });
      expect(findings.map(({ code }) => code)).toEqual(['label', ...(between.includes('IT') ? ['country-prefix'] : []), 'readings']);
    }
  });

  it.each([
    ['Codice\u00a0fiscale:\u00a0', CODE], ['C.\u00a0F.: ', CODE],
  ])('«%s» is seen with blanks that do not break', (label, code) => {
    expect(checkFiscalCode(label + code).repaired).toBe(code);
  });

  it.each([
    ['CF8MRA80A01H501X', 'a digit in the surname'], ['CF12RA80A01H501X', 'two digits in the surname'], [`CF${CODE}`, 'a code glued to it'],
    ['CF12345', 'too little after it'], ['C F R M R A 8 0 A 0 1 H 5 0 1 U', 'a code letter by letter'], ['P I X M R A 8 0 A 0 1 H 5 0 1 U', 'a code letter by letter'],
    [`X PIVA${VAT}`, 'not at the start'], [`PIVO${VAT}`, 'another word'],
  ])('is not seen in «%s»: %s', (typed) => {
    expect(checkFiscalCode(typed).findings.map(({ code }) => code)).not.toContain('label');
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
  it.each(['Mario Rossi', 'Rossi, Mario', 'ROSSI MARIO', 'mario @ gmail.com', "D'Amico Anna", 'codice fiscale', 'via Roma'])('«%s» gets one answer', (typed) => {
    const { verdict, findings, suggestions } = checkFiscalCode(typed);
    expect(verdict).toBe('fix');
    expect(findings).toEqual([
      { code: 'no-code', severity: 'fix', start: 0, end: typed.length, message: 'Non è un codice: scrivi le 16 lettere e cifre del codice fiscale o le 11 cifre della partita IVA.' },
    ]);
    expect(suggestions).toEqual([]);
  });

  it('is not said of a code whose digits are all letters by omocodia', () => {
    expect(checkFiscalCode('RSS MRA ULALM HRLMR').findings.map(({ code }) => code)).toContain('check-letter');
  });

  it.each(['RSSMRA', 'ROSSI', 'abc'])('«%s», a code that stops or a word alone, is counted', (typed) => {
    expect(checkFiscalCode(typed).findings.map(({ code }) => code)).toContain('person-length');
  });
});

describe('what belongs in another field', () => {
  it.each([
    ...['mario@gmail.com', 'mario.rossi80@gmail.com', ' MARIO@PEC.IT ', 'a1@b.c.it'].map((typed) => [typed, 'un indirizzo email']),
    ...['01/01/1980', '1/1/80', '1.12.1980', '31-12-1980', '01 01 1980', '1980-01-31', '1980/1/1', ' 01/01/1980 '].map((typed) => [typed, 'una data']),
    ...['333 1234567', '3331234567', '333/1234567', '333.123.45.67', '333-1234567', '+39 333 1234567', '(+39) 3331234567', '0039 333 1234567', '39 3331234567', '3201234567', '3991234567', '+39 06 12345', '+41791234567'].map((typed) => [typed, 'un numero di telefono']),
  ])('«%s» gets one answer: it looks like %s', (typed, what) => {
    const { verdict, findings, suggestions } = checkFiscalCode(typed);
    expect(verdict).toBe('fix');
    expect(findings).toEqual([
      { code: 'other-kind', severity: 'fix', start: 0, end: typed.length, message: `Sembra ${what}: qui va il codice fiscale o la partita IVA.` },
    ]);
    expect(suggestions).toEqual([]);
  });

  it.each([
    '1573850516', '3101234567', '3001234567', '331234567', '33312345678', '39333123456', '00333123456', '+39 333', '+1234567', '3331234567 casa', '2331234567', '10039 3331234567', '+1234567890123456',
    '101/01/1980', '01/01/198', '01/01-1980', '1980-01/01', '01/011/1980', '01011980', '01/01/19801', '1980-01-011', 'x 01/01/1980', 'x1980-01-01', '01/01/1980 x',
    'mario@gmail', '@gmail.com', 'a@b@c.it', 'RSSMRA80A01H5@1U', 'mario1@gmail.c0m', '1@gmail.com x', 'x 1@gmail.com',
  ])('«%s» does not', (typed) => {
    expect(checkFiscalCode(typed).findings.map(({ code }) => code)).not.toContain('other-kind');
  });

  // Such as a spreadsheet leaves: 0 and ten digits, the last of which is right.
  it('is not taken for a telephone where it is a partita IVA without its first zero, or behind a sign', () => {
    const short = '3456780158';
    expect(checkFiscalCode(`0${short}`).verdict).toBe('ok');
    expect(checkFiscalCode(short)).toMatchObject({ findings: [{ code: 'digits-length' }], suggestions: [`0${short}`] });
    expect(checkFiscalCode(`+${VAT}`)).toMatchObject({ findings: [{ code: 'sign' }], suggestions: [VAT] });
  });
});

describe('one code with words around it', () => {
  it.each([
    [`Il mio codice fiscale è ${CODE}`, CODE],
    [`${CODE} Mario Rossi`, CODE],
    [`Mario Rossi ${CODE.toLowerCase()}`, CODE],
    [`Mario Rossi, ${CODE}, nato a Roma il 1/1/1980`, CODE],
    [`Studio Rossi ${VAT}`, VAT], [`VAT IT${VAT}`, VAT], [`partita iva numero it${VAT}`, VAT],
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

describe('one code with a slip and words around it', () => {
  const AROUND = "Togli quello che c'è intorno: serve solo il codice.";
  const ZERO = (nth: string) => `${nth} carattere è la lettera O, ma lì va una cifra: forse è uno zero (0).`;

  it.each([
    ['Il mio codice fiscale è RSSMRA8OA01H501U', 'O', ZERO("L'ottavo"), CODE],
    ['Mario Rossi RSSMRA80AO1H501U', 'O', ZERO('Il decimo'), CODE],
    ['mario rossi rssmra8oa01h501u', 'o', ZERO("L'ottavo"), CODE],
    ['Codice Fiscale RSSMRA8OA01H501U Data di scadenza 01/01/2030', 'O', ZERO("L'ottavo"), CODE],
    ['c.f.RSSMRA8OA01H501U (Mario)', 'O', ZERO("L'ottavo"), CODE],
    ['RSSMRA8OA01H501U, nato a Roma', 'O', ZERO("L'ottavo"), CODE],
    ['RSSMRA8OA01H501U 80380000301234567890', 'O', ZERO("L'ottavo"), CODE],
    ['00743110158 RSSMRA8OA01H501U', 'O', ZERO("L'ottavo"), CODE],
    ['Il mio codice fiscale è RSSMRA80A01H501', 'RSSMRA80A01H501', 'Il codice fiscale ha 16 caratteri: ne hai scritti 15.', null],
    ['Mario Rossi RSSMRA80A01H501UU', 'RSSMRA80A01H501UU', 'Il codice fiscale ha 16 caratteri: ne hai scritti 17.', CODE],
    ['Mario 00743110158', '8', "L'ultima cifra non torna con le altre: almeno una cifra è sbagliata.", null],
    ['n. 00743110158', '8', "L'ultima cifra non torna con le altre: almeno una cifra è sbagliata.", null],
    ['Studio IT00743110158', '8', "L'ultima cifra non torna con le altre: almeno una cifra è sbagliata.", null],
    ['Studio Rossi O0743110157', 'O', 'Il primo carattere è la lettera O, ma lì va una cifra: forse è uno zero (0).', VAT],
  ])('«%s» is judged by that piece', (typed, wrong, message, offered) => {
    const { verdict, findings, value, repaired, suggestions } = checkFiscalCode(typed);
    expect([verdict, value, repaired]).toEqual(['fix', null, null]);
    expect(findings.map((one) => [one.code === 'words-around', typed.slice(one.start, one.end), one.message])).toEqual([
      [true, typed, AROUND], [false, wrong, message],
    ]);
    const [, slip] = findings;
    // It is the one in the code that is marked, not one before it.
    expect(slip?.start).toBeGreaterThanOrEqual(typed.search(/rssmra|(?:IT)?[O0]07/i));
    if (offered !== null) expect(suggestions).toEqual([offered]);
    for (const one of suggestions) expect(checkFiscalCode(one).verdict).toBe('ok');
  });

  it.each(['Tessera n. 80380000301234567890', '80380000301234567890 Mario', 'Rossi 00743110158 80380000301234567890', '80380000301234567890'])('«%s» is the number of the card, and nothing is offered', (typed) => {
    const { findings, suggestions } = checkFiscalCode(typed);
    expect(findings.map(({ code, start, end }) => [code, start, end])).toEqual([['card-number', 0, typed.length]]);
    expect(suggestions).toEqual([]);
  });

  it.each([
    'RSS MRA 80A01 H501U tel. 03331234567', 'CF RSSMRA80A01H501U tel 02123456789', 'RSS MRA 80A01 H501U P.IVA 12345678904', 'RSS MRA 80A01 H501U 80380001234567890123',
    '03331234567 RSS MRA 80A01 H501U',
  ])('«%s» is a code in parts beside a number, and is offered', (typed) => {
    expect(checkFiscalCode(typed).suggestions).toContain(CODE);
  });

  it.each([
    // Short: parts of one code, or a key too many.
    'RSSMRA8OA01H501U 1', 'RSSMRA80A01H5O1 U', 'RSS MRA 8OA01 H501U', 'RSSMRA80A01 H5O1U', 'RSSMRA8OA01H501U.', '«RSSMRA8OA01H501U»', 'IT 00743110158', 'P.IVA 00743110158', '00743110158',
    // None, or more than one.
    'Mario Rossi RSSMRA80A01H50', 'Mario Rossi RSSMRA80A01H501UUU', 'Mario Rossi 1234567890123456', 'Mario 12345678 RESPONSABILITASI', 'Mario 007431101', 'Mario 007431101570', 'Mario 00743110ABC',
    'RSSMRA8OA01H501U RSSMRA8OA01H501U', '00743110158 12345678901', 'Tessera 8038000030123456789',
  ])('is not seen in «%s»', (typed) => {
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
    for (const typed of ['8038000123456789012', '70380001234567890123', '180380001234567890123', '803800012345678901231', `${VAT}12345678901`, `12345678901${VAT}`]) {
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
