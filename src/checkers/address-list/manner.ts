/** What is asked of a list, or of one address. */
import { counted } from './italian.ts';
import { judgeInField, judgeSpelling } from './judge.ts';
import type { PlainNotes } from './judge.ts';
import type { AddressField, ListContext, MailAddress } from './types.ts';

export interface Manner {
  readonly separator: string;
  readonly min: number;
  readonly max: number;
  /** What is to be entered, for «Inserisci …». */
  readonly wanted: string;
  /** So many addresses in words: «3 destinatari». */
  readonly count: (addresses: number) => string;
  /** Adds what is known of a well-formed address; returns addresses that may have been meant. */
  readonly judge: (address: MailAddress, domainStart: number, notes: PlainNotes) => readonly string[];
}

/** One address and no more. */
export const ONE: Manner = {
  separator: ',',
  min: 1,
  max: 1,
  wanted: "l'indirizzo email",
  count: (addresses) => counted(addresses, 'indirizzo', 'indirizzi'),
  judge: judgeSpelling,
};

/** What a field of the notification form asks for. */
export function mannerOf(field: AddressField, context: ListContext): Manner {
  const { role, min, max, separator } = field;
  const ownMailbox = context.ownMailbox?.trim().toLowerCase() ?? '';
  const senders = role === 'senders';
  return {
    separator,
    min,
    max,
    wanted: senders ? 'almeno un mittente' : "almeno un indirizzo che riceverà l'avviso",
    count: (addresses) =>
      senders ? counted(addresses, 'mittente', 'mittenti') : counted(addresses, 'destinatario', 'destinatari'),
    judge: (address, domainStart, notes) => judgeInField(address, domainStart, field, ownMailbox, notes),
  };
}
