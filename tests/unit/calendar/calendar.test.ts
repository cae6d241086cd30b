import fc from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { readBoxes } from '../../../src/checkers/calendar/boxes.ts';
import { dayFromText, dayOf, numberOf } from '../../../src/checkers/calendar/day.ts';
import {
  addWorkingDays,
  easterOf,
  isHoliday,
  isWorkingDay,
} from '../../../src/checkers/calendar/holidays.ts';
import { articleText, weekdayText } from '../../../src/checkers/calendar/italian.ts';

describe('the calendar', () => {
  it('finds Easter where it was and will be', () => {
    const known = [
      '1954-04-18',
      '1981-04-19',
      '2000-04-23',
      '2008-03-23',
      '2024-03-31',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ];
    for (const text of known) {
      const day = dayFromText(text);
      expect(dayOf(easterOf(day?.year ?? 0)), text).toEqual(day);
    }
  });

  it('has 13 holidays a year since 2026, and 12 before, unless two fall together', () => {
    const count = (year: number) => {
      const first = numberOf({ day: 1, month: 1, year });
      return Array.from({ length: 366 }, (_, at) => dayOf(first + at)).filter(
        (day) => day.year === year && isHoliday(day),
      ).length;
    };
    expect(count(2025)).toBe(12);
    expect(count(2026)).toBe(13);
    // In 2038 Easter is 25 April.
    expect(count(2038)).toBe(12);
  });

  it('counts days as JavaScript does, for every day of four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
        expect(numberOf(dayOf(number))).toBe(number);
        const name = new Intl.DateTimeFormat('it-IT', { dateStyle: 'full', timeZone: 'UTC' });
        const said = name.format(new Date(number * 86_400_000));
        expect(weekdayText(dayOf(number)).replace('1º', '1')).toBe(said.replace('1º', '1'));
      }),
    );
  });

  it('ends working days on a working day, with as many of them between', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 15_000, max: 30_000 }),
        fc.integer({ min: 1, max: 15 }),
        (from, count) => {
          const end = addWorkingDays(from, count);
          expect(isWorkingDay(end)).toBe(true);
          const between = Array.from({ length: end - from }, (_, at) => from + at + 1);
          expect(between.filter(isWorkingDay)).toHaveLength(count);
        },
      ),
    );
  });

  it('speaks the article before a day', () => {
    expect(articleText({ day: 8, month: 12, year: 2026 })).toBe("l'8 dicembre 2026");
    expect(articleText({ day: 1, month: 12, year: 2026 })).toBe('il 1º dicembre 2026');
  });
});

const NAME = { name: 'La data', ask: 'Inserisci la data.' };

describe('the three boxes of a date', () => {
  it('take the month as a number or as a name', () => {
    for (const month of ['11', 'novembre', 'Nov', ' nov ']) {
      expect(readBoxes({ day: '3', month, year: '2026' }, NAME).date).toEqual({
        day: 3,
        month: 11,
        year: 2026,
      });
    }
  });

  it('say each box that is missing or wrong', () => {
    const codes = (day: string, month: string, year: string) =>
      readBoxes({ day, month, year }, NAME).findings.map(({ code }) => code);
    expect(codes('', '', '')).toEqual(['date-missing']);
    expect(codes('45', '17', '26')).toEqual(['day-number', 'month-number', 'year-number']);
    expect(codes('31', '11', '2026')).toEqual(['impossible-date']);
    expect(codes('29', '2', '2027')).toEqual(['impossible-date']);
    expect(codes('29', '2', '2028')).toEqual([]);
  });

  it('never throw, whatever is typed', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, (day, month, year) => {
        const { date, findings } = readBoxes({ day, month, year }, NAME);
        expect(date === null).toBe(findings.length > 0);
      }),
    );
  });
});
