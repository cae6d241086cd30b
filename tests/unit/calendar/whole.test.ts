import { describe, expect, it } from 'vitest';
import { readBoxes } from '../../../src/checkers/calendar/boxes.ts';

const read = (day: string, month = '', year = '') =>
  readBoxes({ day, month, year }, { name: 'La data', ask: 'Inserisci la data.' });
const said = (...typed: Parameters<typeof read>) =>
  read(...typed).findings.map(({ box, start, end, message }) => [box, [start, end], message]);

describe('a whole date in the first box', () => {
  it.each([
    ...[
      '12/03/2030',
      '12-3-2030',
      '12.03.2030',
      ' 12 marzo 2030 ',
      '12 / 03 / 2030',
      '12/03/2030.',
      '12, 3, 2030',
    ],
    ...[
      '2030-03-12',
      '2030/3/12',
      '2030 03 12',
      '12032030',
      '20300312',
      '12 mar. 2030',
      '12 mar 2030',
      '12-mar-2030',
    ],
    ...[
      '12 MAR/MAR 2030',
      '12 MAR / MAR 2030',
      '12 MAR./MAR. 2030',
      '12MAR 2030',
      '12marzo2030',
      '12 MAR/MAR2030',
      '12 marzo, 2030',
    ],
    ...['\u200e12/\u200e03/\u200e2030', '\u202a12/03/2030\u202c', '12/03/2030,', '12/03/2030 -'],
    ...[
      'il 12 marzo 2030',
      'Scadenza: 12/03/2030',
      'sabato 12 marzo 2030',
      "fino all'12/03/2030",
      'scad. 12032030',
      ...[
        '12–03–2030',
        '12·03·2030',
        '12|03|2030',
        '12\\03\\2030',
        '12_03_2030',
        '12⁄03⁄2030',
        "12/03/'2030",
        '2030‑03‑12',
      ],
    ],
    ...[
      '12/03/2030 00:00',
      '12/03/2030 0.00',
      '12/03/2030 10.30.00',
      '12/03/2030  9:05:07',
      '2030-03-12 00:00',
      '2030-03-12T00:00:00',
      '2030-03-12T00:00:00.000',
      'il 12 marzo 2030 10:30',
    ],
    ...[
      '(12/03/2030)',
      '( 12/03/2030 )',
      '[12/03/2030]',
      '{12/03/2030}',
      '<12/03/2030>',
      '«12/03/2030»',
      '“12/03/2030”',
      '"12/03/2030"',
      "'12/03/2030",
      '*12/03/2030*',
      '- 12/03/2030',
      '• 12/03/2030',
    ],
    ...[
      '12 marzo del 2030',
      '12 di marzo 2030',
      '12 DI marzo DEL 2030',
      "12 marzo dell'anno 2030",
      '12 marzo dell’anno 2030',
      'scadenza del 12/03/2030',
    ],
    ...[
      'scad.12/03/2030',
      'Scadenza : 12/03/2030',
      'Scadenza... 12/03/2030',
      'Scadenza.........12/03/2030',
      'valida fino al.. 12/03/2030',
      'Scadenza C.I. 12/03/2030',
      'D.O.E.12/03/2030',
      'Scadenza:12/03/2030',
      'fino all’12/03/2030',
      "l'12/03/2030",
    ],
  ])('is one: %j', (text) => {
    expect(read(text, ' ', '\u200e')).toEqual({
      date: { day: 12, month: 3, year: 2030 },
      findings: [],
    });
  });

  it.each([
    '1º gennaio 2030',
    '1° gennaio 2030',
    'primo gennaio 2030',
    'Primo GEN/JAN 2030',
    '1/1/2030',
    'primo/1/2030',
  ])('is the first of the month: %j', (text) => {
    expect(read(text).date).toEqual({ day: 1, month: 1, year: 2030 });
  });

  it.each([
    ['31/04/2030', 'Il 31 aprile non esiste. Controlla la data.'],
    ['31042030', 'Il 31 aprile non esiste. Controlla la data.'],
    ['29/02/2030', 'Il 29 febbraio 2030 non esiste. Controlla la data.'],
    ['12/03/30', "Scrivi l'anno con 4 cifre: hai scritto «30»."],
    ["12/03/'30", "Scrivi l'anno con 4 cifre: hai scritto «30»."],
    ['120330', "Scrivi l'anno con 4 cifre: hai scritto «30»."],
    ['12 marzo 203', "Scrivi l'anno con 4 cifre: hai scritto «203»."],
    ['12/03/0030', "L'anno non inizia con 0: hai scritto «0030»."],
    ['32/03/2030', 'Il giorno è un numero da 1 a 31: hai scritto «32».'],
    ['123/03/2030', 'Il giorno è un numero da 1 a 31: hai scritto «123».'],
    ['12/13/2030', 'Il mese è un numero da 1 a 12, oppure il suo nome: hai scritto «13».'],
    ['12 brumaio 2030', 'Il mese è un numero da 1 a 12, oppure il suo nome: hai scritto «brumaio».'],
    ['2030-13-12', 'Il mese è un numero da 1 a 12, oppure il suo nome: hai scritto «13».'],
    ['99032030', 'Il giorno è un numero da 1 a 31: hai scritto «99».'],
  ])('that is none is told in one sentence, where it stands: %j', (text, message) => {
    expect(said(text)).toEqual([['day', [0, text.length], message]]);
    expect(read(text).date).toBeNull();
  });

  it.each([
    ['12/03', 'year', "La data deve avere l'anno."],
    ['12 marzo', 'year', "La data deve avere l'anno."],
    ['03/2030', 'day', 'La data deve avere il giorno.'],
    ['marzo 2030', 'day', 'La data deve avere il giorno.'],
    ['MAR/MAR 2030', 'day', 'La data deve avere il giorno.'],
  ])('of which a part is missing is asked for that part: %j', (text, box, message) => {
    expect(said(text)).toEqual([[box, [0, 0], message]]);
  });

  // A letter before a digit may stand for another digit: without it the date would be a wrong one.
  it.each([
    ['l2/12/2026', 'l2'],
    ['I2/03/2030', 'I2'],
    ['S2/03/2030', 'S2'],
    ['Z5/12/2026', 'Z5'],
    ['il2/03/2030', 'il2'],
    ['n12/3/2030', 'n12'],
    ['l2-12-2026', 'l2'],
    ['l2 12 2026', 'l2'],
    ['l2 marzo 2030', 'l2'],
    ['1l/12/2026', '1l'],
    ['1O marzo 2030', '1O'],
    ['scade il: 1l/12/2026', '1l'],
  ])('with a letter in its day is no date: %j', (text, day) => {
    expect(said(text)).toEqual([
      ['day', [0, text.length], `Il giorno è un numero da 1 a 31: hai scritto «${day}».`],
    ]);
    expect(read(text).date).toBeNull();
  });

  it.each([
    ['12/O3/2030', 'Il mese è un numero da 1 a 12, oppure il suo nome: hai scritto «O3».'],
    ['12 marz0 2030', 'Il mese è un numero da 1 a 12, oppure il suo nome: hai scritto «marz0».'],
    ['12/03/2O30', "Scrivi l'anno con 4 cifre: hai scritto «2O30»."],
    ['12/03/Z030', "Scrivi l'anno con 4 cifre: hai scritto «Z030»."],
  ])('with a letter in its month or year is told once: %j', (text, message) => {
    expect(said(text)).toEqual([['day', [0, text.length], message]]);
  });

  it.each([
    '2030',
    '1203203',
    '12032',
    'domani',
    '12/03/2030 12/03/2031',
    '12/03/2030 o dopo',
    `${' x'.repeat(40)} 12/03/2030`,
    `12/03/2030${'0'.repeat(60)}`,
    ...[
      'il l2/12/2026',
      'l 2/12/2026',
      'I 2/03/2030',
      '|2/03/2030',
      '!2/03/2030',
      'dal12/03/2030',
      'IO/12/2026',
      'l2/12',
    ],
    ...['2030-O3-12', '2O30-03-12', '12/03/anno', 'gg/mm/aaaa', '12/03/2030 (sabato)'],
    // In another time zone it may be another day, and with AM the month stands first.
    ...['2030-03-12T23:00:00Z', '2030-03-12 23:00 +02:00', '3/12/2030 12:00:00 AM', '12:00', '12/03 10:30'],
  ])('that is none, nor a day, is told in one sentence: %j', (text) => {
    const bare = text.trim();
    const short = bare.length > 20 ? `${bare.slice(0, 19)}…` : bare;
    expect(said(text)).toEqual([
      [
        'day',
        [0, text.length],
        `Scrivi giorno, mese e anno, ognuno nella sua casella: hai scritto «${short}».`,
      ],
    ]);
    expect(read(text)).toMatchObject({ date: null, findings: [{ code: 'date-unread', severity: 'fix' }] });
  });

  it.each([
    ['12', ['month', 'year']],
    ['primo', ['month', 'year']],
    ['32', ['day', 'month', 'year']],
    ['123', ['day', 'month', 'year']],
    ['l2', ['day', 'month', 'year']],
  ])('is not meant by a day alone, or by what is as short: %j', (text, boxes) => {
    expect(said(text).map(([box]) => box)).toEqual(boxes);
  });

  it('is none where something stands in the other boxes', () => {
    expect(said('12/03/2030', '4').map(([box]) => box)).toEqual(['day', 'year']);
    expect(said('12/03/2030', '', '2030').map(([box]) => box)).toEqual(['day', 'month']);
    expect(said('', '12/03/2030').map(([box]) => box)).toEqual(['day', 'month', 'year']);
  });

  it('is read in a moment, however long the text is', () => {
    for (const part of ['1', ' ', '.', 'a', '/', 'a/', '\u200e', '1 ', "'", '😀']) {
      expect(read(part.repeat(50_000)).date).toBeNull();
    }
  });
});
