import type { BoxFinding } from '../../../checkers/calendar/boxes.ts';
import type { Verdict } from '../../../checkers/report.ts';
import { boxOutcomes, dateFields, typedIn } from './day-boxes.ts';
import { showField, showVerdict } from './outcome.ts';
import { wireForm } from './wire.ts';

/** What an engine makes of the day in the boxes. */
interface DayAnswer {
  readonly verdict: Verdict;
  readonly findings: readonly BoxFinding[];
  /** What the verdict says; empty where the findings say it. */
  readonly sentences: readonly string[];
}

/** How a form about one day is wired. */
export interface DateForm {
  /** The id under which `DayBoxes.astro` wrote the boxes. */
  readonly id: string;
  /** What the verdict cannot know. */
  readonly limit: string;
  /** The engine, with the day as typed and the section of the form. */
  readonly check: (typed: ReturnType<typeof typedIn>, root: HTMLElement) => DayAnswer;
}

/** Wires a form that asks for one day. */
export function connectDateForm(
  element: HTMLElement,
  signal: AbortSignal,
  { id, limit, check }: DateForm,
): void {
  const fields = dateFields(element, id);

  wireForm(element, signal, {
    fields: Object.values(fields),
    check(root) {
      const { verdict, findings, sentences } = check(typedIn(fields), root);
      const outcomes = boxOutcomes(fields, findings);
      for (const outcome of outcomes) showField(outcome);
      showVerdict(root, verdict, sentences, outcomes, limit);
    },
  });
}
