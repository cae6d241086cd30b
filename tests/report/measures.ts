import type { QualityReport } from '../../src/schemas/quality.ts';
import { currentPages, type Page } from '../support/dist.ts';
import { proseBlocks } from '../support/prose/blocks.ts';
import { gulpease } from '../support/prose/gulpease.ts';
import { weightOf } from '../support/weight.ts';

/** Pages that a reader follows to get something done. */
const TASK = /^\/(?:guide\/[^/]+\/[^/]+|controlli\/[^/]+|problemi|assistenza|sicurezza\/[^/]+)\/$/;

/** The budgets that tests/site holds: bytes of a task page, and the reading ease that none falls below. */
const BYTES = 24_000;
const EASE = 60;

interface Measured {
  readonly path: string;
  readonly value: number;
}

const tasks = (): readonly Page[] => currentPages().filter(({ path }) => TASK.test(path));

/** Weighs the task pages of the build. */
export function weights(day: string): QualityReport['weight'] {
  const all = sorted(tasks(), (page) => {
    const { html, scripts, images } = weightOf(page);
    return html + scripts + images;
  });
  const last = all.at(-1);
  if (last === undefined) return null;
  const [pages, median] = [all.length, middle(all)];
  return { day, pages, median, heaviest: last.value, heaviestPage: last.path, budget: BYTES };
}

/** Reads the task pages of the build as the Gulpease index does. */
export function readingEase(day: string): QualityReport['reading'] {
  const all = sorted(tasks(), ({ document }) => Math.round(gulpease(proseBlocks(document)).score * 10) / 10);
  const [first] = all;
  if (first === undefined) return null;
  return {
    day,
    pages: all.length,
    median: middle(all),
    lowest: first.value,
    lowestPage: first.path,
    least: EASE,
  };
}

function sorted(pages: readonly Page[], measure: (page: Page) => number): Measured[] {
  return pages.map((page) => ({ path: page.path, value: measure(page) })).sort((a, b) => a.value - b.value);
}

function middle(all: readonly Measured[]): number {
  return all[Math.floor(all.length / 2)]?.value ?? 0;
}
