import { diffArrays } from 'diff';
import { likeness } from './words.ts';

/** The older and the newer side of a thing; one of them is missing where it came or went. */
export interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** Below this two texts are not two versions of one. */
const LIKE = 0.5;

/**
 * Lays two lists side by side in reading order: the same keys face each other; of what lies between,
 * the texts that are alike enough do, and the rest stands alone.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  textOf: (item: T) => string,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let gone: T[] = [];
  let come: T[] = [];
  const settle = (): void => {
    pairs.push(...pairUp(gone, come, textOf));
    gone = [];
    come = [];
  };
  let [left, right] = [0, 0];
  for (const { added, removed, value } of diffArrays(before.map(keyOf), after.map(keyOf))) {
    const count = value.length;
    if (removed) gone.push(...before.slice(left, (left += count)));
    else if (added) come.push(...after.slice(right, (right += count)));
    else {
      settle();
      for (let index = 0; index < count; index += 1) {
        pairs.push({ before: before[left + index] ?? null, after: after[right + index] ?? null });
      }
      left += count;
      right += count;
    }
  }
  settle();
  return pairs;
}

/** Each item that went looks for its likeness among those that came after the last one found. */
function pairUp<T>(gone: readonly T[], come: readonly T[], textOf: (item: T) => string): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let next = 0;
  for (const before of gone) {
    const found = come.findIndex(
      (after, index) => index >= next && likeness(textOf(before), textOf(after)) >= LIKE,
    );
    if (found === -1) {
      pairs.push({ before, after: null });
      continue;
    }
    for (const after of come.slice(next, found)) pairs.push({ before: null, after });
    pairs.push({ before, after: come[found] ?? null });
    next = found + 1;
  }
  for (const after of come.slice(next)) pairs.push({ before: null, after });
  return pairs;
}
