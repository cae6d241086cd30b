/**
 * How well and how fast the built site's own search answers, in Chromium: recall at 1 and 3 and mean reciprocal
 * rank by list and by kind of query, and the milliseconds from the last key to the pages.
 * Run it after a build: npm run bench:search (with --misses to see which queries miss).
 */
import { chromium } from '@playwright/test';
import { serve } from '../../src/server/serve.ts';
import { CHROMIUM_FLAGS, provideBrowser } from '../support/browser.ts';
import { DIST } from '../support/dist.ts';
import { ask } from '../support/search-box.ts';
import { figuresOf, median, rankOf, type Outcome } from '../support/search-figures.ts';
import {
  acceptanceQueries,
  declaredQueries,
  exampleQueries,
  readerQueries,
  type AskedQuery,
} from '../support/search-queries.ts';
import { keepBench } from '../support/bench-report.ts';

const LISTS: Readonly<Record<string, readonly AskedQuery[]>> = {
  'declared by the pages': declaredQueries(),
  'search-queries.json': acceptanceQueries(),
  'search-examples.json': exampleQueries(),
  'search-reader-queries.json': readerQueries(),
};

const site = await serve({ root: DIST, port: 0 });
const browser = await chromium.launch({ executablePath: await provideBrowser(), args: [...CHROMIUM_FLAGS] });
try {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/cerca/`);
  const place = page.locator('search-page');
  await ask(page, place, 'password');

  const asked: Outcome[] = [];
  for (const [name, queries] of Object.entries(LISTS)) {
    const outcomes: Outcome[] = [];
    for (const query of queries) outcomes.push({ ...query, shown: await ask(page, place, query.query) });
    report(name, outcomes);
    asked.push(...outcomes);
  }
  for (const kind of new Set(asked.map((outcome) => outcome.kind))) {
    report(
      `  ${kind}`,
      asked.filter((outcome) => outcome.kind === kind),
    );
  }
  const times = asked.map(({ shown }) => shown.milliseconds);
  console.log(
    `From the last key to the pages: median ${Math.round(median(times))} ms, slowest ${Math.round(Math.max(...times))} ms.`,
  );
  const { queries, first, three } = figuresOf(asked);
  keepBench('search', { search: { queries, first, three, milliseconds: Math.round(median(times)) } });
  if (process.argv.includes('--misses')) listMisses(asked);
} finally {
  await browser.close();
  await site.close();
}

function report(name: string, outcomes: readonly Outcome[]): void {
  const { queries, first, three, mrr, empty, told, offTopic } = figuresOf(outcomes);
  const parts = [`${name.padEnd(28)} ${String(queries).padStart(4)} queries`];
  if (queries > 0)
    parts.push(`r@1 ${first.toFixed(3)}  r@3 ${three.toFixed(3)}  MRR ${mrr.toFixed(3)}  empty ${empty}`);
  if (offTopic > 0) parts.push(`off topic told ${told} of ${offTopic}`);
  console.log(parts.join('  '));
}

function listMisses(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    const rank = rankOf(outcome);
    const missed =
      outcome.pages.length === 0 ? outcome.shown.pages.length > 0 : rank === 0 || rank > outcome.within;
    if (missed)
      console.log(
        `«${outcome.query}» at ${rank}: ${outcome.shown.pages.slice(0, 3).join(' ') || outcome.shown.status}`,
      );
  }
}
