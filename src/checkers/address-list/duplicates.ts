import type { ReadEntry } from './entries.ts';
import { quoted } from './italian.ts';
import type { PlainNotes } from './judge.ts';

export interface Duplicates {
  /** How many different addresses were written, counting those that could not be read. */
  readonly different: number;
  /** Whether one was written again in another case: leaving it out is a guess. */
  readonly again: boolean;
}

/**
 * Finds addresses written twice. The same letters (the case of the domain does not count): the second is
 * taken away with the sign before it. The same but for the case of the name: nearly always one mailbox,
 * and the reader decides.
 */
export function duplicates(entries: readonly ReadEntry[], notes: PlainNotes): Duplicates {
  const seen = new Set<string>();
  let again = false;
  let different = 0;
  entries.forEach(({ address, start, end, outerEnd = end, extra, word }, k) => {
    // «mario,rossi@x.it»: the second takes in the first.
    if (extra || word || entries[k + 1]?.guessFrom === start) return;
    const loose = address?.address.toLowerCase();
    if (!address || loose === undefined || !seen.has(loose)) different += 1;
    else {
      const exact = seen.has(`=${address.local}@${address.domain.toLowerCase()}`);
      again ||= !exact;
      notes.noteTyped('duplicate', { start, end }, quoted(address.address));
      if (exact) notes.alsoMend(notes.findings.length - 1, { start: entries[k - 1]?.outerEnd ?? entries[k - 1]?.end ?? start, end: outerEnd });
    }
    if (address && loose !== undefined) seen.add(loose).add(`=${address.local}@${address.domain.toLowerCase()}`);
  });
  return { different, again };
}
