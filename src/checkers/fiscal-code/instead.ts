import { notice, type Noticed } from './notice.ts';
import type { Judgement } from './verdict.ts';

/** A name, an address, a heading: letters with something between them, and no digit. */
const WORDS = /[a-z][^a-z\d]+[a-z]/i;

/** The number of the health card: 80 for health, 380 for Italy (ISO/IEC 7812 and 3166), 15 digits more. */
const CARD = /^80380\d{15}$/;

/** Letters and digits together, as many as a code has, or one more or less. */
const PERSON = /^(?=.*\d)(?=.*[a-z]).{15,17}$/i;
/** Eleven digits, of which two may be letters by mistake. */
const DIGITS = /^(?:IT)?(?=.{11}$)(?:\d*\D?){2}\d*$/i;

/** Other things that forms ask for, as they are typed. */
const EMAIL = /^\s*[^\s@]+@[^\s@]+\.[a-z]+\s*$/i;
const DATE = /^\s*(?:\d{4}([./-])\d\d?\1\d\d?|\d\d?([./ -])\d\d?\2(?:\d\d){1,2})\s*$/;
/** Without blanks and signs: with its country, or an Italian mobile number. */
const PHONE = /^(?:\+\d{8,15}|(?:(?:00)?39)?3[2-9]\d{8})$/;

/** What was typed in place of one code. */
interface Instead {
  readonly said: readonly Noticed[];
  /** What to offer, where that is known. */
  readonly offered?: readonly string[];
  /** The piece that was meant as the code. */
  readonly meant?: Judgement;
}

/**
 * What was typed in place of one code; null where it is one, well or badly written.
 * @param text as the rules read it
 * @param judge what is said of a text by itself
 */
export function insteadOf(input: string, text: string, judge: (part: string) => Judgement): Instead | null {
  const say = (code: 'no-code' | 'card-number' | 'two-codes' | 'words-around') =>
    notice(code, 0, input.length, []);
  const other = otherKind(input);
  // Ten digits can also be a partita IVA that lost its first zero, and a sign can stand before a good one.
  if (other && !judge(text).value && !judge(`0${text}`).value)
    return { said: [notice('other-kind', 0, input.length, [other])], offered: [] };
  const card = { said: [say('card-number')], offered: [] };
  if (CARD.test(text)) return card;
  if (!/\d/.test(text)) return text.length !== 16 && WORDS.test(input) ? { said: [say('no-code')] } : null;
  const pieces = [...input.matchAll(/[a-z\d]+/gi)].filter(([part]) => part.length < text.length);
  if (pieces.length === 0) return null;
  const [first, second] = pieces.flatMap(([part]) => judge(part).value?.code ?? []);
  if (second) return { said: [say('two-codes')] };
  const around = say('words-around');
  if (first) return { said: [around], offered: [first] };
  // A code in parts beside a number in one piece is found at the ends of the text.
  if (judge(text.slice(0, 16)).value ?? judge(text.slice(-16)).value) return null;
  // A text that is hardly longer than a code may be one in parts.
  const shapes = text.length > 17 ? [PERSON, CARD, DIGITS] : [DIGITS];
  const [one, another] =
    shapes.map((shape) => pieces.filter(([part]) => shape.test(part))).find(([found]) => found) ?? [];
  if (!one || another) return null;
  if (CARD.test(one[0])) return card;
  const meant = judge(one[0]);
  const wrong = meant.findings
    .filter(({ severity }) => severity === 'fix')
    .map((found) => ({ ...found, start: found.start + one.index, end: found.end + one.index }));
  return { said: [around, ...wrong], meant };
}

function otherKind(input: string): string {
  if (/[a-z]/i.test(input)) return EMAIL.test(input) ? 'un indirizzo email' : '';
  if (DATE.test(input)) return 'una data';
  return PHONE.test(input.replace(/[\s()./-]/g, '')) ? 'un numero di telefono' : '';
}
