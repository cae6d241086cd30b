import { setFlagsFromString } from 'node:v8';
import { afterAll, describe, expect, it } from 'vitest';
import { ENTRANCES } from './entrances.ts';

/** The length of the whole, in UTF-16 units: long enough for a square to show, short enough to be quick. */
const WHOLE = 16_000;
const PARTS = 8;
/** One piece against as many eighths: 1 is the measure of linear work, 8 that of a square. */
const ENOUGH = 4;
const MOST_ROUNDS = 30;
/** The clock of a thread goes by ticks, in milliseconds: what takes less may come out as nothing. */
const TICK = 4;

const UNITS = [
  'a',
  '1',
  ' ',
  '\n',
  '@',
  '.',
  ',',
  '-',
  '(',
  '<',
  '"',
  '*',
  '%',
  '/',
  '\u200b',
  '\ud83d',
  'e\u0301',
  'ж',
  'ab ',
  'a@',
  'a.',
  '1 ',
  '<b>',
  'xn--',
  'aaaaaa1',
  ' @ ',
  '(a+)+$[^]]{9,}\\',
];

/** What this thread has worked, in milliseconds: a busy machine does not count. */
function worked(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times as much work the whole is as its parts, by the best of some rounds in turns. What disturbs a run
 * only ever adds: so rounds go on until the ratio is small enough, or there were many.
 */
function growth(enter: (text: string) => unknown, unit: string): number {
  const fill = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const [whole, part] = [fill(WHOLE), fill(WHOLE / PARTS)];
  let [most, least] = [Infinity, Infinity];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    least = Math.min(
      least,
      worked(() => {
        for (let count = 0; count < PARTS; count += 1) enter(part);
      }),
    );
    most = Math.min(
      most,
      worked(() => enter(whole)),
    );
    if (most / Math.max(least, TICK) < ENOUGH) break;
  }
  return most / Math.max(least, TICK);
}

// Browsers of some years ago look behind at every place of a text where this Node first looks for the sign ahead:
// expressions are compiled their way here.
setFlagsFromString('--no-regexp-optimization');
afterAll(() => {
  setFlagsFromString('--regexp-optimization');
});

describe.each(ENTRANCES)('the work of $name', ({ enter, well }) => {
  it.each([...UNITS, ...well])('grows with the length of a paste, not with its square: %j', (unit) => {
    expect(growth(enter, unit)).toBeLessThan(ENOUGH);
  });
});
