/** What people paste into the field of a number and is none, with the article with which it is named. */
const OTHERS = [
  ['un indirizzo email', /^\S+@\S+\.\p{L}{2,}$/u],
  [
    'un codice fiscale',
    /^(?:C\.?F\.?:?)?[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/i,
  ],
  ['una data', /^\d\d?\/(?:0?[1-9]|1[0-2])\/(?:\d{4}|\d\d)$/],
  ['un IBAN', /^IT\d{2}[A-Z]\d{10}[A-Z\d]{12}$/i],
] as const;

/** What the input is instead of a number: «un codice fiscale»; null where its form is none of those. */
export function otherData(input: string): string | null {
  const text = input.replace(/[\s\p{Cf}]/gu, '');
  return OTHERS.find(([, form]) => form.test(text))?.[0] ?? null;
}
