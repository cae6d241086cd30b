import { dayFromText, numberOf, today, type CalendarDay } from '../calendar/day.ts';
import type { Answer } from './model.ts';

/** For how many days answers that the reader asked to keep are taken back; after that they go at the next reading. */
export const KEPT_DAYS = 30;

/** Answers as they stand in the browser: yes or no by item, and the day. Nothing that was typed is among them. */
export interface Kept {
  /** By the id of the item. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly day: CalendarDay;
}

/** The text to keep: the day, and one yes or no for each item that has an answer. */
export function writeKept(answers: Readonly<Record<string, Answer | null>>, now: Date): string {
  const { day, month, year } = today(now);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const given = Object.entries(answers).filter(([, answer]) => answer !== null);
  return JSON.stringify({ day: `${year}-${pad(month)}-${pad(day)}`, answers: Object.fromEntries(given) });
}

/**
 * Reads what an earlier visit kept. Null for a text that is older than `KEPT_DAYS`, from a day to come,
 * or anything else than what `writeKept` writes; items that the procedure no longer has are left out.
 */
export function readKept(text: string, items: readonly string[], now: Date): Kept | null {
  const parsed = parse(text);
  const day = dayFromText(typeof parsed?.['day'] === 'string' ? parsed['day'] : '');
  const answers = record(parsed?.['answers']);
  if (day === null || answers === null) return null;
  const age = numberOf(today(now)) - numberOf(day);
  if (age < 0 || age > KEPT_DAYS) return null;
  const known = items.flatMap((id): [string, Answer][] => {
    const answer = Object.hasOwn(answers, id) ? answers[id] : null;
    return answer === 'yes' || answer === 'no' ? [[id, answer]] : [];
  });
  return { answers: Object.fromEntries(known), day };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return record(JSON.parse(text));
  } catch {
    return null;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
