import type { CrossCode } from './cross.ts';
import type { PartResult, Told } from './told.ts';

export type Answer = 'yes' | 'no';

/** One thing that a procedure asks for: a line of content/procedures.yaml, with its limits filled in. */
export interface Item {
  readonly id: string;
  /** In small letters, with its question mark: «hai con te il cellulare?». */
  readonly question: string;
  /** With its article: «il cellulare». */
  readonly missing: string;
  /** What to do after a no. */
  readonly whenNo?: string | undefined;
  /** Who lacks it can go on all the same. */
  readonly optional?: boolean | undefined;
  /** The checker that answers for it. */
  readonly checker?: string | undefined;
  /** Which of the things that the checker looks at. */
  readonly part?: string | undefined;
}

/** What a procedure asks for, in the order in which it asks. */
export interface Procedure {
  readonly items: readonly Item[];
  /** What is compared between one item and another. */
  readonly compares: readonly CrossCode[];
  /** Why all must be at hand before the start, without its full stop: «la procedura chiede tutto di seguito». */
  readonly because: string;
  /** Where it starts, as a sentence. */
  readonly start: string;
  /** Within how many days the outcome comes; null where there is none to wait for. */
  readonly outcomeDays: number | null;
}

/** What is known of one item. */
export interface ItemState {
  /** The reader's own answer; a check that is clear takes its place. */
  readonly reader: Answer | null;
  /** What its checker came to, while that holds. */
  readonly check: PartResult | null;
}

/** All that the reader and the checkers have said so far. Never changed in place. */
export interface State {
  readonly items: Readonly<Record<string, ItemState>>;
  /** By checker: what it forgets, it takes away. */
  readonly told: Readonly<Record<string, Told>>;
}
