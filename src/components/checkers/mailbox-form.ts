import { judgeMailbox } from '../../checkers/own-mailbox/judge-mailbox.ts';
import { loadReader, reportOnAddress } from './address-list-report.ts';
import { part } from './frame/dom.ts';
import { tell } from './frame/heard.ts';
import { late } from './frame/late.ts';
import { offersOf } from './frame/offers.ts';
import { showField, showVerdict } from './frame/outcome.ts';
import { wireForm } from './frame/wire.ts';

/** Wires the form of the reader's own mailbox. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const field = part(element, '#casella-pec', HTMLInputElement);
  const offers = part(element, '#casella-pec-proposte', HTMLElement);
  const again = wireForm(element, signal, { fields: [field], places: [offers], prepare: loadReader, check });

  async function check(root: HTMLElement): Promise<void> {
    const typed = field.value;
    const read = await late(root, reportOnAddress(typed));
    if (read === null || field.value !== typed) return;
    const report = judgeMailbox(typed, read);
    const outcome = { field, label: 'Casella PEC', findings: report.findings, typed };
    showField(outcome);
    offers.replaceChildren(...offersOf(typed, report, put));
    tell(root, { mailbox: report.value?.address ?? null });
    showVerdict(root, report.verdict, report.verdict === 'ok' ? ['La forma è corretta.'] : [], [outcome]);
  }

  function put(text: string): void {
    field.value = text;
    void again().then(() => field.focus());
  }
}
