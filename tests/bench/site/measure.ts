import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, provideBrowser } from '../../support/browser.ts';
import { figuresOf, type Measured, type Rounds } from './figures.ts';
import { firstView } from './first-view.ts';
import { host, type Host } from './host.ts';
import { sectionsOf } from './menu.ts';
import type { BenchPage } from './pages.ts';
import { runWatched } from './process-tree.ts';
import { searchView } from './search-view.ts';
import { eleventy } from './stacks/eleventy.ts';
import { ours } from './stacks/ours.ts';
import type { Project, Stack } from './stacks/stack.ts';
import { starlight } from './stacks/starlight.ts';
import { vitepress } from './stacks/vitepress.ts';

const ALL: readonly Stack[] = [ours, starlight, vitepress, eleventy];

type Entry = Rounds & {
  readonly stack: Stack;
  readonly project: Project;
  readonly builds: Rounds['builds'][number][];
  readonly views: Rounds['views'][number][];
  readonly searches: Rounds['searches'][number][];
  /** It could not build or show the pages: it is left out. */
  failed: boolean;
};

type Log = (line: string) => void;

export interface HowOften {
  readonly builds: number;
  readonly visits: number;
}

/**
 * Builds and visits the same pages in every stack, in turns, so that what disturbs the machine disturbs all.
 * Another stack that runs out of memory or time is left out of the rest.
 * @param log takes one line for each step.
 * @throws {Error} when ours fails.
 */
export async function measure(
  pages: readonly BenchPage[],
  { builds, visits }: HowOften,
  log: Log,
): Promise<Measured> {
  const entries = ALL.map((stack): Entry => {
    return { stack, project: stack.prepare(pages), builds: [], views: [], searches: [], failed: false };
  });
  try {
    for (let round = 1; round <= builds; round += 1) {
      for (const entry of entries) {
        await attempt(entry, log, () => buildOnce(entry, `build ${round} of ${builds}`, log));
      }
    }
    await visitAll(entries, addressIn(pages), visits, log);
  } finally {
    for (const { project } of entries) project.remove();
  }
  const own = of('ours');
  if (own === null) throw new Error('this site was not measured');
  return {
    ours: own,
    starlight: of('starlight'),
    vitepress: of('vitepress'),
    eleventy: of('eleventy'),
  };

  function of(name: Stack['name']): Measured[Stack['name']] {
    const entry = entries.find(({ stack, failed }) => stack.name === name && !failed);
    return entry === undefined ? null : figuresOf(entry);
  }
}

/** Without ours there is nothing to compare; of another stack, what it said when it failed is told. */
async function attempt(entry: Entry, log: Log, work: () => Promise<void>): Promise<void> {
  if (entry.failed) return;
  try {
    await work();
  } catch (error) {
    if (entry.stack === ours) throw error;
    entry.failed = true;
    log(`${entry.stack.name} is left out: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function buildOnce({ stack, project, builds }: Entry, what: string, log: Log): Promise<void> {
  for (const name of project.leaves) rmSync(join(project.root, name), { recursive: true, force: true });
  const taken = await runWatched(project.root, project.steps);
  builds.push(taken);
  log(`${stack.name}, ${what}: ${taken.seconds.toFixed(1)} s, ${taken.megabytes?.toFixed(0) ?? '?'} MB`);
}

/** A page in the middle of the second section: neither the first nor the last. */
function addressIn(pages: readonly BenchPage[]): string {
  const [, second] = sectionsOf(pages);
  const page = second?.pages[Math.floor(second.pages.length / 2)];
  if (page === undefined) throw new Error('two sections at least: build 20 pages or more');
  return page.address;
}

async function visitAll(entries: readonly Entry[], address: string, visits: number, log: Log): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await provideBrowser(),
    args: [...CHROMIUM_FLAGS],
  });
  const hosts = new Map<Entry, Host>();
  try {
    for (const entry of entries.filter(({ failed }) => !failed)) {
      hosts.set(entry, await host(join(entry.project.root, entry.project.leaves[0])));
    }
    // The first round fills the memory of the hosts and is thrown away.
    for (let round = 0; round <= visits; round += 1) {
      for (const [entry, served] of hosts) {
        await attempt(entry, log, async () => {
          const view = await firstView(browser, served, address);
          const search = await searchView(browser, served, address, entry.stack.search);
          if (round === 0) return;
          entry.views.push(view);
          entry.searches.push(search);
          log(
            `${entry.stack.name}, visit ${round} of ${visits}: LCP ${view.lcp.toFixed(0)} ms, ` +
              `search ${search.fromKey.toFixed(0)} and ${search.fromOpening.toFixed(0)} ms`,
          );
        });
      }
    }
  } finally {
    for (const served of hosts.values()) served.close();
    await browser.close();
  }
}
