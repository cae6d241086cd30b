import { beforeAll, describe, expect, it } from 'vitest';
import { page as pageSchema } from '../../../src/schemas/page.ts';
import { chainOf, sentenceFrom } from '../../bench/site/chain.ts';
import { menuOf } from '../../bench/site/menu.ts';
import { makePages, type BenchPage } from '../../bench/site/pages.ts';
import { sizesFrom } from '../../bench/site/sizes.ts';

let thirty: BenchPage[] = [];
let many: BenchPage[] = [];
beforeAll(async () => {
  [thirty, many] = [await makePages(30), await makePages(400)];
});

describe('the pages that every stack builds', () => {
  it('are the same at every run', async () => {
    expect(await makePages(30)).toEqual(thirty);
  });

  it('are as many as were asked for, each at an address and with a title of its own', () => {
    for (const [pages, count] of [
      [thirty, 30],
      [many, 400],
    ] as const) {
      expect(pages).toHaveLength(count);
      expect(new Set(pages.map(({ address }) => address)).size).toBe(count);
      expect(new Set(pages.map(({ title }) => title)).size).toBe(count);
    }
  });

  it('keep to what our own pages may say of themselves', () => {
    for (const { title, description, keywords, queries } of many) {
      expect(() =>
        pageSchema.parse({ title, description, keywords, queries, checked: '2026-11-23' }),
      ).not.toThrow();
    }
  });

  it('link to pages that are there', () => {
    const addresses = new Set(many.map(({ address }) => address));
    const links = many.flatMap(({ body }) =>
      [...body.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address),
    );
    expect(links.length).toBeGreaterThan(1000);
    expect(links.filter((address) => !addresses.has(address ?? ''))).toEqual([]);
  });

  it('hold headings, lists, a table and links, and nothing that MDX takes for code', () => {
    for (const { address, body } of thirty) {
      expect(body, address).toMatch(/^## /m);
      expect(body, address).toMatch(/\]\(\//);
      expect(body, address).not.toMatch(/[<>{}]|^(?:import|export) /m);
    }
    const tasks = thirty.filter(({ queries }) => queries.length > 0);
    expect(tasks).toHaveLength(27);
    for (const { address, body } of tasks) expect(body, address).toMatch(/^1\. .*[\s\S]*^\| Campo 1 /m);
  });

  it('bring new words with each page, as a real site does', () => {
    const words = (pages: readonly BenchPage[]): number =>
      new Set(pages.flatMap(({ body }) => body.toLowerCase().match(/\p{L}+/gu) ?? [])).size;
    expect(words(many)).toBeGreaterThan(words(thirty) + 300);
  });
});

describe('the menu of every stack', () => {
  it('lists all pages of a small site, and the first page of each section of a large one', () => {
    expect(menuOf(thirty).flatMap(({ pages }) => pages)).toEqual(thirty);
    const [group, ...others] = menuOf(many);
    expect(others).toEqual([]);
    expect(group?.pages).toHaveLength(30);
    expect(group?.pages.every(({ queries }) => queries.length === 0)).toBe(true);
  });
});

describe('a made sentence', () => {
  const chain = chainOf(['la casella è piena da ieri', 'la casella è tua']);

  it('goes on as one of the sentences that it is made after', () => {
    const made = new Set([0, 0.3, 0.6, 0.9].map((at) => sentenceFrom(chain, () => at)));
    expect(made).toEqual(new Set(['La casella è piena da ieri.', 'La casella è tua.']));
  });

  it('ends where it is long enough', () => {
    expect(sentenceFrom(chain, () => 0, 4)).toBe('La casella è piena.');
  });
});

describe('the numbers of pages on the command line', () => {
  it('are three sizes where none is named', () => {
    expect(sizesFrom([])).toEqual([30, 300, 3000]);
    expect(sizesFrom(['40'])).toEqual([40]);
  });

  it.each(['', 'molte', '10', '30.5', '100000'])('«%s» is none', (word) => {
    expect(() => sizesFrom([word])).toThrow(/no number of pages/);
  });
});
