import type { CalendarDay } from '../calendar/day.ts';
import type { FiscalCode } from '../fiscal-code/model.ts';

/** What single checkers have read, as far as other data of the same procedure can contradict it. */
export interface Told {
  /** The reader's own certified mailbox. */
  readonly mailbox?: string | null;
  /** The ordinary address that Aruba is to use. */
  readonly contact?: string | null;
  /** The addresses that get the notification. */
  readonly recipients?: readonly string[];
  readonly code?: FiscalCode | null;
  readonly names?: { readonly surname: string; readonly name: string } | null;
  /** The last day of the document; null where it bears none or none could be read. */
  readonly expiry?: CalendarDay | null;
  /** Front and back are one and the same photo. */
  readonly samePhoto?: boolean;
  /** The verdicts of a checker that answers for more than one thing; null for what was left out. */
  readonly parts?: Readonly<Record<string, PartResult | null>>;
}

/** What a check came to, for one of the things that a procedure asks for. */
export interface PartResult {
  readonly verdict: 'ok' | 'review' | 'fix';
  /** What is to be done; notes left out. */
  readonly messages: readonly string[];
}
