/** What is known of a well-formed address in the field where it stands. */
import { classifyDomain, isUndecidable } from './classify.ts';
import { quoted } from './italian.ts';
import type { MeaningCode } from './findings-meaning.ts';
import type { Notes } from './notes.ts';
import { likelyDomains } from './typos.ts';
import type { AddressField, MailAddress } from './types.ts';

/** Where what is known of well-formed addresses is noted. */
export type PlainNotes = Pick<Notes<MeaningCode>, 'findings' | 'noteTyped' | 'alsoMend'>;

/**
 * Says that another domain was probably meant; returns the addresses at those domains.
 * @param start where the domain was typed
 */
export function judgeSpelling(address: MailAddress, start: number, notes: PlainNotes): string[] {
  const meant = likelyDomains(address.domain);
  const [first] = meant;
  if (first === undefined) return [];
  let it = quoted(address.domain);
  // A capital «I» that stands for an «l» is named, as the eye cannot tell them apart; here case does matter.
  if (address.domain.replaceAll('I', 'l').toLowerCase() === first || likelyDomains(address.domain.toLowerCase())[0] !== first) {
    it += ', con la «I» maiuscola';
    const said = notes.findings.findIndex(({ code, end }) => code === 'uppercase' && end === address.end);
    notes.findings.splice(said, 1);
  }
  notes.noteTyped('domain-typo', { start, end: address.end }, it, quoted(first));
  return meant.map((domain) => `${address.local}@${domain}`);
}

/** Judges an address of a field: of the wrong kind, one's own mailbox, or likely misspelt. */
export function judgeInField(address: MailAddress, start: number, field: AddressField, ownMailbox: string, notes: PlainNotes): string[] {
  const it = quoted(address.address);
  const domain = address.domain.toLowerCase();
  const { kind, because } = classifyDomain(domain);
  if (!field.certified && ownMailbox !== '' && address.address.toLowerCase() === ownMailbox) {
    notes.noteTyped('own-mailbox', address, it);
    return [];
  }
  if (isUndecidable(domain)) {
    const action = field.certified ? 'Controlla che lo sia: qui vanno mittenti certificati' : "Se è la casella che ti ha dato l'Ordine, usa un'altra email";
    notes.noteTyped('undecidable', address, it, `${because}. ${action}`);
    return field.certified ? [`${address.local}@pec.${domain}`] : [];
  }
  if (kind === 'certified') {
    if (!field.certified) notes.noteTyped('looks-certified', address, it, because);
    // A domain that only looks certified may be a slip in a known one: «spypec.it».
    return field.certified ? judgeSpelling(address, start, notes) : [];
  }
  if (kind === 'ordinary') {
    if (field.certified) notes.noteTyped('looks-ordinary', address, it, because);
    return [];
  }
  const meant = judgeSpelling(address, start, notes).filter((other) => field.certified || other.toLowerCase() !== ownMailbox);
  if (meant.length === 0 && field.certified) notes.noteTyped('not-known-certified', address, it);
  return meant;
}
