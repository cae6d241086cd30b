import { judgeContact } from '../../checkers/contact-email/judge-contact.ts';
import { verdictOf } from '../../checkers/report.ts';
import { loadReader, reportOnAddress } from './address-list-report.ts';
import { part } from './frame/dom.ts';
import { tell } from './frame/heard.ts';
import { late } from './frame/late.ts';
import { offersOf } from './frame/offers.ts';
import { showField, showVerdict } from './frame/outcome.ts';
import { wireForm } from './frame/wire.ts';

const ACCEPTED =
  'La forma è corretta e non sembra una PEC. Prima di iniziare controlla di riuscire ad aprirla: il codice arriva lì.';

/** Wires the form of the contact address; the reader's own mailbox, where it is given, is what it must not be. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const contact = part(element, '#email-contatto', HTMLInputElement);
  const mailbox = part(element, '#email-pec', HTMLInputElement);
  const offers = part(element, '#email-contatto-proposte', HTMLElement);
  const again = wireForm(element, signal, {
    fields: [contact, mailbox],
    places: [offers],
    prepare: loadReader,
    check,
  });

  async function check(root: HTMLElement): Promise<void> {
    const typed = contact.value;
    const typedMailbox = mailbox.value;
    const reports = await late(
      root,
      Promise.all([
        reportOnAddress(typed),
        typedMailbox.trim() === '' ? null : reportOnAddress(typedMailbox),
      ]),
    );
    if (reports === null || contact.value !== typed || mailbox.value !== typedMailbox) return;
    const [read, own] = reports;
    const report = judgeContact(
      typed,
      read,
      own === null ? {} : { ownMailbox: own.value?.address ?? typedMailbox },
    );
    const outcomes = [
      { field: contact, label: 'Email', findings: report.findings, typed },
      { field: mailbox, label: 'PEC', findings: own?.findings ?? [], typed: typedMailbox },
    ];
    for (const outcome of outcomes) showField(outcome);
    offers.replaceChildren(...offersOf(typed, report, put));
    const verdict = verdictOf(outcomes.flatMap(({ findings }) => findings));
    tell(root, { contact: report.value?.address ?? null });
    showVerdict(root, verdict, verdict === 'ok' ? [ACCEPTED] : [], outcomes);
  }

  function put(text: string): void {
    contact.value = text;
    void again().then(() => contact.focus());
  }
}
