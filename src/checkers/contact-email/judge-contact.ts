import type { Finding, Report } from '../report.ts';
import { inReadingOrder, verdictOf } from '../report.ts';
import type { AddressFinding, AddressListCode, AddressReport, MailAddress } from '../address-list/index.ts';
import { classifyAddress, isUndecidable } from '../address-list/classify.ts';
import { quoted } from '../address-list/italian.ts';
import { likelyDomains } from '../address-list/typos.ts';
import { CONTACT_FINDINGS } from './findings.ts';
import type { ContactFindingCode } from './findings.ts';
import { looksLikeWork } from './workplace.ts';

export type ContactCode = AddressListCode | ContactFindingCode;
export type ContactReport = Report<MailAddress, ContactCode>;

type ContactFinding = Finding<ContactCode>;

function finding(code: ContactFindingCode, start: number, end: number, it = '', more = ''): ContactFinding {
  const { severity, say } = CONTACT_FINDINGS[code];
  return { code, severity, start, end, message: say(it, more) };
}

/** What is said of an address with a good form. */
function judged(address: MailAddress, ownMailbox: string | undefined): ContactFinding[] {
  const { start, end } = address;
  const domain = address.domain.toLowerCase();
  if (address.address.toLowerCase() === ownMailbox) return [finding('same-as-mailbox', start, end)];
  if (isUndecidable(domain)) return [finding('contact-undecidable', start, end)];
  const { kind, because } = classifyAddress(address.address);
  if (kind === 'certified') return [finding('contact-certified', start, end, quoted(address.address), because)];
  return looksLikeWork(domain) ? [finding('workplace', start, end)] : [];
}

/** A slip in a known domain is one question, whether such a domain could exist or not: «gmail.con». */
function asQuestion(input: string, one: AddressFinding): ContactFinding {
  if (one.code !== 'unknown-ending') return one;
  const start = input.lastIndexOf('@', one.start) + 1;
  const domain = input.slice(start, one.end);
  const [meant] = likelyDomains(domain);
  return meant === undefined ? one : finding('contact-typo', start, one.end, quoted(domain), quoted(meant));
}

export interface ContactOptions {
  readonly ownMailbox?: string;
}

/**
 * Judges the address that is given to Aruba as contact, when its form has been checked: not certified, not
 * one's own mailbox. `report` is what was said of the form of `input`.
 */
export function judgeContact(input: string, report: AddressReport, options: ContactOptions = {}): ContactReport {
  const ownMailbox = options.ownMailbox?.trim().toLowerCase();
  const empty = report.findings.some(({ code }) => code === 'empty');
  const findings = inReadingOrder<ContactFinding>([
    ...(empty ? [finding('contact-empty', 0, input.length)] : report.findings.map((one) => asQuestion(input, one))),
    ...(report.value ? judged(report.value, ownMailbox) : []),
  ]);
  return { ...report, findings, verdict: verdictOf(findings) };
}
