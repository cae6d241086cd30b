/** A name, an address, a heading: letters with something between them, and no digit. */
const WORDS = /[a-z][^a-z\d]+[a-z]/i;

/** The number of the health card: 80 for health, 380 for Italy (ISO/IEC 7812 and 3166), 15 digits more. */
const CARD = /^80380\d{15}$/;

/**
 * What was typed in place of one code; undefined where it is one, well or badly written.
 * @param text as the rules read it
 * @param isCode whether a part of it is a code by itself
 */
export function insteadOf(
  input: string,
  text: string,
  isCode: (part: string) => boolean,
): 'no-code' | 'card-number' | 'two-codes' | undefined {
  if (CARD.test(text)) return 'card-number';
  if (!/\d/.test(text)) return text.length !== 16 && WORDS.test(input) ? 'no-code' : undefined;
  const two = /^\d*$/.test(text)
    ? text.length === 22 && isCode(text.slice(0, 11)) && isCode(text.slice(11))
    : text.length > 26 && (isCode(text.slice(0, 16)) || isCode(text.slice(-16)));
  return two ? 'two-codes' : undefined;
}
