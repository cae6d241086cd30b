import { FISCAL_SHAPE } from '../fiscal-shape.ts';

/** What people paste into the field of a number and is none, with the article with which it is named. */
const OTHERS = [
  ['un indirizzo email', /^\S+@\S+\.\p{L}{2,}$/u],
  ['un codice fiscale', FISCAL_SHAPE],
  ['una data', /^\d\d?\/(?:0?[1-9]|1[0-2])\/(?:\d{4}|\d\d)$/],
  ['un IBAN', /^IT\d{2}[A-Z]\d{10}[A-Z\d]{12}$/i],
] as const;
/** «CF:», as it is copied with the code. */
const LABEL = /^C\.?F\.?:?(?=[A-Z]{6})/i;

/** What the input is instead of a number: «un codice fiscale»; null where its form is none of those. */
export function otherData(input: string): string | null {
  const text = input.replace(/[\s\p{Cf}]/gu, '');
  const bare = text.replace(LABEL, '');
  return OTHERS.find(([, form]) => form.test(text) || form.test(bare))?.[0] ?? null;
}
