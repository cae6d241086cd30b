import { checkDocumentExpiry, type DocumentKind } from '../../checkers/document-expiry/index.ts';
import { boxOutcomes, dateFields, typedIn } from './frame/day-boxes.ts';
import { part } from './frame/dom.ts';
import { tell } from './frame/heard.ts';
import { clearField, clearVerdict, showField, showVerdict } from './frame/outcome.ts';

const LIMIT =
  'Questo controllo guarda solo la data che hai scritto. Quali documenti accetta Aruba, la guida non lo indica.';

/** Wires the form that compares a document's last day with today and with the wait. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const kind = part(element, '#tipo-documento', HTMLSelectElement);
  const none = part(element, '#senza-scadenza', HTMLInputElement);
  const fields = dateFields(element, 'scadenza');
  const days = Number(element.dataset['days']);
  const kinds: readonly DocumentKind[] = JSON.parse(element.dataset['kinds'] ?? '[]');

  form.addEventListener('submit', () => check(), { signal });
  form.addEventListener('input', () => forget(), { signal });
  form.addEventListener('reset', () => forget(), { signal });

  function forget(): void {
    for (const field of Object.values(fields)) clearField(field);
    clearVerdict(root);
  }

  function check(): void {
    forget();
    const typed = { kind: kind.value, date: typedIn(fields), noExpiry: none.checked };
    const report = checkDocumentExpiry(typed, { today: new Date(), days, kinds });
    const outcomes = boxOutcomes(fields, report.findings);
    for (const outcome of outcomes) showField(outcome);
    tell(root, { expiry: report.value });
    const sentences = report.verdict === 'ok' ? ['Il documento è in corso di validità.'] : [];
    showVerdict(root, report.verdict, sentences, outcomes, LIMIT);
  }
}
