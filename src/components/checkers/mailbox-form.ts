import { checkOwnMailbox } from '../../checkers/own-mailbox/index.ts';
import { part } from './frame/dom.ts';
import { tell } from './frame/heard.ts';
import { offersOf } from './frame/offers.ts';
import { clearField, clearVerdict, showField, showVerdict } from './frame/outcome.ts';

/** Wires the form of the reader's own mailbox. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const field = part(element, '#casella-pec', HTMLInputElement);
  const offers = part(element, '#casella-pec-proposte', HTMLElement);

  form.addEventListener('submit', () => check(), { signal });
  field.addEventListener('input', () => forget(), { signal });
  form.addEventListener('reset', () => forget(), { signal });

  function forget(): void {
    clearField(field);
    clearVerdict(root);
    offers.replaceChildren();
  }

  function check(): void {
    forget();
    const typed = field.value;
    const report = checkOwnMailbox(typed);
    const outcome = { field, label: 'Casella PEC', findings: report.findings, typed };
    showField(outcome);
    offers.replaceChildren(...offersOf(typed, report, put));
    tell(root, { mailbox: report.value?.address ?? null });
    showVerdict(root, report.verdict, report.verdict === 'ok' ? ['La forma è corretta.'] : [], [outcome]);
  }

  function put(text: string): void {
    field.value = text;
    check();
    field.focus();
  }
}
