import { fold } from './fold.ts';
import { mails } from './mails.ts';
import { accounts, compact, fiscalCodes, links, numbers, type Kind } from './masks.ts';

export interface Redacted {
  /** The text with all that may identify somebody hidden. */
  readonly text: string;
  /** How many of each kind were hidden. */
  readonly hidden: Readonly<Partial<Record<Kind, number>>>;
  /** The text speaks of a password: what it is cannot be told from other words. */
  readonly speaksOfPassword: boolean;
}

export type { Kind } from './masks.ts';

/** Each kind in one and in many. */
const WORDS = {
  fiscalCode: ['codice fiscale', 'codici fiscali'],
  iban: ['IBAN', 'IBAN'],
  vat: ['numero di 11 cifre', 'numeri di 11 cifre'],
  phone: ['numero di telefono', 'numeri di telefono'],
  number: ['numero lungo', 'numeri lunghi'],
  code: ['codice', 'codici'],
  mail: ['indirizzo email', 'indirizzi email'],
  link: ['collegamento', 'collegamenti'],
} as const satisfies Record<Kind, readonly [string, string]>;

/** From the surest to the loosest: what an earlier one has hidden, a later one leaves. */
const FINDERS = [links, mails, accounts, fiscalCodes, numbers] as const;

/**
 * Hides what identifies a person or opens a mailbox: codici fiscali, numbers of four digits or more,
 * addresses, bank accounts, the keys in links; also where they are spelled with blanks, signs, or
 * letters of other alphabets. By pattern: the reader must still read it over. Never throws; linear.
 */
export function redact(input: string): Redacted {
  let text = input;
  const hidden: Partial<Record<Kind, number>> = {};
  for (const masksIn of FINDERS) {
    const folded = fold(text);
    const parts: string[] = [];
    let at = 0;
    for (const mask of masksIn(folded)) {
      parts.push(text.slice(at, folded.starts[mask.from]), mask.text);
      at = folded.ends[mask.to - 1] ?? at;
      hidden[mask.kind] = (hidden[mask.kind] ?? 0) + 1;
    }
    text = parts.join('') + text.slice(at);
  }
  return { text, hidden, speaksOfPassword: speaksOfPassword(input) };
}

/** «Abbiamo nascosto 1 codice fiscale e 1 numero di telefono.»; null where nothing was hidden. */
export function describeHidden(hidden: Redacted['hidden']): string | null {
  const parts = Object.entries(WORDS).flatMap(([kind, [one, many]]) => {
    const count = isKind(kind) ? (hidden[kind] ?? 0) : 0;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const last = parts.pop();
  if (last === undefined) return null;
  return `Abbiamo nascosto ${parts.length === 0 ? last : `${parts.join(', ')} e ${last}`}.`;
}

/** How many of each kind two texts hid together. */
export function together(a: Redacted['hidden'], b: Redacted['hidden']): Redacted['hidden'] {
  const sum: Partial<Record<Kind, number>> = { ...a };
  for (const kind of Object.keys(b).filter(isKind)) sum[kind] = (sum[kind] ?? 0) + (b[kind] ?? 0);
  return sum;
}

function isKind(word: string): word is Kind {
  return word in WORDS;
}

/** The word in any spelling: with blanks, with digits for letters, with @ for a. */
function speaksOfPassword(input: string): boolean {
  const folded = fold(input.replaceAll('@', 'a').replaceAll('$', 's'));
  const text = compact(folded).text.replaceAll('0', 'o').replaceAll('4', 'a').replaceAll('5', 's');
  return /password|passwd|pwd|parolachiave/.test(text);
}
