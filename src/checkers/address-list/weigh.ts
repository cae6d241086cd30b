/** What is said of the addresses that were read: what each is, whether one is there twice, how many there are. */
import { duplicates } from './duplicates.ts';
import type { ReadEntry } from './entries.ts';
import type { PlainNotes } from './judge.ts';
import type { Manner } from './manner.ts';
import { suggestions } from './suggestions.ts';

/**
 * Adds what there is to say of the entries to the notes.
 * @returns whole contents for the field that may have been meant, when asked for
 */
export function weigh(typed: string, read: readonly ReadEntry[], manner: Manner, notes: PlainNotes): () => string[] {
  const entries = read.map((entry) => {
    const judged = entry.address ? manner.judge(entry.address, entry.domainStart ?? entry.end - entry.address.domain.length, notes) : [];
    return judged.length === 0 ? entry : { ...entry, guesses: [...judged, ...entry.guesses] };
  });
  const { different, again } = duplicates(entries, notes);
  const all = { start: 0, end: typed.length };
  const span = { start: entries[0]?.start ?? 0, end: entries.at(-1)?.end ?? typed.length };
  if (different === 0 && manner.min > 0) {
    // Blanks alone are an empty field and no more.
    if (typed.trim() === '') notes.findings.splice(0);
    notes.noteTyped('empty', all, manner.wanted);
  }
  else if (different < manner.min) notes.noteTyped('too-few', span, manner.count(different), String(manner.min));
  else if (different > manner.max) {
    notes.noteTyped('too-many', span, manner.count(different), `${manner.max}: togline ${different - manner.max}`);
  }
  return () => suggestions(typed, entries, manner, again);
}
