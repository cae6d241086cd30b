/** Who a code of 16 characters says it belongs to, as far as its letters and digits go. */
export interface PersonCode {
  readonly kind: 'person16';
  /** Upper case, without blanks: the code as it is to be written. */
  readonly code: string;
  /** The code before omocodia, with its own check letter; equal to `code` where there is none. */
  readonly plain: string;
  /** At least one digit was replaced by a letter, because two people would share the code. */
  readonly omocode: boolean;
  /** The three letters taken from the surname, and the three from the name. */
  readonly surname: string;
  readonly name: string;
  /** One `YYYY-MM-DD` for each century that fits, oldest first: one or two. */
  readonly births: readonly string[];
  readonly sex: 'F' | 'M';
  /** Letter and three digits, such as `H501`, without omocodia. */
  readonly place: string;
}

/** What eleven good digits can be. */
export type Reading = 'vat' | 'body' | 'temporary';

/** Eleven digits: a partita IVA, a body without one, or the temporary code of a person. */
export interface NumericCode {
  readonly kind: 'digits11';
  readonly code: string;
  /** The readings that fit, likeliest first; never empty. */
  readonly readings: readonly Reading[];
}

export type FiscalCode = PersonCode | NumericCode;

export interface CheckOptions {
  /** The day on which the question is asked, in local time: it rules out births to come. */
  readonly today?: Date;
}
