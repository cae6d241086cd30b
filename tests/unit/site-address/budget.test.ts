import { describe, expect, it } from 'vitest';
import { checkSiteAddress } from '../../../src/checkers/site-address/index.ts';
import { LISTS } from './lists.ts';

/** What this thread has worked, in milliseconds: a busy machine does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

describe('the check of the address of a site, whatever is typed', () => {
  it('answers a megabyte in the time of its eighths, taken one after another', () => {
    const pastes = (size: number): string[] => [
      `https://webmail.pec.it/${'a'.repeat(size)}`,
      `https://${'a.'.repeat(size / 2)}it`,
      'https://'.repeat(size / 8),
      'http://x '.repeat(size / 8),
      `https://webmail.pec.it/?${'%25'.repeat(size / 4)}`,
      `https://webmail.pec.it/${'/'.repeat(size)}`,
      '@'.repeat(size),
      `https://webmail.pec.it/?${'//a.b'.repeat(size / 5)}`,
      `https://webmail.pec.it/?${'https:'.repeat(size / 8)}`,
      `https://webmail.pec.it/?%${'25'.repeat(size / 2)}`,
      `https://webmail.pec.it/${'\t'.repeat(size)}x`,
      'a.it\n'.repeat(size / 5),
      `https://webmail.pec.it/${'.'.repeat(size)}x`,
      'xn--'.repeat(size / 5),
    ];
    const work = (typed: readonly string[], times: number): number => {
      const started = worked();
      for (let time = 0; time < times; time++) for (const text of typed) checkSiteAddress(text, LISTS);
      return worked() - started;
    };
    const [whole, eighth] = [pastes(1_000_000), pastes(125_000)];
    const eighths = work(eighth, 8);
    // The measure of linear work is 1, that of a square 8; a large text also asks more of the memory.
    expect(work(whole, 1)).toBeLessThan(4 * eighths);
    expect(checkSiteAddress(`https://webmail.pec.it/${'a'.repeat(1e6)}`, LISTS).verdict).toBe('review');
  });
});
