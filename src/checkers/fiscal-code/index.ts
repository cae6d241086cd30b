import { inReadingOrder, verdictOf, type Report } from '../report.ts';
import { lowerCase } from './casing.ts';
import { readCharacters } from './characters.ts';
import { digitsFindings, numericCode } from './digits.ts';
import { finding, type FindingCode } from './findings.ts';
import type { CheckOptions, FiscalCode } from './model.ts';
import { omocodeFindings } from './omocodia.ts';
import { personCode, personFindings } from './person.ts';
import { recognise } from './recognise.ts';

export type { FindingCode } from './findings.ts';
export type { CheckOptions, FiscalCode, NumericCode, PersonCode, Reading } from './model.ts';

/**
 * Checks the form of what a person typed as the fiscal code of a holder: 16 characters, a partita
 * IVA, or the 11 digits of a body or of a temporary code. It cannot say that a code was issued.
 * Spans are in UTF-16 units of `input` as typed. Never throws; linear in the input's length.
 * The rules are those of DM 13813/1976 and of AdE circular 34/E of 2011.
 */
export function checkFiscalCode(
  input: string,
  { today }: CheckOptions = {},
): Report<FiscalCode, FindingCode> {
  const { typed, numeric } = recognise(readCharacters(input));
  const { text } = typed;
  const found = [...typed.findings, ...lowerCase(typed)];
  if (!text) found.push(finding('empty', 0, input.length));
  else if (numeric) found.push(...digitsFindings(typed));
  else found.push(...personFindings(typed));
  const verdict = verdictOf(found);
  const accepted = verdict !== 'fix';
  if (accepted) found.push(...omocodeFindings(typed));
  return {
    verdict,
    findings: inReadingOrder(found),
    value: accepted ? (numeric ? numericCode(text) : personCode(text, today)) : null,
    repaired: accepted ? text : null,
    suggestions: [],
  };
}
