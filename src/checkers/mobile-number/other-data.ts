import { FISCAL_SHAPE } from '../fiscal-shape.ts';
import { LEAST_DIGITS } from './tokens.ts';

/** What people paste into the field of a number and is none, with the article with which it is named. */
const OTHERS = [
  ['un indirizzo email', /^\S+@\S+\.\p{L}{2,}$/u],
  ['un codice fiscale', FISCAL_SHAPE],
  ['una data', /^\d\d?\/(?:0?[1-9]|1[0-2])\/(?:\d{4}|\d\d)$/],
  ['un IBAN', /^IT\d{2}[A-Z]\d{10}[A-Z\d]{12}$/i],
] as const;
/** «CF:», as it is copied with the code. */
const LABEL = /^C\.?F\.?:?/i;

/** How a spreadsheet shortens a number of many digits: «3,33123E+09». */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d\d$/i;

/** Whether a spreadsheet has shortened the number: the digits that it left out are not in the input. */
export function isShortened(input: string): boolean {
  return SHORTENED.test(input.trim());
}

/** What the input is instead of a number: «un codice fiscale»; null where its form is none of those. */
export function otherData(input: string): string | null {
  if (isBesideNumber(input)) return null;
  const text = input.replace(/[\s\p{Cf}]/gu, '');
  const bare = text.replace(LABEL, '');
  return OTHERS.find(([, form]) => form.test(text) || form.test(bare))?.[0] ?? null;
}

/** Whether a number stands before an email, and is meant: «347 1234567, anna@example.org». */
function isBesideNumber(input: string): boolean {
  const words = input.split(/[\s,;:|<>()]+/);
  const before = words.slice(
    0,
    Math.max(
      0,
      words.findIndex((word) => word.includes('@')),
    ),
  );
  const text = before.join('');
  return text.replace(/\P{Nd}/gu, '').length >= LEAST_DIGITS && !OTHERS.some(([, form]) => form.test(text));
}
