import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gzippedBundle } from '../../support/bundle.ts';

const folder = fileURLToPath(new URL('../../../src/checkers/address-list/', import.meta.url));

const bytes = (exports: string): Promise<number> => gzippedBundle(exports, folder);

describe('the weight of the engine, gzipped', () => {
  // The form loads this with itself: a list that is right, or whose addresses are right, is answered by
  // it, with every top-level domain, every known domain, what is certified, and the likely slips.
  it('is at most 8.7 kB, with all its data, for lists whose addresses are written as they must be', async () => {
    const weight = await bytes("export { plainList, plainAddress } from './plain.ts'");
    expect(weight).toBeGreaterThan(5_000);
    expect(weight).toBeLessThanOrEqual(8_700);
  });

  // Some eighty sentences, and what reads lists as people paste them: loaded when a list is not plainly right.
  it('is at most 23.3 kB with what reads, explains and mends all other lists', async () => {
    expect(
      await bytes("export { checkAddress, checkAddressList, classifyAddress } from './index.ts'"),
    ).toBeLessThanOrEqual(23_300);
  });
});
