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

/** No date is longer; nothing is looked for in a longer text. */
const LONGEST = 60;

/**
 * The day, the month and the year of a whole date, each as it would stand in its box and empty where it
 * was left out; null for any other text. They need not be those of a day that exists.
 * @param text without blanks at the ends
 */
export function wholeDate(text: string): DayBoxes | null {
  if (text.length > LONGEST) return null;
  // «Scadenza: 12/03/2030», «sabato 12 marzo 2030», «il 12 marzo 2030».
  const bare = text.replace(/^[\p{L}\s':.]+(?=\d)/u, '');
  for (const date of new Set([text, bare])) {
    for (const form of [BACKWARDS, TOGETHER, TOGETHER_BACKWARDS, WITHOUT_DAY, FORWARDS]) {
      const groups = form.exec(date)?.groups;
      if (groups)
        return { day: groups['day'] ?? '', month: groups['month'] ?? '', year: groups['year'] ?? '' };
    }
  }
  return null;
}
