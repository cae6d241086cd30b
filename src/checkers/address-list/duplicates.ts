import type { Edit } from '../report.ts';
import type { Span } from './clean.ts';
import { quoted } from './italian.ts';
import type { Notes } from './notes.ts';
import type { ReadEntry } from './read-list.ts';
import type { AddressFinding, MailAddress } from './types.ts';

/** Two addresses are one mailbox beyond doubt when only the case of the domain differs. */
function exactKey({ local, domain }: MailAddress): string {
  return `${local}@${domain.toLowerCase()}`;
}

export interface Duplicates {
  /** How many different addresses were written, counting those that could not be read. */
  readonly different: number;
  /** The findings without the repairs that fall inside a repetition that is taken away. */
  readonly without: (findings: readonly AddressFinding[]) => readonly AddressFinding[];
  /** The edits that take away the repetitions in another case: a guess. */
  readonly guesses: readonly Edit[];
}

/** Whether the edit lies inside one of the spans, which are in order. */
function within(spans: readonly Span[], edit: Edit): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < edit.end) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= edit.start;
}

function withoutInner(findings: readonly AddressFinding[], spans: readonly Span[]): readonly AddressFinding[] {
  if (spans.length === 0) return findings;
  return findings.map((finding) => {
    if (!finding.edits || finding.code === 'duplicate') return finding;
    const edits = finding.edits.filter((edit) => !within(spans, edit));
    return edits.length === finding.edits.length ? finding : { ...finding, edits };
  });
}

/**
 * Finds addresses written twice. The same letters: the second is taken away with the sign before it.
 * The same but for upper and lower case: nearly always one mailbox, and the reader decides.
 */
export function duplicates(entries: readonly ReadEntry[], notes: Notes): Duplicates {
  const exact = new Set<string>();
  const loose = new Set<string>();
  const spans: Span[] = [];
  const guesses: Edit[] = [];
  let different = 0;
  let before: ReadEntry | undefined;
  for (const entry of entries) {
    const { address } = entry;
    const key = address?.address.toLowerCase();
    if (!address || key === undefined || !loose.has(key)) different += 1;
    else {
      const cut = { start: before?.end ?? entry.start, end: entry.end, text: '' };
      const sure = exact.has(exactKey(address));
      if (sure) spans.push(cut);
      else guesses.push(cut);
      notes.put('duplicate', entry, quoted(address.address), '', sure ? [cut] : undefined);
    }
    if (address && key !== undefined) {
      loose.add(key);
      exact.add(exactKey(address));
    }
    before = entry;
  }
  return { different, without: (findings) => withoutInner(findings, spans), guesses };
}
