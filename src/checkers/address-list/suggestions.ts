import type { ReadEntry } from './entries.ts';

const MOST = 4;

/**
 * Whole contents for the field, likeliest first: every entry as it is to be written, with one guess for
 * each that has one; then the same with the other guesses, one entry changed at a time. What stands for
 * no address is left out, and so is an address that is there already.
 * @param again whether an address was written twice, in another case
 */
export function suggestions(typed: string, entries: readonly ReadEntry[], separator: string, again: boolean): string[] {
  const guessed = entries.filter(({ guesses }) => guesses.length > 0);
  const found = new Set<string>();
  const offer = (changed?: ReadEntry, which = 0): void => {
    const kept = new Map<string, string>();
    entries.forEach((entry, k) => {
      const { address, guesses, start, end, extra } = entry;
      // «mario,rossi@x.it»: the guess of the second takes in the first.
      if (extra || entries[k + 1]?.guessFrom === start) return;
      const text = guesses[entry === changed ? which : 0] ?? address?.address ?? typed.slice(start, end);
      const key = text.toLowerCase();
      if (!kept.has(key)) kept.set(key, text);
    });
    found.add([...kept.values()].join(separator));
  };
  if (guessed.length > 0 || again || entries.some(({ extra }) => extra)) offer();
  for (const entry of guessed) {
    for (let which = 1; which < entry.guesses.length && found.size < MOST; which++) offer(entry, which);
    if (found.size >= MOST) break;
  }
  found.delete(typed);
  return [...found];
}
