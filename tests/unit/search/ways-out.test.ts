import { expect, test } from 'vitest';
import { wayOut } from '../../../src/components/search/ways-out.ts';

const search = {
  init: async () => {},
  search: async () => ({ results: [], doubtful: [], corrections: [] }),
  offers: async () => ({ problems: [], inputs: {} }),
};

/** The advice on how to ask again. */
async function advice(named: string, doubtful: number): Promise<unknown> {
  return (await wayOut(named, doubtful, search)).lines[0]?.[0];
}

test.each([
  ['"una domanda lunga"', 0],
  ['"heic  jpeg"', 0],
])('for %s fewer words are advised', async (named, doubtful) => {
  expect(await advice(named, doubtful)).toContain('meno parole');
});

test.each([
  ['"risotto"', 0],
  ['" risotto"', 0],
  ['"una domanda lunga"', 2],
])('for %s with %d doubtful pages, other words', async (named, doubtful) => {
  expect(await advice(named, doubtful)).toContain('altre parole');
});
