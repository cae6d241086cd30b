import type { Report } from '../report.ts';
import { worded } from './findings.ts';
import { insteadOf } from './instead.ts';
import type { CheckOptions, FiscalCode } from './model.ts';
import type { FindingCode } from './notice.ts';
import { withRuns } from './runs.ts';
import { suggest } from './suggestions.ts';
import { judge, type Judgement } from './verdict.ts';

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
  return answer(judge(input, today));
}

/**
 * The report on a judgement: its sentences, and what was perhaps meant. Suggestions cost more than the
 * verdict, so they are looked for when they are first read.
 */
export function answer(judgement: Judgement): Report<FiscalCode, FindingCode> {
  const { input, text, verdict, findings, value } = judgement;
  let suggestions: readonly string[] | undefined = value ? [] : undefined;
  const instead = value ? null : insteadOf(input, text, judge);
  const meant = instead?.meant ?? judgement;
  return {
    verdict,
    findings: withRuns(instead?.said ?? findings).map(worded),
    value,
    repaired: value && text,
    get suggestions() {
      return (suggestions ??= instead?.offered ?? suggest(meant.text, meant.wanted));
    },
  };
}
