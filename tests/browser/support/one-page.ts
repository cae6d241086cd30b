import type { BrowserContext, Page } from '@playwright/test';
import { test as base } from './test.ts';

interface Kept {
  kept: { readonly context: BrowserContext; readonly page: Page };
}

/**
 * The test of ./test.ts in one window that stays open, for suites that only look at many pages: a window of its own
 * for each test costs more than the look. Whoever presses or types anything needs the other test, where every
 * visit is the first. After a failure Playwright starts the worker anew, and the window with it.
 */
export const test = base.extend<object, Kept>({
  kept: [
    async ({ browser }, use) => {
      const context = await browser.newContext({
        locale: 'it-IT',
        timezoneId: 'Europe/Rome',
        serviceWorkers: 'block',
        reducedMotion: 'reduce',
      });
      await use({ context, page: await context.newPage() });
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ kept }, use) => use(kept.context),
  page: async ({ kept }, use) => use(kept.page),
});

export const { expect } = test;
