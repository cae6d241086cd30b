import { panelRule } from '../../checkers/address-list/both-fields.ts';
import type { AddressField, ListReport } from '../../checkers/address-list/index.ts';
import { verdictOf } from '../../checkers/report.ts';
import { chooser } from './address-list-chooser.ts';
import { ruleDrawing } from './address-list-drawing.ts';
import { loadReader, reportOn } from './address-list-report.ts';
import { readyList, ruleTable } from './address-list-results.ts';
import { notificationTold } from './address-list-told.ts';
import { part } from './frame/dom.ts';
import { findingList } from './frame/findings.ts';
import { tell } from './frame/heard.ts';
import { late } from './frame/late.ts';
import { clearField, clearVerdict, showField, showVerdict, type FieldOutcome } from './frame/outcome.ts';

type Role = AddressField['role'];

const ROLES = ['senders', 'recipients'] as const satisfies readonly Role[];
const LABELS: Readonly<Record<Role, string>> = { senders: 'Mittenti', recipients: 'Destinatari' };
const WHOSE: Readonly<Record<Role, string>> = { senders: 'dei mittenti', recipients: 'dei destinatari' };

/** Wires the two fields of the notification rule: both are checked together, as the panel takes them. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const results = part(element, '.checker-results', HTMLElement);
  const between = part(element, '#campi-esito', HTMLElement);
  const own = part(element, '#mia-pec', HTMLInputElement);
  const rules: Record<Role, AddressField> = JSON.parse(element.dataset['fields'] ?? '{}');
  const fields: Readonly<Record<Role, HTMLTextAreaElement>> = {
    senders: part(element, '#mittenti', HTMLTextAreaElement),
    recipients: part(element, '#destinatari', HTMLTextAreaElement),
  };
  const drawing = ruleDrawing(element.ownerDocument);

  form.addEventListener('submit', () => void check(), { signal });
  form.addEventListener('input', () => void loadReader().catch(() => null), { signal, once: true });
  form.addEventListener('input', forgetWhenTyped, { signal });
  form.addEventListener('reset', () => forget(), { signal });

  /** The boxes that choose which addresses stay are part of the answer, not of the question. */
  function forgetWhenTyped({ target }: Event): void {
    if (target === own || ROLES.some((role) => target === fields[role])) forget();
  }

  function forget(): void {
    for (const role of ROLES) {
      clearField(fields[role]);
      readyPlace(role).replaceChildren();
    }
    clearField(own);
    clearVerdict(root);
    between.replaceChildren();
    drawing?.forget();
    results.replaceChildren();
    results.hidden = true;
  }

  async function check(): Promise<void> {
    forget();
    const typed = { senders: fields.senders.value, recipients: fields.recipients.value };
    const typedMailbox = own.value;
    const reports = await late(root, reportOn(typed, rules, typedMailbox));
    if (
      reports === null ||
      own.value !== typedMailbox ||
      ROLES.some((role) => fields[role].value !== typed[role])
    )
      return;
    const { form: report, own: mailbox } = reports;
    const ofMailbox = {
      field: own,
      label: 'La tua PEC',
      findings: mailbox?.findings ?? [],
      typed: typedMailbox,
    };
    // Beside a field that is folded away nobody would see it.
    if (ofMailbox.findings.length > 0) part(element, '.checker-more', HTMLDetailsElement).open = true;
    const outcomes = [...ROLES.map((role) => outcomeOf(role, typed[role], report[role])), ofMailbox];
    for (const outcome of outcomes) showField(outcome);
    for (const role of ROLES) readyPlace(role).replaceChildren(...answers(role, report[role]));

    if (report.findings.length > 0) between.replaceChildren(findingList(report.findings));
    const rule = panelRule(report.senders, report.recipients, rules.recipients.separator);
    if (rule !== null) results.replaceChildren(drawing?.show(rule) ?? ruleTable(rule));
    results.hidden = rule === null;
    tell(root, notificationTold(report));
    const whole = { field: fields.recipients, label: 'I due campi', findings: report.findings };
    const verdict = verdictOf([report, ...outcomes].flatMap(({ findings }) => [...findings]));
    showVerdict(root, verdict, verdict === 'ok' ? [report.message] : [], [...outcomes, whole]);
  }

  function outcomeOf(role: Role, typed: string, { findings }: ListReport): FieldOutcome {
    return { field: fields[role], label: LABELS[role], findings, typed };
  }

  function answers(role: Role, report: ListReport): HTMLElement[] {
    const use = (text: string): void => put(role, text);
    const choice = chooser(report, rules[role], use);
    return choice !== null
      ? [choice]
      : readyList({ report, input: fields[role].value, whose: WHOSE[role], use, signal });
  }

  function readyPlace(role: Role): HTMLElement {
    return part(element, `#${fields[role].id}-pronto`, HTMLElement);
  }

  function put(role: Role, text: string): void {
    fields[role].value = text;
    void check().then(() => fields[role].focus());
  }
}
