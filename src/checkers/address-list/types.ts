import type { Finding, Report } from '../report.ts';
import type { Code } from './findings.ts';

/** One of the two fields of the notification form; the page takes it from its edition's rule set. */
export interface AddressField {
  readonly role: 'senders' | 'recipients';
  /** How many addresses at least; 0 where the field may stay empty. */
  readonly min: number;
  /** How many addresses at most. */
  readonly max: number;
  /** Whether the field asks for certified addresses. */
  readonly certified: boolean;
  /** The sign between two addresses, one character. */
  readonly separator: string;
}

/** What the form knows besides the field. */
export interface ListContext {
  /** The reader's own certified mailbox, where it was given. */
  readonly ownMailbox?: string;
}

/** An address that was read. Offsets are UTF-16 units of the input as typed. */
export interface MailAddress {
  /** The address with its sure repairs, upper and lower case as typed. */
  readonly address: string;
  readonly local: string;
  readonly domain: string;
  readonly start: number;
  readonly end: number;
}

export type AddressFinding = Finding<Code>;
export type AddressReport = Report<MailAddress, Code>;
export type ListReport = Report<MailAddress[], Code>;
