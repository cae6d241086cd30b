import type { Finding } from '../report.ts';
import { finder, type FindingTable } from '../sentences.ts';
import { exists, type CalendarDay } from './day.ts';
import { dayAndMonth } from './italian.ts';
import { dayIn, monthIn, tidied, yearIn, type DayBoxes } from './typed.ts';
import { wholeDate } from './whole.ts';

export type { DayBoxes } from './typed.ts';
export type Box = keyof DayBoxes;

/** What can be said of the three boxes; $1 is what was typed, or the name of the date. */
export const BOX_FINDINGS = {
  'date-missing': ['fix', '$1'],
  'date-unread': ['fix', 'Scrivi giorno, mese e anno, ognuno nella sua casella: hai scritto «$1».'],
  'day-missing': ['fix', '$1 deve avere il giorno.'],
  'month-missing': ['fix', '$1 deve avere il mese.'],
  'year-missing': ['fix', "$1 deve avere l'anno."],
  'day-number': ['fix', 'Il giorno è un numero da 1 a 31: hai scritto «$1».'],
  'month-number': ['fix', 'Il mese è un numero da 1 a 12, oppure il suo nome: hai scritto «$1».'],
  'year-number': ['fix', "Scrivi l'anno con 4 cifre: hai scritto «$1»."],
  'year-zero': ['fix', "L'anno non inizia con 0: hai scritto «$1»."],
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

/** What is longer, alone in the first box, is no slip in a day but something else. */
const LONGEST_DAY = 3;

/** How the sentences speak of a date. */
export interface DateName {
  /** Such as «La data di scadenza». */
  readonly name: string;
  /** Asks for it where all boxes are empty. */
  readonly ask: string;
}

/**
 * Reads the three boxes of a date. The month may be a name; blanks and characters that cannot be seen do
 * not count; a whole date in the first box, with nothing in the others, is one, and what is none there is told once.
 */
export function readBoxes(typed: DayBoxes, { name, ask }: DateName): BoxReading {
  const boxes = { day: tidied(typed.day), month: tidied(typed.month), year: tidied(typed.year) };
  const isAlone = boxes.month + boxes.year === '';
  if (isAlone && boxes.day === '')
    return { date: null, findings: [at('day', find('date-missing', [0, 0], ask))] };
  const whole = isAlone ? wholeDate(boxes.day) : null;
  const isOther = isAlone && whole === null && boxes.day.length > LONGEST_DAY && dayIn(boxes.day) === null;
  if (isOther) {
    const unread = find('date-unread', [0, typed.day.length], shown(boxes.day));
    return { date: null, findings: [at('day', unread)] };
  }
  const read = whole ?? boxes;
  const findings: BoxFinding<BoxCode>[] = [];
  // Where the whole date stands in the first box, what is wrong with a part of it is wrong there.
  const say = (box: Box, wrong: 'day-number' | 'month-number' | 'year-number' | 'year-zero'): void => {
    const from = whole ? 'day' : box;
    findings.push(at(from, find(wrong, [0, typed[from].length], shown(read[box]))));
  };
  const miss = (box: Box): unknown => findings.push(at(box, find(`${box}-missing`, [0, 0], name)));
  const day = dayIn(read.day);
  const month = monthIn(read.month);
  const year = yearIn(read.year);
  if (read.day === '') miss('day');
  else if (day === null) say('day', 'day-number');
  if (read.month === '') miss('month');
  else if (month === null) say('month', 'month-number');
  if (read.year === '') miss('year');
  else if (year === null) say('year', 'year-number');
  else if (year < 1000) say('year', 'year-zero');
  if (day === null || month === null || year === null || year < 1000) return { date: null, findings };
  const date = { day, month, year };
  if (exists(date)) return { date, findings };
  const when = `${dayAndMonth(day, month)}${day === 29 && month === 2 ? ` ${year}` : ''}`;
  return { date: null, findings: [at('day', find('impossible-date', [0, typed.day.length], when))] };
}

function at<Code extends string>(box: Box, finding: Finding<Code>): BoxFinding<Code> {
  return { ...finding, box };
}

function shown(text: string): string {
  return text.length > 20 ? `${text.slice(0, 19)}…` : text;
}
