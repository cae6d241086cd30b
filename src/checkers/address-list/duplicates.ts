import type { Edit } from '../report.ts';
import type { Draft } from './draft.ts';
import { quoted } from './italian.ts';
import type { ReadEntry } from './read-list.ts';

export interface Duplicates {
  /** How many different addresses were written, counting those that could not be read. */
  readonly different: number;
  /** The edits that take away the repetitions in another case: a guess. */
  readonly guesses: readonly Edit[];
}

/**
 * Finds addresses written twice. The same letters (the case of the domain does not count): the second is
 * taken away with the sign before it. The same but for the case of the name: nearly always one mailbox,
 * and the reader decides.
 */
export function duplicates(entries: readonly ReadEntry[], draft: Draft): Duplicates {
  const seen = new Set<string>();
  const guesses: Edit[] = [];
  let different = 0;
  entries.forEach(({ address, start, end }, k) => {
    const loose = address?.address.toLowerCase();
    if (!address || loose === undefined || !seen.has(loose)) different += 1;
    else {
      const from = entries[k - 1]?.end ?? start;
      const exact = seen.has(`=${address.local}@${address.domain.toLowerCase()}`);
      if (!exact) guesses.push({ start: from, end, text: '' });
      draft.noteTyped('duplicate', { start, end }, quoted(address.address));
      if (exact) draft.alsoMend(draft.findings.length - 1, { start: from, end });
    }
    if (address && loose !== undefined) seen.add(loose).add(`=${address.local}@${address.domain.toLowerCase()}`);
  });
  return { different, guesses };
}
