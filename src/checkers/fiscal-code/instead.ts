import { notice, type Noticed } from './notice.ts';

/** A name, an address, a heading: letters with something between them, and no digit. */
const WORDS = /[a-z][^a-z\d]+[a-z]/i;

/** The number of the health card: 80 for health, 380 for Italy (ISO/IEC 7812 and 3166), 15 digits more. */
const CARD = /^80380\d{15}$/;

/** Other things that forms ask for, as they are typed. */
const EMAIL = /^\s*[^\s@]+@[^\s@]+\.[a-z]+\s*$/i;
const DATE = /^\s*(?:\d{4}([./-])\d\d?\1\d\d?|\d\d?([./ -])\d\d?\2(?:\d\d){1,2})\s*$/;
/** Without blanks and signs: with its country, or an Italian mobile number. */
const PHONE = /^(?:\+\d{8,15}|(?:(?:00)?39)?3[2-9]\d{8})$/;

/** What was typed in place of one code. */
interface Instead {
  readonly said: Noticed;
  /** What to offer, where that is known. */
  readonly offered?: readonly string[];
}

/**
 * What was typed in place of one code; null where it is one, well or badly written.
 * @param text as the rules read it
 * @param codeOf the code that a text is by itself, as it is to be written
 */
export function insteadOf(
  input: string,
  text: string,
  codeOf: (part: string) => string | undefined,
): Instead | null {
  const say = (code: 'no-code' | 'card-number' | 'two-codes' | 'words-around') =>
    notice(code, 0, input.length, []);
  const other = otherKind(input);
  // Ten digits can also be a partita IVA that lost its first zero, and a sign can stand before a good one.
  if (other && !codeOf(text) && !codeOf(`0${text}`))
    return { said: notice('other-kind', 0, input.length, [other]), offered: [] };
  if (CARD.test(text)) return { said: say('card-number') };
  if (!/\d/.test(text)) return text.length !== 16 && WORDS.test(input) ? { said: say('no-code') } : null;
  const [first, second] = (input.match(/[a-z\d]+/gi) ?? [])
    .filter((part) => part.length < text.length)
    .flatMap((part) => codeOf(part) ?? []);
  if (second) return { said: say('two-codes') };
  return first ? { said: say('words-around'), offered: [first] } : null;
}

function otherKind(input: string): string {
  if (/[a-z]/i.test(input)) return EMAIL.test(input) ? 'un indirizzo email' : '';
  if (DATE.test(input)) return 'una data';
  return PHONE.test(input.replace(/[\s()./-]/g, '')) ? 'un numero di telefono' : '';
}
