import { checkFiscalCode, type FiscalCode } from '../../checkers/fiscal-code/index.ts';
import { h, part } from './frame/dom.ts';
import { offersOf } from './frame/offers.ts';
import { clearField, clearVerdict, showField, showVerdict } from './frame/outcome.ts';

const ACCEPTED =
  'Se Aruba non lo accetta, quello registrato per la casella può essere diverso: chiedi al tuo Ordine di controllare.';

/** Wires the fiscal code form: checks on Controlla, and offers guesses that one press puts into the field. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const field = part(element, '#cf', HTMLInputElement);
  const offers = part(element, '#cf-proposte', HTMLElement);
  const results = part(element, '.checker-results', HTMLElement);

  form.addEventListener('submit', () => check(), { signal });
  field.addEventListener('input', () => forget(), { signal });
  form.addEventListener('reset', () => forget(), { signal });

  function forget(): void {
    clearField(field);
    clearVerdict(root);
    offers.replaceChildren();
    results.replaceChildren();
    results.hidden = true;
  }

  function check(): void {
    forget();
    const report = checkFiscalCode(field.value, { today: new Date() });
    const outcome = { field, label: 'Codice fiscale', findings: report.findings, typed: field.value };
    showField(outcome);
    offers.replaceChildren(...offersOf(field.value, report, put));
    if (report.value !== null) {
      results.append(disclosure(report.value));
      results.hidden = false;
    }
    const sentences = report.verdict === 'ok' ? ['La forma è corretta.', ACCEPTED] : [];
    showVerdict(root, report.verdict, sentences, [outcome]);
  }

  function put(code: string): void {
    field.value = code;
    check();
    field.focus();
  }
}

/** Closed until asked for: the holder recognises the code, and a neighbour reads nothing. */
function disclosure(code: FiscalCode): HTMLElement {
  const place = h('div', { 'aria-live': 'polite' });
  const details = h(
    'details',
    { class: 'checker-more' },
    h('summary', {}, 'Che cosa si legge nel codice'),
    place,
  );
  details.addEventListener(
    'toggle',
    () => {
      void import('./fiscal-code-details.ts').then(
        ({ showHolder }) => showHolder(place, code),
        () =>
          place.replaceChildren(
            h('p', {}, 'Ora non riusciamo a leggerlo: forse manca la connessione. La forma resta corretta.'),
          ),
      );
    },
    { once: true },
  );
  return details;
}
