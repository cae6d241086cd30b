/** Month letters, January to December. */
export const MONTHS = 'ABCDEHLMPRST';

const NAMES =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  );

/** Years of two digits above this one are of the 1900s where nobody says what day it is. */
const LAST_DAY = '2026-12-31';

/** Days of a month (0–11); a year of two digits may be a leap year if four divides it. */
export function daysIn(month: number, year: number): number {
  if (month === 1) return year % 4 === 0 ? 29 : 28;
  return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31;
}

/** «31 febbraio», or «29 febbraio 1981» where the year is the trouble. */
export function nameDay(day: number, month: number, year: number): string {
  const name = `${day} ${NAMES[month] ?? ''}`;
  return day === 29 ? `${name} 19${pad(year)}` : name;
}

/**
 * The days on which somebody with these two digits of the year can have been born: in the 1900s,
 * in the 2000s, or both, oldest first. A day after `today` is ruled out; 29 February 1900 was none.
 */
export function birthDays(year: number, month: number, day: number, today?: Date): string[] {
  const rest = `${pad(year)}-${pad(month + 1)}-${pad(day)}`;
  const last = today && !Number.isNaN(today.getTime()) ? isoDay(today) : LAST_DAY;
  const days = rest === '00-02-29' ? [] : [`19${rest}`];
  if (`20${rest}` <= last || !days.length) days.push(`20${rest}`);
  return days;
}

function isoDay(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
