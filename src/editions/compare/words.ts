import { diffWordsWithSpace } from 'diff';

/** A run of words: in both texts, only in the newer, or only in the older. */
export interface Part {
  readonly text: string;
  readonly change: 'kept' | 'added' | 'removed';
}

/** What two versions of a text share and where they part; the kept and added parts make up the newer one. */
export function compareWords(before: string, after: string): Part[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'kept',
  }));
}

/** How much two texts share, from 0 to 1: twice the common words over all words (Dice). */
export function likeness(one: string, other: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [left, right] = [words(one), words(other)];
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      counts.set(word, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}
