/** What a box of a date holds: day, month and year, as people write each. */
import { MONTHS } from './italian.ts';

/** The three boxes of a date, as typed. */
export interface DayBoxes {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/**
 * The text without what a copy brings along at its ends and cannot be seen, such as the marks of
 * direction around dates in Windows, and without the stop or the stroke behind it.
 */
export function tidied(text: string): string {
  const seen = [...text.replace(/\p{Cf}/gu, '').trim()];
  return seen.slice(0, seen.findLastIndex((char) => !/[.,;/\s-]/.test(char)) + 1).join('');
}

/** From 1 to 31; «1», «01», «1º» and «primo», as the first of a month is written. */
export function dayIn(text: string): number | null {
  return numberIn(text.replace(/^(?:1[°º]|primo)$/i, '1'), 31);
}

/** From 1 to 12; «11», «novembre», «nov», and «NOV/NOV», «GEN/JAN», as passports have it. */
export function monthIn(text: string): number | null {
  const words = text
    .toLowerCase()
    .split('/')
    .map((word) => word.replace(/^\s|[\s.]$/g, ''));
  if (words.length > 2 || !words.every((word) => /^\p{L}{3,}$/u.test(word))) return numberIn(text, 12);
  // Three letters are enough to tell the months apart; the second word is that of another language.
  const months = new Set(words.map((word) => MONTHS.findIndex((month) => month.startsWith(word)) + 1));
  months.delete(0);
  const [month, other] = months;
  return other === undefined ? (month ?? null) : null;
}

/** Four digits. */
export function yearIn(text: string): number | null {
  return /^\d{4}$/.test(text) ? Number(text) : null;
}

function numberIn(text: string, most: number): number | null {
  if (!/^\d{1,2}$/.test(text)) return null;
  const number = Number(text);
  return number > 0 && number <= most ? number : null;
}
