/** What is known of a well-formed address in the field where it stands. */
import { classifyDomain, isUndecidable } from './classify.ts';
import { quoted } from './italian.ts';
import type { Draft } from './draft.ts';
import { likelyDomains } from './typos.ts';
import type { AddressField, MailAddress } from './types.ts';

/** Says that another domain was probably meant; returns the addresses at those domains. */
export function judgeSpelling(address: MailAddress, draft: Draft): string[] {
  const meant = likelyDomains(address.domain.toLowerCase());
  const [first] = meant;
  if (first === undefined) return [];
  const span = { start: address.end - address.domain.length, end: address.end };
  draft.noteTyped('domain-typo', span.start > address.start ? span : address, quoted(address.domain), quoted(first));
  return meant.map((domain) => `${address.local}@${domain}`);
}

/** Judges an address of a field: of the wrong kind, one's own mailbox, or likely misspelt. */
export function judgeInField(address: MailAddress, field: AddressField, ownMailbox: string, draft: Draft): string[] {
  const it = quoted(address.address);
  const domain = address.domain.toLowerCase();
  const { kind, because } = classifyDomain(domain);
  if (!field.certified && ownMailbox !== '' && address.address.toLowerCase() === ownMailbox) {
    draft.noteTyped('own-mailbox', address, it);
    return [];
  }
  if (isUndecidable(domain)) {
    draft.noteTyped('undecidable', address, it, because);
    return field.certified ? [`${address.local}@pec.${domain}`] : [];
  }
  if (kind === 'certified') {
    if (!field.certified) draft.noteTyped('looks-certified', address, it, because);
    // A domain that only looks certified may be a slip in a known one: «spypec.it».
    return field.certified ? judgeSpelling(address, draft) : [];
  }
  if (kind === 'ordinary') {
    if (field.certified) draft.noteTyped('looks-ordinary', address, it, because);
    return [];
  }
  const meant = judgeSpelling(address, draft);
  if (meant.length === 0 && field.certified) draft.noteTyped('not-known-certified', address, it);
  return meant;
}
