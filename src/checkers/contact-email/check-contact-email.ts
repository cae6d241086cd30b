import type { Finding, Report } from '../report.ts';
import { inReadingOrder, verdictOf } from '../report.ts';
import type { AddressFinding, AddressListCode, AddressReport, MailAddress } from '../address-list/index.ts';
import { checkAddress, classifyAddress, isUndecidable, likelyDomains, quoted } from '../address-list/index.ts';
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
function judged(address: MailAddress, ownMailbox: string): ContactFinding[] {
  const { start, end } = address;
  const domain = address.domain.toLowerCase();
  if (ownMailbox !== '' && address.address.toLowerCase() === ownMailbox) return [finding('same-as-mailbox', start, end)];
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
  const [meant] = likelyDomains(domain.toLowerCase());
  return meant === undefined ? one : finding('contact-typo', start, one.end, quoted(domain), quoted(meant));
}

interface ContactOptions {
  readonly ownMailbox?: string;
}

/**
 * Checks the address that is given to Aruba as contact: form as in a list, not certified, not one's own
 * mailbox. Takes any string and never throws; offsets are UTF-16 units of `input`. Sources: T-071, T-074,
 * T-078, widgets of the contact change; O3 for mailboxes at work.
 */
export function checkContactEmail(input: string, options: ContactOptions = {}): ContactReport {
  return judgeContact(input, checkAddress(input), options);
}

/** The same for an address whose form has been checked: `report` is what was said of `input`. */
export function judgeContact(input: string, report: AddressReport, options: ContactOptions = {}): ContactReport {
  const ownMailbox = (options.ownMailbox ?? '').trim().toLowerCase();
  const form = report.findings.filter(({ code }) => code !== 'empty');
  const findings = inReadingOrder<ContactFinding>([
    ...(form.length < report.findings.length ? [finding('contact-empty', 0, input.length)] : []),
    ...form.map((one) => asQuestion(input, one)),
    ...(report.value ? judged(report.value, ownMailbox) : []),
  ]);
  return { ...report, findings, verdict: verdictOf(findings) };
}
