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

/** What is said of an address with a good form; `it` is what was typed for it. */
function judged(address: string, it: string, start: number, end: number, ownMailbox: string | undefined): ContactFinding[] {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (address.toLowerCase() === ownMailbox) return [finding('same-as-mailbox', start, end)];
  if (isUndecidable(domain)) return [finding('contact-undecidable', start, end)];
  const { kind, because } = classifyAddress(address);
  if (kind === 'certified') return [finding('contact-certified', start, end, quoted(it), because)];
  return looksLikeWork(domain) ? [finding('workplace', start, end)] : [];
}

const REFUSING = ({ code }: ContactFinding): boolean => code === 'contact-certified' || code === 'same-as-mailbox';

function isRefused(findings: readonly ContactFinding[]): boolean {
  return findings.some(REFUSING);
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
 * one's own mailbox. `report` is what was said of the form of `input`. Whole addresses that this field would refuse
 * are not offered: where nothing else may have been meant, it is said of what was typed.
 */
export function judgeContact(input: string, report: AddressReport, options: ContactOptions = {}): ContactReport {
  const ownMailbox = options.ownMailbox?.trim().toLowerCase();
  const empty = report.findings.some(({ code }) => code === 'empty');
  const { value, repaired } = report;
  const it = input.trim();
  const from = input.indexOf(it);
  const ofRepair = repaired === null ? [] : judged(repaired, it, from, from + it.length, ownMailbox);
  const said = value ? judged(value.address, value.address, value.start, value.end, ownMailbox) : ofRepair.filter(REFUSING);
  const meant = report.suggestions.map((text) => judged(text, it, from, from + it.length, ownMailbox));
  const suggestions = report.suggestions.filter((_, k) => !isRefused(meant[k] ?? []));
  const [refused = []] = suggestions.length === 0 ? meant : [];
  const asked = report.findings.map((one) => asQuestion(input, one)).filter(({ code }) => refused.length === 0 || !code.endsWith('-typo'));
  const meaning = isRefused(said) ? said : [...said, ...refused];
  const findings = inReadingOrder<ContactFinding>([...(empty ? [finding('contact-empty', 0, input.length)] : asked), ...meaning]);
  return { ...report, findings, verdict: verdictOf(findings), suggestions, repaired: isRefused(meaning) ? null : repaired };
}
