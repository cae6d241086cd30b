import { checkOutcomeWait } from '../../checkers/outcome-wait/index.ts';
import { boxOutcomes, dateFields, typedIn } from './frame/day-boxes.ts';
import { part } from './frame/dom.ts';
import { clearField, clearVerdict, showField, showVerdict } from './frame/outcome.ts';

const LIMIT =
  'La guida non dice se i giorni sono di calendario o lavorativi, né da quando si contano. Le feste del patrono non sono contate.';

/** Wires the form that counts the days of the wait. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const fields = dateFields(element, 'conclusa');
  const days = Number(element.dataset['days']);

  form.addEventListener('submit', () => check(), { signal });
  form.addEventListener('input', () => forget(), { signal });
  form.addEventListener('reset', () => forget(), { signal });

  function forget(): void {
    for (const field of Object.values(fields)) clearField(field);
    clearVerdict(root);
  }

  function check(): void {
    forget();
    const report = checkOutcomeWait(typedIn(fields), { today: new Date(), days });
    const outcomes = boxOutcomes(fields, report.findings);
    for (const outcome of outcomes) showField(outcome);
    showVerdict(root, report.verdict, report.messages, outcomes, LIMIT);
  }
}
