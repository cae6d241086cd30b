import { checkAddressList, type AddressField } from '../../checkers/address-list/index.ts';
import { verdictOf } from '../../checkers/report.ts';
import { readyList, ruleTable, verdictSentence } from './address-list-results.ts';
import { part } from './frame/dom.ts';
import { clearField, clearVerdict, showField, showVerdict } from './frame/outcome.ts';

type Role = AddressField['role'];

const LABELS: Readonly<Record<Role, string>> = { senders: 'Mittenti', recipients: 'Destinatari' };
const WHOSE: Readonly<Record<Role, string>> = { senders: 'dei mittenti', recipients: 'dei destinatari' };
const ROLES = ['senders', 'recipients'] as const satisfies readonly Role[];

/** Wires the two fields of the notification rule: both are checked together, as the panel takes them. */
export function connect(element: HTMLElement, signal: AbortSignal): void {
  const root = part(element, '.checker', HTMLElement);
  const form = part(element, 'form', HTMLFormElement);
  const results = part(element, '.checker-results', HTMLElement);
  const rules: Record<Role, AddressField> = JSON.parse(element.dataset['fields'] ?? '{}');
  const fields: Readonly<Record<Role, HTMLTextAreaElement>> = {
    senders: part(element, '#mittenti', HTMLTextAreaElement),
    recipients: part(element, '#destinatari', HTMLTextAreaElement),
  };

  form.addEventListener('submit', () => check(), { signal });
  form.addEventListener('input', () => forget(), { signal });
  form.addEventListener('reset', () => forget(), { signal });

  function forget(): void {
    for (const role of ROLES) {
      clearField(fields[role]);
      readyPlace(fields[role]).replaceChildren();
    }
    clearVerdict(root);
    results.replaceChildren();
    results.hidden = true;
  }

  function check(): void {
    forget();
    const checked = ROLES.map((role) => ({
      role,
      field: fields[role],
      label: LABELS[role],
      typed: fields[role].value,
      report: checkAddressList(fields[role].value, rules[role]),
    }));
    const outcomes = checked.map(({ report: { findings }, ...outcome }) => ({ ...outcome, findings }));
    for (const outcome of outcomes) showField(outcome);
    for (const { report, field, role } of checked) {
      readyPlace(field).replaceChildren(
        ...readyList({ report, whose: WHOSE[role], use: (text) => put(field, text), signal }),
      );
    }

    const [senders, recipients] = checked.map(({ report }) => report.value ?? []);
    const verdict = verdictOf(outcomes.flatMap(({ findings }) => findings));
    const accepted = verdict !== 'fix' && senders !== undefined && recipients !== undefined;
    if (accepted) results.append(ruleTable(senders, recipients));
    results.hidden = !accepted;
    showVerdict(root, verdict, accepted ? [verdictSentence(senders, recipients)] : [], outcomes);
  }

  function readyPlace(field: HTMLElement): HTMLElement {
    return part(element, `#${field.id}-pronto`, HTMLElement);
  }

  function put(field: HTMLTextAreaElement, text: string): void {
    field.value = text;
    check();
    field.focus();
  }
}
