import type { Severity } from '../report.ts';
import { ADDRESS_FINDINGS } from './findings-address.ts';
import { LIST_FINDINGS } from './findings-list.ts';
import { MEANING_FINDINGS } from './findings-meaning.ts';

/** One kind of finding: how grave it is, and its Italian sentence. */
export interface Kind {
  readonly severity: Severity;
  /**
   * @param it what was typed, already between «», or a number in words
   * @param more a second thing to name
   * @param rule how the list is to be written; empty where one address is asked for
   */
  readonly say: (it: string, more: string, rule: string) => string;
}

/** Every kind of finding of this checker. */
export const FINDINGS: Readonly<Record<Code, Kind>> = {
  ...LIST_FINDINGS,
  ...ADDRESS_FINDINGS,
  ...MEANING_FINDINGS,
};

export type Code =
  | keyof typeof LIST_FINDINGS
  | keyof typeof ADDRESS_FINDINGS
  | keyof typeof MEANING_FINDINGS;
