import { numberOf, weekdayOf, type CalendarDay } from './day.ts';

export const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
] as const satisfies readonly string[];
const WEEKDAYS = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'] as const;

/** «24 novembre 2026», «1º dicembre 2026». */
export function dateText({ day, month, year }: CalendarDay): string {
  return `${day === 1 ? '1º' : day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** «lunedì 30 novembre 2026». */
export function weekdayText(date: CalendarDay): string {
  return `${WEEKDAYS[weekdayOf(numberOf(date))] ?? ''} ${dateText(date)}`;
}

/** «il 24 novembre 2026», «l'8 dicembre 2026»: the article as it is spoken. */
export function articleText(date: CalendarDay): string {
  return `${article(date.day)}${dateText(date)}`;
}

/** The day and month alone, for a day that does not exist: «Il 31 novembre». */
export function dayAndMonth(day: number, month: number): string {
  return `${article(day) === "l'" ? "L'" : 'Il '}${day} ${MONTHS[month - 1] ?? ''}`;
}

function article(day: number): string {
  return day === 8 || day === 11 ? "l'" : 'il ';
}
