import { checkFiscalCode } from '../../checkers/fiscal-code/index.ts';
import { h, part } from './frame/dom.ts';
import { clearField, clearVerdict, showField, showVerdict } from './frame/outcome.ts';

const ACCEPTED =
  'Se Aruba non lo accetta, quello registrato per la casella può essere diverso: chiedi al tuo Ordine di controllare.';

/** Wires the fiscal code form: checks on Controlla, and offers guesses that one press puts into the field. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const field = part(element, '#cf', HTMLInputElement);
  const offers = part(element, '#cf-proposte', HTMLElement);

  form.addEventListener('submit', () => check(), { signal });
  field.addEventListener('input', () => forget(), { signal });
  form.addEventListener('reset', () => forget(), { signal });

  function forget(): void {
    clearField(field);
    clearVerdict(root);
    offers.replaceChildren();
  }

  function check(): void {
    const report = checkFiscalCode(field.value, { today: new Date() });
    const outcome = { field, label: 'Codice fiscale', findings: report.findings, typed: field.value };
    showField(outcome);
    offers.replaceChildren(...offerOf(report.repaired, report.suggestions));
    showVerdict(root, report.verdict, report.verdict === 'ok' ? ['La forma è corretta.', ACCEPTED] : [], [
      outcome,
    ]);
  }

  function offerOf(repaired: string | null, suggestions: readonly string[]): HTMLElement[] {
    const offered = repaired !== null && repaired !== field.value ? [repaired] : suggestions;
    if (offered.length === 0) return [];
    const intro = repaired !== null ? 'Scrivilo così:' : 'Forse volevi scrivere:';
    return [
      h('p', {}, intro),
      h('div', { class: 'checker-choices' }, ...offered.map((code) => useButton(code))),
    ];
  }

  function useButton(code: string): HTMLButtonElement {
    const button = h('button', { type: 'button' }, `Usa ${code}`);
    button.addEventListener('click', () => {
      field.value = code;
      forget();
      check();
      field.focus();
    });
    return button;
  }
}
