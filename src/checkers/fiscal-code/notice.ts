import type { Edit, Severity } from '../report.ts';
import type { FINDINGS } from './findings.ts';

type Table = typeof FINDINGS;
type Sentences = Table['note'] & Table['review'] & Table['fix'];
export type FindingCode = keyof Sentences;

/** The words that a sentence wants: as many as the $n in it. */
export type Words<Code extends FindingCode> = Gaps<Sentences[Code]>;
type Gaps<Sentence extends string> = Sentence extends `${string}$3${string}`
  ? [string, string, string]
  : Sentence extends `${string}$2${string}`
    ? [string, string]
    : Sentence extends `${string}$1${string}`
      ? [string]
      : [];

/** A finding whose sentence is still to be made: who asks for the verdict alone needs no sentences. */
export interface Noticed {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** [start, end) of the input as typed, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly edits?: readonly Edit[];
}

/** Says `code` of the characters [from, to) of the cleaned text. */
export type Say = <Code extends FindingCode>(
  code: Code,
  from: number,
  to: number,
  ...words: Words<Code>
) => unknown;

/** The severities of the table of sentences, but for `fix`: so is every other code. */
const MILD: Readonly<Record<keyof Table['note'], 'note'> & Record<keyof Table['review'], 'review'>> = {
  'lower-case': 'note',
  blank: 'note',
  hyphen: 'note',
  invisible: 'note',
  label: 'note',
  'country-prefix': 'note',
  omocode: 'note',
  readings: 'note',
  'vat-office': 'note',
  'place-unlisted': 'review',
};

/** Notices `code` over [start, end) of the input as typed, and the text that mends it where that is sure. */
export function notice<Code extends FindingCode>(
  code: Code,
  start: number,
  end: number,
  words: Words<Code>,
  text?: string,
): Noticed {
  const mild: Readonly<Partial<Record<FindingCode, Severity>>> = MILD;
  const found = { code, severity: mild[code] ?? 'fix', start, end, words } as const;
  return text === undefined ? found : { ...found, edits: [{ start, end, text }] };
}
