import type { Span } from './notes.ts';
import type { MailAddress } from './types.ts';

/** What became of a part of the list. */
export interface Outcome {
  /** The address, where nothing is left to mend by hand. */
  readonly address: MailAddress | null;
  /** Whole addresses that may have been meant, likeliest first. */
  readonly guesses: readonly string[];
  /** Whether it stands for no address: a name, a telephone number, a word on the side. */
  readonly extra?: boolean;
  /** Whether it is a word beside addresses, which counts as none of them. */
  readonly word?: boolean;
  /** Where the domain was typed, when the text had to be read otherwise than as typed. */
  readonly domainStart?: number;
}

/** A part of the list as it was read. Offsets are those of the text as typed. */
export interface ReadEntry extends Outcome, Span {
  /** Where the guesses start, when they take in more than this entry. */
  readonly guessFrom?: number;
  /** Its end with the signs that close what opens right before it. */
  readonly outerEnd?: number;
}
