/** A name, an address, a heading: letters with something between them, and no digit. */
const WORDS = /[a-z][^a-z\d]+[a-z]/i;

/** The number of the health card: 80 for health, 380 for Italy (ISO/IEC 7812 and 3166), 15 digits more. */
const CARD = /^80380\d{15}$/;

/** What was typed in place of one code, and the one code among other words. */
type Instead = readonly ['no-code' | 'card-number' | 'two-codes' | 'words-around', string?];

/**
 * What was typed in place of one code; empty where it is one, well or badly written.
 * @param text as the rules read it
 * @param isCode whether a part of it is a code by itself
 */
export function insteadOf(input: string, text: string, isCode: (part: string) => boolean): Instead | [] {
  if (CARD.test(text)) return ['card-number'];
  if (!/\d/.test(text)) return text.length !== 16 && WORDS.test(input) ? ['no-code'] : [];
  const [first, second] = (input.match(/[a-z\d]+/gi) ?? []).filter((part) => part.length < text.length && isCode(part));
  if (second) return ['two-codes'];
  return first ? ['words-around', first.toUpperCase()] : [];
}
