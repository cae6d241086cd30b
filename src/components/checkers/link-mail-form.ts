import { matchLinkMail } from '../../checkers/link-mail/index.ts';
import { part } from './frame/dom.ts';
import { showField, showVerdict } from './frame/outcome.ts';
import { wireForm } from './frame/wire.ts';

const LIMIT =
  'Questo controllo confronta solo le lettere che vedi: due email diverse possono averle uguali.';

/** Wires the form that compares the visible letters with the reader's own addresses. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const letters = part(element, '#lettere-viste', HTMLInputElement);
  const own = part(element, '#mie-email', HTMLTextAreaElement);
  wireForm(element, signal, { fields: [letters, own], check });

  function check(root: HTMLElement): void {
    const report = matchLinkMail(letters.value, own.value);
    const outcomes = [
      { field: letters, label: 'Lettere', findings: report.letters },
      { field: own, label: 'Le tue email', findings: report.addresses },
    ];
    for (const outcome of outcomes) showField(outcome);
    showVerdict(root, report.verdict, report.message === null ? [] : [report.message], outcomes, LIMIT);
  }
}
