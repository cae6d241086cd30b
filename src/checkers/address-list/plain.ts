/**
 * Lists and addresses that are written as they must be: nothing to take out, nothing to mend. Nearly all
 * that is typed with care ends here, quickly; what reads all the rest is loaded when it is needed.
 */
import { inReadingOrder, verdictOf } from '../report.ts';
import { isComplete } from './endings.ts';
import { MEANING_FINDINGS } from './findings-meaning.ts';
import { quoted } from './italian.ts';
import type { Manner } from './manner.ts';
import { mannerOf, ONE } from './manner.ts';
import { Notes } from './notes.ts';
import type { AddressField, AddressReport, ListContext, ListReport, MailAddress } from './types.ts';
import { weigh } from './weigh.ts';

/** The common form of an address: letters, digits and few signs, no hyphen first, labels of at most 63. */
const COMMON = /^(?!-|www\.|nomecasella|[^@]*@(?:nomedominio\.|www\.))[a-z\d_+-]+(?:\.[a-z\d_+-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}$/i;

function readPlain(text: string, start: number): MailAddress | null {
  const at = text.indexOf('@');
  if (text.length > 254 || at > 64 || !COMMON.test(text)) return null;
  const domain = text.slice(at + 1);
  return isComplete(domain) ? { address: text, local: text.slice(0, at), domain, start, end: start + text.length } : null;
}

function plain(typed: string, manner: Manner): ListReport | null {
  const value: MailAddress[] = [];
  const notes = new Notes(MEANING_FINDINGS);
  let at = 0;
  for (const text of typed === '' ? [] : typed.split(manner.separator)) {
    const address = readPlain(text, at);
    if (!address) return null;
    if (text !== text.toLowerCase()) notes.noteTyped('uppercase', address, quoted(text));
    value.push(address);
    at += text.length + 1;
  }
  const entries = value.map((address) => ({ address, guesses: [], start: address.start, end: address.end }));
  const suggest = weigh(typed, entries, manner, notes);
  // What can be mended is for the reader of all lists, which tries its repairs.
  if (notes.findings.some(({ edits }) => edits)) return null;
  const findings = inReadingOrder(notes.findings);
  const verdict = verdictOf(findings);
  const offered = suggest();
  // So is an offer beside what is wrong, which the list may still be with it.
  return verdict === 'fix' && offered.length ? null : { verdict, findings, value, repaired: null, suggestions: offered };
}

/** What `checkAddressList` answers to a list that is plainly right; null for every other text. Never throws. */
export function plainList(input: string, field: AddressField, context: ListContext = {}): ListReport | null {
  return plain(input, mannerOf(field, context));
}

/** What `checkAddress` answers to an address that is plainly right; null for every other text. Never throws. */
export function plainAddress(input: string): AddressReport | null {
  const report = input.includes(ONE.separator) ? null : plain(input, ONE);
  return report && { ...report, value: report.value?.[0] ?? null };
}
