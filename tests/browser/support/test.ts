import { test as base, type BrowserContext } from '@playwright/test';
import { serve, type Served } from '../../../src/server/serve.ts';
import { DIST } from '../../support/dist.ts';

/** What a page did that no page of this site may do. */
export interface Misdeeds {
  /** Violations of the content security policy, as the browser words them. */
  policy: string[];
  /** Addresses asked for on any other host. */
  foreign: string[];
  /** Exceptions that no script caught. */
  exceptions: string[];
}

interface WorkerFixtures {
  site: Served;
}

interface Fixtures {
  misdeeds: Misdeeds;
}

/**
 * Playwright's test over the built site, served with its own headers on a port of its own.
 * Every test also fails when a page broke its policy, asked another host for something, or threw.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    // Playwright reads the fixtures a fixture needs from this pattern: it must be one, even when empty.
    async ({}, use) => {
      const site = await serve({ root: DIST, port: 0 });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.origin),
  misdeeds: [
    async ({ context, site }, use) => {
      const misdeeds: Misdeeds = { policy: [], foreign: [], exceptions: [] };
      await watch(context, site.origin, misdeeds);
      await use(misdeeds);
      expect(misdeeds).toEqual({ policy: [], foreign: [], exceptions: [] });
    },
    { auto: true },
  ],
});

export const { expect } = test;

/** Marks a policy violation in the console, where those of workers and of early scripts already end. */
const VIOLATION = '[policy]';

async function watch(context: BrowserContext, origin: string, misdeeds: Misdeeds): Promise<void> {
  await context.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(mark, violatedDirective, blockedURI);
    });
  }, VIOLATION);
  context.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(VIOLATION) || text.includes('Content Security Policy')) misdeeds.policy.push(text);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) misdeeds.foreign.push(url.href);
  });
  context.on('weberror', (error) => misdeeds.exceptions.push(String(error.error())));
}
