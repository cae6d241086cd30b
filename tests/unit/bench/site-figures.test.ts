import { describe, expect, it } from 'vitest';
import { qualityReport } from '../../../src/schemas/quality.ts';
import { figuresOf, middle, ratio, type Figures, type Measured } from '../../bench/site/figures.ts';
import { ratiosOf } from '../../bench/site/keep.ts';
import { readStatus, runWatched, treeMemory } from '../../bench/site/process-tree.ts';
import { isReached, targetsOf } from '../../bench/site/targets.ts';
import { kindOf } from '../../bench/site/visit.ts';

const bytes = { html: 10_000, css: 0, js: 2_000, fonts: 24_000, others: 0 };

const figures = (changed: Partial<Figures['page'] & Figures['build'] & Figures['search']> = {}): Figures => {
  const all = { seconds: 10, megabytes: 500, lcp: 800, fromKey: 100, fromOpening: 2000, ...changed };
  return {
    build: { seconds: all.seconds, megabytes: all.megabytes },
    page: { requests: 5, bytes, total: 12_000, lcp: all.lcp, tbt: 0, cls: 0 },
    search: { fromKey: all.fromKey, fromOpening: all.fromOpening, bytes: 90_000 },
  };
};

const measured = (ours: Figures): Measured => ({
  ours,
  starlight: figures({ lcp: 1600, fromKey: 400, fromOpening: 4000 }),
  vitepress: figures({ megabytes: 1000 }),
  eleventy: figures({ lcp: 750 }),
});

describe('the middle of what the rounds gave', () => {
  it('is not moved by one slow round', () => {
    expect(middle([3, 1, 900])).toBe(3);
    expect(middle([4, 2])).toBe(3);
    expect(() => middle([])).toThrow(/nothing/);
  });

  it('is taken figure by figure, fonts apart', () => {
    const view = (lcp: number, html: number): Parameters<typeof figuresOf>[0]['views'][number] => {
      return { requests: 5, bytes: { ...bytes, html }, lcp, tbt: 0, cls: 0 };
    };
    const search = { fromKey: 1, fromOpening: 2, bytes: 3 };
    const { page, build } = figuresOf({
      builds: [{ seconds: 2, megabytes: null }],
      views: [view(700, 9_000), view(710, 9_000), view(4000, 9_000)],
      searches: [search],
    });
    expect([page.lcp, page.total, build.megabytes]).toEqual([710, 11_000, null]);
  });
});

describe('the comparison with the other stacks', () => {
  it('is ours as a share of theirs, and nothing where there is nothing to divide', () => {
    expect([ratio(1, 4), ratio(1, 0), ratio(null, 4)]).toEqual([0.25, null, null]);
    const { starlight, vitepress } = ratiosOf(measured(figures()));
    expect(starlight).toMatchObject({ lcp: 0.5, searchFromKey: 0.25, searchFromOpening: 0.5, seconds: 1 });
    expect(vitepress).toMatchObject({ megabytes: 0.5 });
  });

  it('is what the page of the report can show, of every other stack', () => {
    const { site } = qualityReport.shape;
    const ratios = ratiosOf(measured(figures()));
    expect(site.parse([{ pages: 30, day: '2026-11-23', ratios }])).toHaveLength(1);
    expect(() =>
      site.parse([{ pages: 30, day: '2026-11-23', ratios: { ...ratios, starlight: { speed: 1 } } }]),
    ).toThrow();
    expect(() =>
      site.parse([{ pages: 30, day: '2026-11-23', ratios: { starlight: {}, vitepress: {} } }]),
    ).toThrow();
  });

  it('tells what keeps to its target from what does not', () => {
    const missed = (ours: Figures, pages: number): string[] =>
      targetsOf(pages, measured(ours)).flatMap((target) => (isReached(target) ? [] : target.says));
    expect(missed(figures(), 30)).toEqual([]);
    expect(missed(figures({ lcp: 1000 }), 30)).toEqual([
      'LCP beside stock Starlight',
      'LCP beside the floor',
    ]);
    expect(missed(figures({ fromOpening: 3000 }), 30)).toEqual([
      'search, cold and slow, beside stock Starlight',
    ]);
    expect(missed(figures({ fromOpening: 3000 }), 300)).toEqual([]);
    expect(missed(figures({ seconds: 11 }), 3000)).toEqual(['build time beside stock Starlight']);
    expect(missed(figures({ megabytes: null }), 3000)).toEqual(['build memory beside stock Starlight']);
  });

  it('leaves out a stack that could not build the pages, and keeps to no target beside it', () => {
    const alone: Measured = { ...measured(figures()), starlight: null };
    expect(ratiosOf(alone)).toMatchObject({ starlight: {}, vitepress: { seconds: 1 } });
    const beside = targetsOf(30, alone).filter(({ says }) => says.endsWith('stock Starlight'));
    expect(beside.length).toBeGreaterThan(2);
    for (const target of beside) expect([target.value, isReached(target)]).toEqual([null, false]);
  });
});

describe('the memory of a program', () => {
  const status = (id: number, parent: number, kilobytes: number): string =>
    `Name:\tnode\nPid:\t${id}\nPPid:\t${parent}\nVmPeak:\t  999999 kB\nVmRSS:\t  ${kilobytes} kB\n`;

  it('is read from what the system says of each process', () => {
    expect(readStatus(status(7, 1, 2048))).toEqual({ id: 7, parent: 1, megabytes: 2 });
    expect(readStatus('Name:\tkthreadd\nPid:\t2\nPPid:\t0\n')).toEqual({ id: 2, parent: 0, megabytes: 0 });
    expect(readStatus('')).toBeNull();
  });

  it('is that of all that it started, in whatever order they are listed, and of nothing else', () => {
    const table = [status(9, 8, 1024), status(5, 1, 4096), status(8, 7, 1024), status(7, 1, 2048)];
    expect(
      treeMemory(
        7,
        table.flatMap((text) => readStatus(text) ?? []),
      ),
    ).toBe(4);
  });

  it('is watched while it runs, and a failure tells what it said', async () => {
    const script = 'const held = Buffer.alloc(80e6, 1); setTimeout(() => console.log(held.length), 700)';
    const { seconds, megabytes } = await runWatched('.', [['-e', script]]);
    expect(seconds).toBeGreaterThan(0.6);
    if (process.platform === 'linux') expect(megabytes).toBeGreaterThan(80);
    await expect(runWatched('.', [['-e', 'console.error("no sidebar"); process.exit(3)']])).rejects.toThrow(
      /ended with 3:\nno sidebar/,
    );
    await expect(runWatched('.', [['-e', 'setInterval(() => {}, 1000)']], 300)).rejects.toThrow(
      /ended with null/,
    );
  });
});

describe('what a page fetched', () => {
  it.each([
    ['http://a/guide/', 'document', 'html'],
    ['http://a/_astro/x.woff2', 'fetch', 'fonts'],
    ['http://a/x.css?v=1', 'stylesheet', 'css'],
    ['http://a/pagefind/pagefind-worker.js', 'other', 'js'],
    ['http://a/pagefind/wasm.it.pagefind', 'fetch', 'others'],
  ])('%s (%s) counts as %s', (url, type, kind) => {
    expect(kindOf(url, type)).toBe(kind);
  });
});
