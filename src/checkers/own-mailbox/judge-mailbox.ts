import { classifyAddress } from '../address-list/classify.ts';
import { quoted } from '../address-list/italian.ts';
import type { AddressListCode, AddressReport, MailAddress } from '../address-list/index.ts';
import { verdictOf, type Finding, type Report } from '../report.ts';
import { finder, type FindingTable } from '../sentences.ts';

/** What is said of one's own mailbox beyond the form of an address. */
export const FINDINGS = {
  'mailbox-empty': ['fix', "Inserisci l'indirizzo completo della tua casella PEC."],
  'mailbox-ordinary': ['review', '$1 è un indirizzo ordinario: $2. Qui va la tua PEC.'],
} as const satisfies FindingTable;
export type OwnMailboxCode = keyof typeof FINDINGS | AddressListCode;
export type OwnMailboxReport = Report<MailAddress, OwnMailboxCode>;

const find = finder(FINDINGS);

/** Judges what was read as the reader's own mailbox: whole (T-036, T-058, P-004), and of no ordinary provider. */
export function judgeMailbox(input: string, report: AddressReport): OwnMailboxReport {
  const form = report.findings.filter(({ code }) => code !== 'empty');
  const findings: Finding<OwnMailboxCode>[] = [
    ...(form.length < report.findings.length ? [find('mailbox-empty', [0, input.length])] : []),
    ...form,
    ...(report.value === null ? [] : judged(report.value)),
  ];
  return { ...report, findings, verdict: verdictOf(findings) };
}

function judged({ address, start, end }: MailAddress): Finding<OwnMailboxCode>[] {
  const { kind, because } = classifyAddress(address);
  return kind === 'ordinary' ? [find('mailbox-ordinary', [start, end], quoted(address), because)] : [];
}
