import { describe, expect, it } from 'vitest';
import { checkSiteAddress } from '../../../src/checkers/site-address/index.ts';
import { LISTS } from './lists.ts';

/** What this thread has worked, in milliseconds: a busy machine does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

describe('the check of the address of a site, whatever is typed', () => {
  it('answers a megabyte at once', () => {
    const started = worked();
    for (const long of [
      `https://webmail.pec.it/${'a'.repeat(1e6)}`,
      `https://${'a.'.repeat(5e5)}it`,
      'https://'.repeat(1e5),
      'http://x '.repeat(1e5),
      `https://webmail.pec.it/?${'%25'.repeat(3e5)}`,
      `https://webmail.pec.it/${'/'.repeat(1e6)}`,
      '@'.repeat(1e6),
      `https://webmail.pec.it/?${'//a.b'.repeat(2e5)}`,
      `https://webmail.pec.it/?${'https:'.repeat(1.5e5)}`,
      `https://webmail.pec.it/?%${'25'.repeat(5e5)}`,
      `https://webmail.pec.it/${'\t'.repeat(1e6)}x`,
      'a.it\n'.repeat(2e5),
      `https://webmail.pec.it/${'.'.repeat(1e6)}x`,
      'xn--'.repeat(2e5),
    ]) {
      checkSiteAddress(long, LISTS);
    }
    expect(worked() - started).toBeLessThan(3000);
    expect(checkSiteAddress(`https://webmail.pec.it/${'a'.repeat(1e6)}`, LISTS).verdict).toBe('review');
  });
});
