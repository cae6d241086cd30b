import type { Edit } from '../report.ts';
import { applyEdits } from '../report.ts';
import type { ReadEntry } from './read-list.ts';

const MOST = 4;

/** The sure edits outside the guesses, and the guesses. */
function together(sure: readonly Edit[], guesses: readonly Edit[]): Edit[] {
  const spans = guesses.toSorted((a, b) => a.start - b.start);
  let k = 0;
  const kept = sure
    .toSorted((a, b) => a.start - b.start)
    .filter((edit) => {
      while (k < spans.length && (spans[k]?.end ?? 0) <= edit.start) k += 1;
      const span = spans[k];
      return !span || edit.end <= span.start;
    });
  return [...kept, ...spans];
}

/**
 * Whole contents for the field, likeliest first: all sure repairs, and one guess for every entry that
 * has one. Then the same with the other guesses, one entry changed at a time.
 */
export function suggestions(
  typed: string,
  entries: readonly ReadEntry[],
  sure: readonly Edit[],
  cuts: readonly Edit[],
): string[] {
  const guessed = entries.filter(({ guesses }) => guesses.length > 0);
  if (guessed.length === 0 && cuts.length === 0) return [];
  const asEdit = ({ start, end, guesses, guessFrom }: ReadEntry, which: number): Edit => ({
    start: guessFrom ?? start,
    end,
    text: guesses[which] ?? guesses[0] ?? '',
  });
  const cutFrom = new Set(cuts.map(({ end }) => end));
  const open = guessed.filter(({ end }) => !cutFrom.has(end));
  const found = new Set([applyEdits(typed, together(sure, [...open.map((entry) => asEdit(entry, 0)), ...cuts]))]);
  for (const entry of open) {
    for (let which = 1; which < entry.guesses.length && found.size < MOST; which++) {
      const edits = open.map((other) => asEdit(other, other === entry ? which : 0));
      found.add(applyEdits(typed, together(sure, [...edits, ...cuts])));
    }
    if (found.size >= MOST) break;
  }
  found.delete(typed);
  return [...found];
}
