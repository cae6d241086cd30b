/** A day of the Gregorian calendar, without a time zone: month and day count from 1. */
export interface CalendarDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const MILLISECONDS = 86_400_000;

/** Days since 1 January 1970; the way in which days are compared, added and subtracted. */
export function numberOf({ day, month, year }: CalendarDay): number {
  // Not Date.UTC alone: it takes the years 0 to 99 for those of the last century.
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS);
}

/** The day with this number. */
export function dayOf(number: number): CalendarDay {
  const date = new Date(number * MILLISECONDS);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

/** The day it is where the reader is. */
export function today(now: Date): CalendarDay {
  return { day: now.getDate(), month: now.getMonth() + 1, year: now.getFullYear() };
}

/** Whether the calendar has this day: there is no 31 November. */
export function exists(day: CalendarDay): boolean {
  const same = dayOf(numberOf(day));
  return same.day === day.day && same.month === day.month && same.year === day.year;
}

/** From 0, Sunday, to 6, Saturday. */
export function weekdayOf(number: number): number {
  // 1 January 1970 was a Thursday.
  return (((number + 4) % 7) + 7) % 7;
}

/** A day written 2026-08-03 in a data file; null for any other text. */
export function dayFromText(text: string): CalendarDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const read = { day: Number(day), month: Number(month), year: Number(year) };
  return day !== undefined && exists(read) ? read : null;
}
