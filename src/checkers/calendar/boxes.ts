import type { Finding } from '../report.ts';
import { finder, type FindingTable } from '../sentences.ts';
import { exists, type CalendarDay } from './day.ts';
import { dayAndMonth, MONTHS } from './italian.ts';

/** The three boxes of a date, as typed. */
export interface DayBoxes {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}
export type Box = keyof DayBoxes;

/** What can be said of the three boxes; $1 is the name of the date, such as «La data di scadenza». */
export const BOX_FINDINGS = {
  'day-missing': ['fix', '$1 deve avere il giorno.'],
  'month-missing': ['fix', '$1 deve avere il mese.'],
  'year-missing': ['fix', "$1 deve avere l'anno."],
  'day-number': ['fix', 'Il giorno è un numero da 1 a 31: hai scritto «$1».'],
  'month-number': ['fix', 'Il mese è un numero da 1 a 12, oppure il suo nome: hai scritto «$1».'],
  'year-number': ['fix', "Scrivi l'anno con 4 cifre: hai scritto «$1»."],
  'impossible-date': ['fix', '$1 non esiste. Controlla la data.'],
} as const satisfies FindingTable;

/** A finding about one of the boxes; its span is in the text of that box. */
export interface BoxFinding<Code extends string = string> extends Finding<Code> {
  readonly box: Box;
}
export type BoxCode = keyof typeof BOX_FINDINGS;

export interface BoxReading {
  readonly date: CalendarDay | null;
  readonly findings: readonly BoxFinding<BoxCode>[];
}

const find = finder(BOX_FINDINGS);

/** «12/03/2030», «12 marzo 2030»: the day, the month and the year as Italians write them. */
const WHOLE = /^\s*(\S{1,6}?)[\s/.-]+(\S{1,12}?)[\s/.-]+(\d{4})\s*$/;

/**
 * Reads the three boxes of a date. The month may be a name; blanks at the ends do not count; a whole date
 * pasted into the first box is one.
 * @param name how the sentences call the date, such as «La data di scadenza»
 */
export function readBoxes(typed: DayBoxes, name: string): BoxReading {
  const [, day, month, year] = /\S/.test(typed.month + typed.year) ? [] : (WHOLE.exec(typed.day) ?? []);
  if (day === undefined || month === undefined || year === undefined) return readEach(typed, name);
  const whole = readEach({ day, month, year }, name);
  // Where it is no date, the boxes are told as they stand.
  return whole.date === null ? readEach(typed, name) : whole;
}

function readEach(typed: DayBoxes, name: string): BoxReading {
  const findings: BoxFinding<BoxCode>[] = [];
  const day = dayIn(typed.day);
  const month = monthIn(typed.month);
  const year = /^\s*\d{4}\s*$/.test(typed.year) ? Number(typed.year) : null;
  const say = (box: Box, finding: Finding<BoxCode>): unknown => findings.push({ ...finding, box });
  if (typed.day.trim() === '') say('day', find('day-missing', [0, 0], name));
  else if (day === null) say('day', find('day-number', [0, typed.day.length], shown(typed.day)));
  if (typed.month.trim() === '') say('month', find('month-missing', [0, 0], name));
  else if (month === null) say('month', find('month-number', [0, typed.month.length], shown(typed.month)));
  if (typed.year.trim() === '') say('year', find('year-missing', [0, 0], name));
  else if (year === null) say('year', find('year-number', [0, typed.year.length], shown(typed.year)));
  if (day === null || month === null || year === null) return { date: null, findings };
  const date = { day, month, year };
  if (exists(date)) return { date, findings };
  const when = `${dayAndMonth(day, month)}${day === 29 && month === 2 ? ` ${year}` : ''}`;
  return { date: null, findings: [{ ...find('impossible-date', [0, typed.day.length], when), box: 'day' }] };
}

function shown(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 20 ? `${trimmed.slice(0, 19)}…` : trimmed;
}

/** «1», «01», «1º» and «primo», as the first of a month is written. */
function dayIn(text: string): number | null {
  return numberIn(text.replace(/^\s*(?:1[°º]|primo)\s*$/i, '1'), 1, 31);
}

function numberIn(text: string, least: number, most: number): number | null {
  if (!/^\s*\d{1,2}\s*$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

/** «11», «novembre», «nov»: three letters are enough to tell the months apart. */
function monthIn(text: string): number | null {
  const word = text.trim().toLowerCase();
  const at = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(word));
  return at < 0 ? numberIn(text, 1, 12) : at + 1;
}
