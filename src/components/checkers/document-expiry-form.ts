import { checkDocumentExpiry, type DocumentKind } from '../../checkers/document-expiry/index.ts';
import { connectDateForm } from './frame/date-form.ts';
import { part } from './frame/dom.ts';
import { tell } from './frame/heard.ts';

const LIMIT =
  'Questo controllo guarda solo la data che hai scritto. Quali documenti accetta Aruba, la guida non lo indica.';

/** Wires the form that compares a document's last day with today and with the wait. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const kind = part(element, '#tipo-documento', HTMLSelectElement);
  const none = part(element, '#senza-scadenza', HTMLInputElement);
  const days = Number(element.dataset['days']);
  const kinds: readonly DocumentKind[] = JSON.parse(element.dataset['kinds'] ?? '[]');

  connectDateForm(element, signal, {
    id: 'scadenza',
    limit: LIMIT,
    check(date, root) {
      const typed = { kind: kind.value, date, noExpiry: none.checked };
      const { verdict, findings, value } = checkDocumentExpiry(typed, { today: new Date(), days, kinds });
      tell(root, { expiry: value });
      return {
        verdict,
        findings,
        sentences: verdict === 'ok' ? ['Il documento è in corso di validità.'] : [],
      };
    },
  });
}
