import { describe, expect, it } from 'vitest';
import { dayFromText, dayOf, numberOf, type CalendarDay } from '../../../src/checkers/calendar/day.ts';
import { addWorkingDays, easterOf, isWorkingDay } from '../../../src/checkers/calendar/holidays.ts';
import { articleText, dayAndMonth } from '../../../src/checkers/calendar/italian.ts';

/** Easter by Gauss's rule for 1900 to 2099, another way than the engine's. */
function easterByGauss(year: number): CalendarDay {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const late = d === 29 && e === 6 ? 50 : d === 28 && e === 6 && year % 19 > 10 ? 49 : 22 + d + e;
  return late > 31 ? { day: late - 31, month: 4, year } : { day: late, month: 3, year };
}

const number = (text: string): number => {
  const day = dayFromText(text);
  if (day === null) throw new Error(`No such day: ${text}.`);
  return numberOf(day);
};

describe('Easter', () => {
  it('is where another rule has it, for two centuries', () => {
    for (let year = 1900; year < 2100; year += 1) expect(dayOf(easterOf(year))).toEqual(easterByGauss(year));
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-23', true, 'a Monday'],
    ['2026-12-08', false, 'a Tuesday and a holiday'],
    ['2026-04-06', false, 'the Monday after Easter'],
    ['2026-06-02', false, 'the day of the Republic'],
  ])('%s: %j, %s', (text, works) => {
    expect(isWorkingDay(number(text))).toBe(works);
  });

  it('pass over holidays and over the end of the week', () => {
    expect(dayOf(addWorkingDays(number('2026-12-04'), 2))).toEqual({ day: 9, month: 12, year: 2026 });
    expect(addWorkingDays(number('2026-12-04'), 0)).toBe(number('2026-12-04'));
  });
});

describe('a day in a data file', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01x', 'x2026-01-01', '', '01-01-2026'])(
    'is none: %j',
    (text) => {
      expect(dayFromText(text)).toBeNull();
    },
  );
});

describe('the article', () => {
  it('is cut before 8 and 11, and only there', () => {
    const cut = Array.from({ length: 31 }, (_, at) => at + 1).filter((day) =>
      articleText({ day, month: 1, year: 2026 }).startsWith("l'"),
    );
    expect(cut).toEqual([8, 11]);
    expect(dayAndMonth(8, 13)).toBe("L'8 ");
    expect(dayAndMonth(11, 2)).toBe("L'11 febbraio");
    expect(dayAndMonth(31, 11)).toBe('Il 31 novembre');
  });
});
