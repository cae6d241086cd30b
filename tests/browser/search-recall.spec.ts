import { ask } from '../support/search-box.ts';
import { figuresOf, median, rankOf, type Outcome } from '../support/search-figures.ts';
import {
  acceptanceQueries,
  declaredQueries,
  exampleQueries,
  readerQueries,
  type AskedQuery,
} from '../support/search-queries.ts';
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';

test.setTimeout(300_000);

/** One query in so many waits for the next key as a reader's does: its milliseconds are those of a reader. */
const TIMED = 7;

/** Puts every query into the search of /cerca/. */
async function askAll(page: Page, queries: readonly AskedQuery[]): Promise<Outcome[]> {
  await page.goto('/cerca/');
  const place = page.locator('search-page');
  await expect(place.getByRole('searchbox')).toBeVisible();
  await ask(page, place, 'password');
  const outcomes: Outcome[] = [];
  for (const [at, query] of queries.entries()) {
    const shown = await ask(page, place, query.query, at % TIMED > 0);
    outcomes.push({ ...query, shown });
  }
  return outcomes;
}

function misses(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter((outcome) => rankOf(outcome) === 0 || rankOf(outcome) > outcome.within)
    .map((outcome) => `«${outcome.query}» ${rankOf(outcome)}: ${outcome.shown.pages.slice(0, 3).join(' ')}`);
}

test('every page comes first for the queries that it declares', async ({ page }) => {
  const queries = declaredQueries();
  expect(queries.length).toBeGreaterThan(60);
  expect(misses(await askAll(page, queries))).toEqual([]);
});

test('every query of the acceptance list finds its page among the first three, or first', async ({
  page,
}) => {
  expect(misses(await askAll(page, acceptanceQueries()))).toEqual([]);
});

test('the examples by topic find their page, and off-topic queries are told so', async ({ page }) => {
  const { first, three, told, offTopic, empty } = figuresOf(await askAll(page, exampleQueries()));
  expect(first).toBeGreaterThanOrEqual(0.88);
  expect(three).toBeGreaterThanOrEqual(0.97);
  expect(told).toBe(offTopic);
  expect(empty).toBe(0);
});

test('queries as readers write them find their page, and the answer is there within 250 ms', async ({
  page,
}) => {
  const outcomes = await askAll(page, readerQueries());
  const { first, three, told, offTopic, empty, queries } = figuresOf(outcomes);
  expect(first).toBeGreaterThanOrEqual(0.85);
  expect(three).toBeGreaterThanOrEqual(0.96);
  expect(told / offTopic).toBeGreaterThanOrEqual(17 / 18);
  expect(empty / queries).toBeLessThanOrEqual(0.015);
  const timed = outcomes.filter((_, at) => at % TIMED === 0);
  expect(median(timed.map(({ shown }) => shown.milliseconds))).toBeLessThanOrEqual(250);
});
