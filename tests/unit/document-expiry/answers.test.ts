import { describe, expect, it } from 'vitest';
import { checkDocumentExpiry, type DocumentKind } from '../../../src/checkers/document-expiry/index.ts';

// The whole of each answer, word for word: what a reader is told is the checker's work.

const KINDS: readonly DocumentKind[] = [
  { id: 'carta', ended: { from: '2026-08-03', says: 'Dal $1 non vale più.' } },
  { id: 'cie', withoutExpiry: { says: 'Alcune non scadono.' } },
  { id: 'passaporto' },
];

const ask = (
  kind: string,
  [day, month, year]: readonly [string, string, string],
  days = 3,
  noExpiry = false,
) =>
  checkDocumentExpiry(
    { kind, date: { day, month, year }, noExpiry },
    { today: new Date(2026, 10, 23, 12), days, kinds: KINDS },
  );
const at = (code: string, severity: string, end: number, message: string) => ({
  code,
  severity,
  start: 0,
  end,
  message,
  box: 'day',
});

describe('the answer', () => {
  it('says from when a kind of document holds no more, whatever day it bears', () => {
    expect(ask('carta', ['1', '1', '2030'])).toEqual({
      verdict: 'fix',
      findings: [at('kind-ended', 'fix', 0, 'Dal 3 agosto 2026 non vale più.')],
      value: null,
    });
  });

  it('takes what the law says of a document without a last day, and doubts the others', () => {
    expect(ask('cie', ['', '', ''], 3, true)).toEqual({
      verdict: 'ok',
      findings: [at('no-expiry-known', 'note', 0, 'Alcune non scadono.')],
      value: null,
    });
    expect(ask('passaporto', ['', '', ''], 3, true)).toEqual({
      verdict: 'review',
      findings: [
        at(
          'no-expiry-unusual',
          'review',
          0,
          'Di solito questo documento ha una data di scadenza: cercala. Se non la trovi, usa un altro documento.',
        ),
      ],
      value: null,
    });
  });

  it('says the day on which it ended, at the box of the day', () => {
    expect(ask('cie', ['22', '11', '2026'])).toEqual({
      verdict: 'fix',
      findings: [
        at(
          'expired',
          'fix',
          2,
          'Il documento è scaduto il 22 novembre 2026. Usane uno in corso di validità.',
        ),
      ],
      value: { day: 22, month: 11, year: 2026 },
    });
  });

  it('warns while the outcome may still come, in one day or in more, and not after', () => {
    const soon = (text: string) =>
      `Il documento scade il 24 novembre 2026. L'esito può arrivare dopo ${text}: se puoi usane un altro.`;
    expect(ask('cie', ['24', '11', '2026'], 1).findings).toEqual([
      at('expires-soon', 'review', 2, soon('1 giorno')),
    ]);
    expect(ask('cie', ['24', '11', '2026'], 2).findings).toEqual([
      at('expires-soon', 'review', 2, soon('2 giorni')),
    ]);
    expect(ask('cie', ['23', '11', '2026'], 3).verdict).toBe('review');
    expect(ask('cie', ['26', '11', '2026'], 3).verdict).toBe('review');
    expect(ask('cie', ['27', '11', '2026'], 3)).toEqual({
      verdict: 'ok',
      findings: [],
      value: { day: 27, month: 11, year: 2026 },
    });
  });

  it('asks for the date in one sentence where all boxes are empty', () => {
    expect(ask('cie', ['', '', ''])).toEqual({
      verdict: 'fix',
      findings: [at('date-missing', 'fix', 0, 'Inserisci la data di scadenza del documento.')],
      value: null,
    });
  });

  it('calls the date by its name where a box is empty', () => {
    expect(ask('cie', ['', '11', '2026']).findings.map(({ message }) => message)).toEqual([
      'La data di scadenza deve avere il giorno.',
    ]);
  });
});
