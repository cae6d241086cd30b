import { checkMobileNumber } from '../../checkers/mobile-number/index.ts';
import { part } from './frame/dom.ts';
import { offersOf } from './frame/offers.ts';
import { showField, showVerdict } from './frame/outcome.ts';
import { wireForm } from './frame/wire.ts';

const ACCEPTED =
  'La forma è quella di un cellulare italiano. Tieni il telefono vicino: il codice arriva via SMS.';

/** Wires the form of the mobile number: checks on Controlla, and offers what one press puts into the field. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const field = part(element, '#numero-cellulare', HTMLInputElement);
  const offers = part(element, '#numero-cellulare-proposte', HTMLElement);
  const again = wireForm(element, signal, { fields: [field], places: [offers], check });

  function check(root: HTMLElement): void {
    const typed = field.value;
    const report = checkMobileNumber(typed);
    const outcome = { field, label: 'Numero di cellulare', findings: report.findings, typed };
    showField(outcome);
    offers.replaceChildren(...offersOf(typed, report, put));
    showVerdict(root, report.verdict, report.verdict === 'ok' ? [ACCEPTED] : [], [outcome]);
  }

  function put(text: string): void {
    field.value = text;
    void again().then(() => field.focus());
  }
}
