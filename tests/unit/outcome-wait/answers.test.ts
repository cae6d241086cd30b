import { describe, expect, it } from 'vitest';
import { checkOutcomeWait } from '../../../src/checkers/outcome-wait/index.ts';

// The whole of each answer, word for word: what a reader is told is the checker's work.

const ask = (day: string, month: string, year: string, now: string, days = 3) =>
  checkOutcomeWait({ day, month, year }, { today: new Date(`${now}T12:00:00`), days });

describe('the answer', () => {
  it('refuses a day to come, at the box of the day', () => {
    expect(ask('24', '11', '2026', '2026-11-23')).toEqual({
      verdict: 'fix',
      findings: [
        {
          code: 'future',
          severity: 'fix',
          start: 0,
          end: 0,
          message: 'La data deve essere oggi o un giorno passato.',
          box: 'day',
        },
      ],
      value: null,
      messages: [],
    });
  });

  it('says where to look while there is time', () => {
    expect(ask('23', '11', '2026', '2026-11-23').messages[1]).toBe(
      "Il tempo non è ancora passato. Controlla anche la posta indesiderata dell'email che hai indicato.",
    );
  });

  it('says until when, where only one way of counting has passed', () => {
    const { verdict, findings, value, messages } = ask('27', '11', '2026', '2026-12-01');
    expect(verdict).toBe('review');
    expect(findings).toEqual([
      {
        code: 'between',
        severity: 'review',
        start: 0,
        end: 0,
        message:
          "I giorni di calendario sono passati. Se si contano i lavorativi c'è tempo fino a mercoledì 2 dicembre 2026.",
        box: 'day',
      },
    ]);
    expect(value?.calendar).toEqual({ day: 30, month: 11, year: 2026 });
    expect(messages).toHaveLength(1);
  });

  it('says what to do when both have passed', () => {
    expect(ask('2', '11', '2026', '2026-11-23')).toMatchObject({
      verdict: 'review',
      findings: [
        {
          code: 'past',
          severity: 'review',
          start: 0,
          end: 0,
          message:
            'Il tempo è passato in tutti e due i modi. Controlla la posta indesiderata, poi chiedi aiuto.',
          box: 'day',
        },
      ],
    });
  });

  it('speaks of one day and of more', () => {
    expect(ask('23', '11', '2026', '2026-11-23', 1).messages[0]).toContain('«entro 1 giorno»');
    expect(ask('23', '11', '2026', '2026-11-23', 2).messages[0]).toContain('«entro 2 giorni»');
  });

  it('asks for the date in one sentence where all boxes are empty', () => {
    const { verdict, findings } = ask('', '', '', '2026-11-23');
    expect([verdict, ...findings.map(({ box, message }) => [box, message])]).toEqual([
      'fix',
      ['day', 'Inserisci la data in cui hai concluso la procedura.'],
    ]);
  });

  it('calls the date by its name where a box is empty, and gives no days', () => {
    const { verdict, findings, value, messages } = ask('', '11', '2026', '2026-11-23');
    expect([verdict, value, messages]).toEqual(['fix', null, []]);
    expect(findings.map(({ box, message }) => [box, message])).toEqual([
      ['day', 'La data in cui hai concluso deve avere il giorno.'],
    ]);
  });

  it('counts from no day that is read only in part', () => {
    const { verdict, findings, value, messages } = ask('l9/11/2026', '', '', '2026-11-23');
    expect([verdict, value, messages]).toEqual(['fix', null, []]);
    expect(findings.map(({ code }) => code)).toEqual(['day-number']);
  });
});
