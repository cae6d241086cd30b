import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gzippedBundle } from '../../support/bundle.ts';

const folder = fileURLToPath(new URL('../../../src/checkers/fiscal-code/', import.meta.url));

const bytes = (exports: string, file = './index.ts'): Promise<number> =>
  gzippedBundle(`export { ${exports} } from '${file}';`, folder);

describe('the weight of the engine, gzipped', () => {
  // The engine proper, which the form loads with itself: every rule, every finding with its place and
  // the words it names, what the code says, and the comuni that no list has (490 bytes: where 565 gaps
  // lie among 10,000 codes cannot be told in less than 350).
  it('is at most 4 kB for the verdict with its findings', async () => {
    expect(await bytes('judge', './verdict.ts')).toBeLessThanOrEqual(4000);
  });

  // What is only needed once something was found: the sentences, and what was perhaps meant.
  it('is at most 6.95 kB with the sentences and the suggestions', async () => {
    expect(await bytes('checkFiscalCode')).toBeLessThanOrEqual(6950);
  });

  it('is at most 2.2 kB more for what is asked for on request', async () => {
    const more = await bytes('checkFiscalCode, describeFiscalCode, compareNames, explainDigits, isPlaceFile');
    expect(more - (await bytes('checkFiscalCode'))).toBeLessThanOrEqual(2200);
  });
});
