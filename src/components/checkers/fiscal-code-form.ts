import type { FiscalCode } from '../../checkers/fiscal-code/index.ts';
import { loadAnswers, reportOn } from './fiscal-code-report.ts';
import { h, part } from './frame/dom.ts';
import { tell } from './frame/heard.ts';
import { late } from './frame/late.ts';
import { offersOf } from './frame/offers.ts';
import { showField, showVerdict } from './frame/outcome.ts';
import { wireForm } from './frame/wire.ts';

const ACCEPTED =
  'Se Aruba non lo accetta, quello registrato per la casella può essere diverso: chiedi al tuo Ordine di controllare.';

/** Wires the fiscal code form: checks on Controlla, and offers guesses that one press puts into the field. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const field = part(element, '#cf', HTMLInputElement);
  const offers = part(element, '#cf-proposte', HTMLElement);
  const results = part(element, '.checker-results', HTMLElement);
  const again = wireForm(element, signal, {
    fields: [field],
    places: [offers, results],
    prepare: loadAnswers,
    check,
  });

  async function check(root: HTMLElement): Promise<void> {
    const typed = field.value;
    const report = await late(root, reportOn(typed));
    if (report === null || field.value !== typed) return;
    const outcome = { field, label: 'Codice fiscale', findings: report.findings, typed };
    showField(outcome);
    offers.replaceChildren(...offersOf(typed, report, put));
    if (report.value !== null) {
      results.replaceChildren(disclosure(report.value));
      results.hidden = false;
    }
    tell(root, { code: report.value, names: null });
    const sentences = report.verdict === 'ok' ? ['La forma è corretta.', ACCEPTED] : [];
    showVerdict(root, report.verdict, sentences, [outcome]);
  }

  function put(code: string): void {
    field.value = code;
    void again().then(() => field.focus());
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
