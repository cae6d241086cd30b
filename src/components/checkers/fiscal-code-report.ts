import type { FiscalCode } from '../../checkers/fiscal-code/index.ts';
import { judge } from '../../checkers/fiscal-code/verdict.ts';
import type { Report } from '../../checkers/report.ts';

/** The sentences and the suggestions: asked for as soon as something is typed. */
export const loadAnswers = () => import('../../checkers/fiscal-code/check.ts');

/** The report on what was typed. A code of which nothing is to be said needs the engine alone. */
export async function reportOn(typed: string): Promise<Report<FiscalCode>> {
  const judged = judge(typed, new Date());
  if (judged.findings.length > 0) return (await loadAnswers()).answer(judged);
  return { ...judged, findings: [], repaired: judged.text, suggestions: [] };
}
