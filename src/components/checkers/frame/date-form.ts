import type { BoxFinding } from '../../../checkers/calendar/boxes.ts';
import type { Verdict } from '../../../checkers/report.ts';
import { boxOutcomes, dateFields, typedIn } from './day-boxes.ts';
import { part } from './dom.ts';
import { clearField, clearVerdict, showField, showVerdict } from './outcome.ts';

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

/** Wires a form that asks for one day: checks on submit, forgets its answer when something changes. */
export function connectDateForm(
  element: HTMLElement,
  signal: AbortSignal,
  { id, limit, check }: DateForm,
): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const fields = dateFields(element, id);

  form.addEventListener('submit', () => answer(), { signal });
  form.addEventListener('input', () => forget(), { signal });
  form.addEventListener('reset', () => forget(), { signal });

  function forget(): void {
    for (const field of Object.values(fields)) clearField(field);
    clearVerdict(root);
  }

  function answer(): void {
    forget();
    const { verdict, findings, sentences } = check(typedIn(fields), root);
    const outcomes = boxOutcomes(fields, findings);
    for (const outcome of outcomes) showField(outcome);
    showVerdict(root, verdict, sentences, outcomes, limit);
  }
}
