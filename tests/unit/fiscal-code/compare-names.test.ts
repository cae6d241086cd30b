import { describe, expect, it } from 'vitest';
import { checkFiscalCode, compareNames, type PersonCode } from '../../../src/checkers/fiscal-code/index.ts';
import { spellings, tripleOf } from '../../../src/checkers/fiscal-code/name-letters.ts';
import { put, sealed } from './helpers.ts';

function codeWith(surname: string, name: string): PersonCode {
  const { value } = checkFiscalCode(sealed(put('RSSMRA80A01H501U', 0, surname + name)));
  if (value?.kind !== 'person16') throw new Error(`${surname}${name} is not accepted`);
  return value;
}

describe('the three letters of a surname', () => {
  it.each([
    ['Rossi', 'RSS'],
    ['Bianchi', 'BNC'],
    ['Riosa', 'RSI'],
    ['Aiello', 'LLA'],
    ['Fo', 'FOX'],
    ['Re', 'REX'],
    ['Hu', 'HUX'],
    ['Ng', 'NGX'],
    ['Ao', 'AOX'],
    ['O', 'OXX'],
    ["D'Angelo", 'DNG'],
    ['De Luca', 'DLC'],
    ['Rossi-Verdi', 'RSS'],
    ['Nicolò', 'NCL'],
    ['Šimić', 'SMC'],
    ['Strauß', 'STR'],
  ])('%s gives %s', (typed, letters) => {
    expect(tripleOf(spellings(typed)[0] ?? '', false).letters).toBe(letters);
  });
});

describe('the spellings of a letter that is not A–Z', () => {
  it.each([
    ['Ä', ['A', 'AE']],
    ['ö', ['O', 'OE']],
    ['Ü', ['U', 'UE']],
    ['å', ['A', 'AA']],
    ['Æ', ['AE']],
    ['œ', ['OE']],
    ['Ø', ['O', 'OE']],
    ['ß', ['SS']],
    ['ẞ', ['SS']],
    ['đ', ['D']],
    ['Ð', ['D']],
    ['ł', ['L']],
    ['Þ', ['TH']],
    ['İ', ['I']],
    ['ħ', ['H']],
    ['ç', ['C']],
    ['E\u0301', ['E']],
    ['U\u0308', ['U', 'UE']],
    ['Fo,', ['FO']],
    ['Fo\u200b', ['FO']],
    ['\ufeff«Fo»;', ['FO']],
    ['(Fo)', ['FO']],
    ['Fo, Re', []],
    ['Fo\u200bRe', []],
    ['Fo2', []],
    ['2Fo', []],
    ['Fo 2.', []],
    [',', []],
    ["'’‘ʼ`´.-‐‑– a", ['A']],
    ['ж', []],
    ['', []],
  ])('of %s are %j', (typed, expected) => {
    expect(spellings(typed)).toEqual(expected);
  });
});

describe('the three letters of a name', () => {
  it.each([
    ['Mario', 'MRA'],
    ['Anna', 'NNA'],
    ['Luca', 'LCU'],
    ['Gianfranco', 'GFR'],
    ['Francesco', 'FNC'],
    ['Roberto', 'RRT'],
    ['Maria Grazia', 'MGR'],
    ['Eva', 'VEA'],
    ['Noa', 'NOA'],
    ['Io', 'IOX'],
    ['Niccolò', 'NCL'],
  ])('%s gives %s', (typed, letters) => {
    expect(tripleOf(spellings(typed)[0] ?? '', true).letters).toBe(letters);
  });
});

