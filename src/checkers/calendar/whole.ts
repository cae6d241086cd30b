/** A whole date in one box, as it is pasted or copied from a document. */
import type { DayBoxes } from './typed.ts';

const BETWEEN = String.raw`[\s/\\|_·.,'’⁄∕\p{Pd}]+`;
const MONTH = String.raw`\p{L}+(?:\.?\s*\/\s*\p{L}+)?\.?`;

/** «2030-03-12», as computers write it. */
const BACKWARDS = new RegExp(
  String.raw`^(?<year>\d{4})${BETWEEN}(?<month>\d{1,2})${BETWEEN}(?<day>\d{1,2})$`,
  'u',
);
/** «12032030», «120330». */
const TOGETHER = /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{2}|[12]\d{3})$/;
/** «20300312». */
const TOGETHER_BACKWARDS = /^(?<year>[12]\d{3})(?<month>\d{2})(?<day>\d{2})$/;
/** «03/2030», «marzo 2030»: the day was left out. */
const WITHOUT_DAY = new RegExp(String.raw`^(?<month>\d{1,2}|${MONTH})${BETWEEN}(?<year>\d{4})$`, 'u');
/** «12/03/2030», «12 marzo 2030», «primo marzo 30», and «12/03» where the year was left out. */
const FORWARDS = new RegExp(
  String.raw`^(?<day>\d+[°º]?|primo)(?:${BETWEEN}|(?=\p{L}))(?<month>\d+|${MONTH})(?:(?:${BETWEEN}|(?<=\p{L}))(?<year>\d+))?$`,
  'iu',
);

/** Three parts of which one has a letter among its digits, «l2/12/2026»: each is read, and told, as it stands. */
const MISTYPED = new RegExp(
  String.raw`^(?=\p{L}*\d)(?<day>[\p{L}\d]{1,3})${BETWEEN}(?<month>[\p{L}\d]+)${BETWEEN}(?<year>\p{L}*\d[\p{L}\d]*)$`,
  'u',
);
const FORMS = [BACKWARDS, TOGETHER, TOGETHER_BACKWARDS, WITHOUT_DAY, FORWARDS, MISTYPED];

/**
 * «Scadenza: », «sabato », «il », «fino all'». Glued to a digit, or alone before a blank, a letter may stand for
 * a digit: «l2», «I 2».
 */
const BEFORE = /^[\p{L}\s'’:.]*(?:\p{L}{2}[\s.]+|\p{L}\.\p{L}\.\s*|['’:]\s*)(?=\d)/u;
/** Quotes, brackets and bullets around a date; not a stroke in front, which may stand for a 1. */
const AROUND = /^[\s"'‘’“”«([{<*•\p{Pd}]+|[\s"'‘’“”»)\]}>*]+$/gu;
/** «12 di marzo del 2030», «12 marzo dell'anno 2030». */
const OF = /\s(?:di|del|dell['’]anno)\s/giu;
/** The time that spreadsheets and programs put behind a date; with a time zone, the day may be another one. */
const TIME = /(?<=\d{4}|\d{4}-\d\d-\d\d)[T\s]\s*\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?$/;

/** No date is longer; nothing is looked for in a longer text. */
const LONGEST = 60;

/**
 * The day, the month and the year of a whole date, each as it would stand in its box and empty where it
 * was left out; null for any other text. They need not be those of a day that exists.
 * @param text without blanks at the ends
 */
export function wholeDate(text: string): DayBoxes | null {
  if (text.length > LONGEST) return null;
  const date = text.replace(AROUND, '').replace(TIME, '').replace(OF, ' ');
  for (const bare of new Set([date, date.replace(BEFORE, '')])) {
    for (const form of FORMS) {
      const groups = form.exec(bare)?.groups;
      if (groups)
        return { day: groups['day'] ?? '', month: groups['month'] ?? '', year: groups['year'] ?? '' };
    }
  }
  return null;
}
