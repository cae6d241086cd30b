import { checkMobileNumber } from '../../checkers/mobile-number/index.ts';
import { part } from './frame/dom.ts';
import { offersOf } from './frame/offers.ts';
import { clearField, clearVerdict, showField, showVerdict } from './frame/outcome.ts';

const ACCEPTED =
  'La forma è quella di un cellulare italiano. Tieni il telefono vicino: il codice arriva via SMS.';

/** Wires the form of the mobile number: checks on Controlla, and offers what one press puts into the field. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const field = part(element, '#numero-cellulare', HTMLInputElement);
  const offers = part(element, '#numero-cellulare-proposte', HTMLElement);

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
    const report = checkMobileNumber(typed);
    const outcome = { field, label: 'Numero di cellulare', findings: report.findings, typed };
    showField(outcome);
    offers.replaceChildren(...offersOf(typed, report, put));
    showVerdict(root, report.verdict, report.verdict === 'ok' ? [ACCEPTED] : [], [outcome]);
  }

  function put(text: string): void {
    field.value = text;
    check();
    field.focus();
  }
}