describe('the comparison', () => {
  it('finds that both fit, with accents, apostrophes and blanks', () => {
    const compared = compareNames(codeWith('DNG', 'NCL'), { surname: 'D’Àngelo', name: ' nicolò ' });
    expect(compared.surname).toMatchObject({ fits: true, letters: [] });
    expect(compared.name).toMatchObject({ fits: true, letters: [] });
    expect(compared.swapped).toBe(false);
  });

  it('says in a sentence what fits and what does not', () => {
    const code = codeWith('RSS', 'MRA');
    expect(compareNames(code, { surname: 'Rossi', name: 'Mario' })).toMatchObject({
      surname: { message: 'Le lettere del cognome (RSS) corrispondono.' },
      name: { message: 'Le lettere del nome (MRA) corrispondono.' },
    });
    const other = compareNames(code, { surname: 'Bianchi', name: 'Luca' });
    expect(other).toMatchObject({
      surname: { message: 'Con il cognome che hai scritto le lettere sarebbero BNC, nel codice sono RSS.' },
      name: { message: 'Con il nome che hai scritto le lettere sarebbero LCU, nel codice sono MRA.' },
    });
    expect(other.surname?.letters.map(({ message }) => message.split(',')[0])).toEqual([
      'La prima lettera del cognome nel codice è R',
      'La seconda lettera del cognome nel codice è S',
      'La terza lettera del cognome nel codice è S',
    ]);
    expect(compareNames(code, { name: '王' }).name?.message).toMatch(/^Scrivi il nome con/);
    expect(compareNames(code, { surname: '王' }).surname?.message).toMatch(/^Scrivi il cognome con/);
    expect(compareNames(code, { surname: 'Rossi  Verdi' }).surname?.message).toContain('corrispondono.');
    expect(compareNames(codeWith('VRD', 'MRA'), { surname: 'Verdi  Asso' }).surname?.fits).toBe(true);
    expect(compareNames(codeWith('REX', 'MRA'), { surname: 'Re - Verdi' }).surname?.message).toContain(
      'cognome (REX) corrispondono solo alla prima parte',
    );
  });

  it('leaves out what was not typed', () => {
    expect(compareNames(codeWith('RSS', 'MRA'), { name: 'Mario', surname: '  ' }).surname).toBeNull();
    expect(compareNames(codeWith('RSS', 'MRA'), {})).toEqual({ surname: null, name: null, swapped: false });
  });

  it.each(['Müller', 'Mueller'])('takes %s both as U and as UE', (typed) => {
    expect(compareNames(codeWith('MLL', 'MRA'), { surname: typed }).surname?.fits).toBe(true);
    expect(compareNames(codeWith('HEX', 'MRA'), { surname: 'Höe' }).surname?.fits).toBe(false);
    expect(compareNames(codeWith('HOE', 'MRA'), { surname: 'Hö' }).surname?.fits).toBe(true);
    expect(compareNames(codeWith('HOX', 'MRA'), { surname: 'Hö' }).surname?.fits).toBe(true);
  });

  it('says which letter does not fit, and that the fourth-consonant rule decides', () => {
    const { name } = compareNames(codeWith('RSS', 'FRN'), { name: 'Francesco' });
    expect(name).toMatchObject({ fits: false, expected: 'FNC' });
    expect(name?.letters).toEqual([
      {
        position: 4,
        found: 'R',
        expected: 'N',
        origin: 'fourth-consonant-rule',
        message:
          'La seconda lettera del nome nel codice è R, ma dovrebbe essere N: con quattro consonanti o più si prendono la prima, la terza e la quarta.',
      },
      expect.objectContaining({ position: 5, found: 'N', expected: 'C' }),
    ]);
  });

  it.each([
    ['Rossi', 'RSO', 2, 'consonant', 'prima vanno le consonanti, in ordine'],
    ['Riosa', 'RSO', 2, 'vowel', 'finite le consonanti, vanno le vocali in ordine'],
    ['Fo', 'FOA', 2, 'filler', 'dove le lettere non bastano va una X'],
  ])('with %s against %s blames letter %i as %s', (surname, letters, position, origin, reason) => {
    const compared = compareNames(codeWith(letters, 'MRA'), { surname }).surname;
    expect(compared?.letters).toEqual([expect.objectContaining({ position, origin })]);
    expect(compared?.letters[0]?.message).toContain(reason);
  });

  it('accepts the first of several names alone, and says so', () => {
    const { name } = compareNames(codeWith('RSS', 'MRA'), { name: 'Maria Grazia' });
    expect(name).toMatchObject({ fits: true });
    expect(name?.message).toContain('solo alla prima parte');
  });

  it('notices when the two were typed in the wrong fields', () => {
    expect(compareNames(codeWith('RSS', 'MRA'), { surname: 'Mario', name: 'Rossi' }).swapped).toBe(true);
    expect(compareNames(codeWith('RSS', 'MRA'), { surname: 'Verdi', name: 'Rossi' }).swapped).toBe(false);
    expect(compareNames(codeWith('RSS', 'MRA'), { surname: 'Rossi', name: 'Rossi' }).swapped).toBe(false);
  });

  it.each(['Шевченко', '123', '!', '王'])('asks for Latin letters instead of %s', (surname) => {
    const compared = compareNames(codeWith('SHV', 'MRA'), { surname }).surname;
    expect(compared).toMatchObject({ fits: false, expected: null, letters: [] });
    expect(compared?.message).toContain('alfabeto latino');
  });

  it('ends soon on a name of any length', () => {
    expect(spellings('Ü'.repeat(2000)).length).toBeLessThanOrEqual(64);
    expect(compareNames(codeWith('RSS', 'MRA'), { surname: 'Ö-'.repeat(5000) }).surname?.fits).toBe(false);
  });
});
