import type { ReadEntry } from './entries.ts';
import type { Manner } from './manner.ts';

const MOST = 4;

/**
 * Whole contents for the field, likeliest first: every entry as it is to be written, with one guess for
 * each that has one; then the same with the other guesses, one entry changed at a time. What stands for
 * no address is left out, and so is an address that is there already. Beside a part that nobody can guess
 * nothing is offered: the reader would take it for a whole answer; nor with more addresses than the field takes.
 * @param again whether an address was written twice, in another case
 */
export function suggestions(typed: string, entries: readonly ReadEntry[], { separator, max }: Pick<Manner, 'separator' | 'max'>, again: boolean): string[] {
  // «mario,rossi@x.it»: the guess of the second takes in the first.
  const kept = entries.filter(({ extra, start }, k) => !extra && entries[k + 1]?.guessFrom !== start);
  if (kept.some(({ address, guesses }) => !address && guesses.length === 0)) return [];
  const guessed = entries.filter(({ guesses }) => guesses.length > 0);
  const found = new Set<string>();
  const offer = (changed?: ReadEntry, which = 0): void => {
    const texts = new Map<string, string>();
    for (const entry of kept) {
      const text = entry.guesses[entry === changed ? which : 0] ?? entry.address?.address ?? '';
      const key = text.toLowerCase();
      if (!texts.has(key)) texts.set(key, text);
    }
    if (texts.size <= max) found.add([...texts.values()].join(separator));
  };
  if (guessed.length > 0 || again || entries.some(({ extra }) => extra)) offer();
  for (const entry of guessed) {
    for (let which = 1; which < entry.guesses.length && found.size < MOST; which++) offer(entry, which);
    if (found.size >= MOST) break;
  }
  found.delete(typed);
  return [...found];
}
