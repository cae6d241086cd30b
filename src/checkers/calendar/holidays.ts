import { dayOf, numberOf, weekdayOf, type CalendarDay } from './day.ts';

/** Day and month of the national holidays that never move (law 260/1949 and its changes). */
const FIXED: ReadonlySet<string> = new Set([
  '1-1',
  '6-1',
  '25-4',
  '1-5',
  '2-6',
  '15-8',
  '1-11',
  '8-12',
  '25-12',
  '26-12',
]);
/** Saint Francis, 4 October, is a holiday again from this year on. */
const FRANCIS_FROM = 2026;

/** The number of Easter Sunday, by the rule of Meeus, Jones and Butcher for the Gregorian calendar. */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return numberOf({ day: (n % 31) + 1, month: Math.floor(n / 31), year });
}

/** Whether all of Italy rests on this day, Sundays apart. Patron saints are of one town: they do not count. */
export function isHoliday(date: CalendarDay): boolean {
  const { day, month, year } = date;
  if (FIXED.has(`${day}-${month}`)) return true;
  if (day === 4 && month === 10) return year >= FRANCIS_FROM;
  const sinceEaster = numberOf(date) - easterOf(year);
  return sinceEaster === 0 || sinceEaster === 1;
}

/** Monday to Friday, holidays apart. */
export function isWorkingDay(number: number): boolean {
  const weekday = weekdayOf(number);
  return weekday !== 0 && weekday !== 6 && !isHoliday(dayOf(number));
}

/** The number of the day on which `count` working days after `number` have gone; the day itself does not count. */
export function addWorkingDays(number: number, count: number): number {
  let at = number;
  for (let left = count; left > 0;) {
    at += 1;
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
