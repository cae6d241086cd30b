import { verdictOf, type Report } from '../report.ts';
import { examine } from './examine.ts';
import type { FindingCode } from './findings.ts';
import { editsOf, plainly } from './mend.ts';

export type { FindingCode } from './findings.ts';

/** A number that a code can be sent to, as far as its shape tells. */
export interface MobileNumber {
  /** With + and prefix, digits alone (ITU-T E.164). */
  readonly e164: string;
}

/**
 * Checks the form of what a person typed as a mobile number: an Italian one, with or without +39. It
 * cannot say that the number exists or receives SMS. Spans are in UTF-16 units of `input` as typed.
 * Never throws; linear in the input's length. Sources: T-080, T-081; I11 for the shape; ranges and
 * prefixes by libphonenumber's metadata.
 */
export function checkMobileNumber(input: string): Report<MobileNumber, FindingCode> {
  const { findings, e164, number, proposals } = examine(input);
  const isMended = findings.every(({ severity, edits }) => severity !== 'fix' || edits);
  const isRight = editsOf(findings).length === 0;
  const accepted = proposals.filter((text) => verdictOf(examine(text).findings) !== 'fix');
  return {
    verdict: verdictOf(findings),
    findings,
    value: isMended && e164 !== null ? { e164 } : null,
    repaired: isMended ? (isRight ? input : plainly(number)) : null,
    suggestions: [...new Set(accepted.map(plainly))],
  };
}
