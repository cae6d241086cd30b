import { describe, expect, it } from 'vitest';
import { readBoxes } from '../../../src/checkers/calendar/boxes.ts';

// What is said of each box, word for word, and where.

const read = (day: string, month: string, year: string) =>
  readBoxes({ day, month, year }, { name: 'La data', ask: 'Inserisci la data.' });
const said = (...typed: Parameters<typeof read>) =>
  read(...typed).findings.map(({ box, code, severity, start, end, message }) => [
    box,
    code,
    severity,
    [start, end],
    message,
  ]);

describe('three empty boxes', () => {
  it.each([
    ['', ' ', '\t'],
    ['.', '\u200e', '/'],
  ])('are asked for in one sentence', (day, month, year) => {
    expect(said(day, month, year)).toEqual([['day', 'date-missing', 'fix', [0, 0], 'Inserisci la data.']]);
    expect(read(day, month, year).date).toBeNull();
  });

  it('are asked for one by one where something stands in the others', () => {
    expect(said('', '3', '2030')).toEqual([
      ['day', 'day-missing', 'fix', [0, 0], 'La data deve avere il giorno.'],
    ]);
    expect(said('3', '', '')).toEqual([
      ['month', 'month-missing', 'fix', [0, 0], 'La data deve avere il mese.'],
      ['year', 'year-missing', 'fix', [0, 0], "La data deve avere l'anno."],
    ]);
    expect(said('', '', '2030').map(([, code]) => code)).toEqual(['day-missing', 'month-missing']);
    expect(said('', '3', '').map(([, code]) => code)).toEqual(['day-missing', 'year-missing']);
  });
});

describe('boxes with something else in them', () => {
  it('are shown as they are, over all that was typed', () => {
    expect(said(' 32', 'brumaio', '26')).toEqual([
      ['day', 'day-number', 'fix', [0, 3], 'Il giorno è un numero da 1 a 31: hai scritto «32».'],
      [
        'month',
        'month-number',
        'fix',
        [0, 7],
        'Il mese è un numero da 1 a 12, oppure il suo nome: hai scritto «brumaio».',
      ],
      ['year', 'year-number', 'fix', [0, 2], "Scrivi l'anno con 4 cifre: hai scritto «26»."],
    ]);
  });

  it('are shown in 20 characters', () => {
    expect(said('x'.repeat(20), '1', '2026')[0]?.[4]).toContain(`«${'x'.repeat(20)}»`);
    expect(said('x'.repeat(21), '1', '2026')[0]?.[4]).toContain(`«${'x'.repeat(19)}…»`);
  });

  it.each(['0', '32', '99', '1a', 'a1', '001', '1 1', '-1'])('no day: %j', (day) => {
    expect(said(day, '1', '2026').map(([, code]) => code)).toEqual(['day-number']);
  });

  it.each([
    '0',
    '13',
    'ge',
    'x',
    'mm',
    '1 2',
    'GEN/FEB',
    'JAN',
    'JAN/JAN',
    '3/3',
    'MAR/3',
    'GEN/JAN/JAN',
    '/MAR',
    'gennaioo',
    '003',
  ])('no month: %j', (month) => {
    expect(said('1', month, '2026').map(([, code]) => code)).toEqual(['month-number']);
  });

  it.each(['202', '20260', 'a2026', '2026a', '20 26', '0202 6'])('no year: %j', (year) => {
    expect(said('1', '1', year).map(([, code]) => code)).toEqual(['year-number']);
  });
});

describe('boxes that make a date', () => {
  it.each([
    ['1', '1', { day: 1, month: 1, year: 2026 }],
    ['31', '12', { day: 31, month: 12, year: 2026 }],
    [' 01 ', ' Gen ', { day: 1, month: 1, year: 2026 }],
    ['30', 'nov', { day: 30, month: 11, year: 2026 }],
    ['31', 'DICEMBRE', { day: 31, month: 12, year: 2026 }],
  ])('%j and %j', (day, month, date) => {
    expect(read(day, month, ' 2026 ')).toEqual({ date, findings: [] });
  });

  it('that does not exist say so, with the year where it matters', () => {
    expect(said('31', '4', '2026')).toEqual([
      ['day', 'impossible-date', 'fix', [0, 2], 'Il 31 aprile non esiste. Controlla la data.'],
    ]);
    expect(said('29', '2', '2026')[0]?.[4]).toBe('Il 29 febbraio 2026 non esiste. Controlla la data.');
    expect(said('30', '2', '2026')[0]?.[4]).toBe('Il 30 febbraio non esiste. Controlla la data.');
  });

  it.each(['1º', '1°', 'primo', ' Primo '])('begin with %j as the first of the month', (day) => {
    expect(read(day, 'dicembre', '2026').date).toEqual({ day: 1, month: 12, year: 2026 });
  });

  it.each([
    'mar.',
    'MAR/MAR',
    'mar/Mar',
    'MAR / MAR',
    'MAR./MAR.',
    'MAR/MÄR',
    'MÄR/MAR',
    'marzo/march',
    'mar/',
    '\u200e3\u200f',
    '3.',
    '03,',
  ])('have the month as it stands on documents: %j', (month) => {
    expect(read('12', month, '2030').date).toEqual({ day: 12, month: 3, year: 2030 });
  });

  it.each(['GEN/JAN', 'gen/gen', 'GEN/ENE'])('begin with January in two languages: %j', (month) => {
    expect(read('12', month, '2030').date?.month).toBe(1);
  });

  it.each(['\u200e12', '12.', '12,', '12/', ' \u202a12\u202c '])(
    'leave out what is no digit at the ends: %j',
    (day) => {
      expect(read(day, '3', '\u200e2030.').date).toEqual({ day: 12, month: 3, year: 2030 });
    },
  );

  it('are of years that do not begin with 0', () => {
    expect(said('12', '3', '0030')).toEqual([
      ['year', 'year-zero', 'fix', [0, 4], "L'anno non inizia con 0: hai scritto «0030»."],
    ]);
    expect(said('12', '3', '0999').map(([, code]) => code)).toEqual(['year-zero']);
    expect(said('12', '3', '0000').map(([, code]) => code)).toEqual(['year-zero']);
    expect(read('12', '3', '1000').date?.year).toBe(1000);
  });
});
