import type { Noticed } from './notice.ts';

/** What says that a letter or digit has no place where it stands. */
const OUT_OF_PLACE = /not-a|month|place-letter/;

/**
 * What was noticed, with neighbouring look-alikes as one: a code from another keyboard has sixteen of them.
 * Where what a look-alike is read as is out of place, only that is said: to write it there would be no help.
 */
export function withRuns(noticed: readonly Noticed[]): Noticed[] {
  const found: Noticed[] = [];
  for (const one of noticed) {
    const last = found.at(-1);
    if (one.code === 'look-alike' && last?.start === one.start && OUT_OF_PLACE.test(last.code)) continue;
    const follows = one.code === 'look-alike' && last?.end === one.start && last.code.startsWith(one.code);
    if (follows) found.pop();
    found.push(follows ? joined(last, one) : one);
  }
  return found;
}

function joined(last: Noticed, one: Noticed): Noticed {
  const join = (a = '', b = '') => a + b;
  const words = [join(last.words[0], one.words[0]), join(last.words.at(-1), one.words.at(-1))];
  return { ...last, code: 'look-alikes', end: one.end, words };
}
