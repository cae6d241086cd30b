import { accounts } from './accounts.ts';
import { fiscalCodes } from './fiscal-codes.ts';
import { fold, type Folded } from './fold.ts';
import { keys } from './keys.ts';
import { keptIn } from './kept.ts';
import { knownNumbers } from './known-numbers.ts';
import { links } from './links.ts';
import { mails } from './mails.ts';
import { walled, type Kind, type Mask } from './mask.ts';
import { days, moments } from './moments.ts';
import { numbers } from './numbers.ts';
import { passwordWord } from './password.ts';

export interface Redacted {
  /** The text with all that may identify somebody hidden. */
  readonly text: string;
  /** How many of each kind were hidden. */
  readonly hidden: Readonly<Partial<Record<Kind, number>>>;
  /** The word with which the text speaks of a password, as typed: the password itself cannot be told from other words. */
  readonly passwordWord: string | null;
}

export type { Kind } from './mask.ts';

export interface Options {
  /** One address that stays readable, where it is one. */
  readonly keep?: string | null;
  /** Whether days and times stay readable; they do unless this is false. */
  readonly moments?: boolean;
}

/** Each kind in one and in many. */
const WORDS = {
  fiscalCode: ['codice fiscale', 'codici fiscali'],
  iban: ['IBAN', 'IBAN'],
  vat: ['numero di 11 cifre', 'numeri di 11 cifre'],
  phone: ['numero di telefono', 'numeri di telefono'],
  number: ['numero lungo', 'numeri lunghi'],
  code: ['codice', 'codici'],
  date: ['data', 'date'],
  mail: ['indirizzo email', 'indirizzi email'],
  link: ['collegamento', 'collegamenti'],
} as const satisfies Record<Kind, readonly [string, string]>;

/**
 * Hides what identifies a person or opens a mailbox: codici fiscali, also with a slip; numbers of four digits or
 * more; addresses, bank accounts, days of a life, and all of a link but its site; also where they are spelled with
 * blanks, signs, or letters of other alphabets. When something happened stays readable, and so do versions of
 * programs and the one address asked for. By pattern: the reader must still read it over. Never throws; linear but
 * for a sort of what looks like a code.
 */
export function redact(input: string, { keep = null, moments: readable = true }: Options = {}): Redacted {
  // From the surest to the loosest: what an earlier one has found, a later one leaves.
  const finders: readonly ((folded: Folded) => Mask[])[] = [
    links,
    (folded) => (keep === null ? [] : keptIn(folded, keep)),
    mails,
    keys,
    readable ? moments : days,
    knownNumbers,
    accounts,
    fiscalCodes,
    numbers,
  ];
  let folded = fold(input);
  let masks: Mask[] = [];
  for (const masksIn of finders) {
    const found = masksIn(folded);
    masks = masks.concat(found);
    folded = walled(folded, found);
  }
  masks.sort((a, b) => a.from - b.from);
  return { text: shown(input, folded, masks), hidden: counted(masks), passwordWord: passwordWord(input) };
}

/** The input with each mask in its place. */
function shown(input: string, { starts, ends }: Folded, masks: readonly Mask[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, text } of masks) {
    if (text === null) continue;
    parts.push(input.slice(at, starts[from]), text);
    at = ends[to - 1] ?? at;
  }
  return parts.join('') + input.slice(at);
}

function counted(masks: readonly Mask[]): Redacted['hidden'] {
  const hidden: Partial<Record<Kind, number>> = {};
  for (const { kind } of masks) if (kind !== null) hidden[kind] = (hidden[kind] ?? 0) + 1;
  return hidden;
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
