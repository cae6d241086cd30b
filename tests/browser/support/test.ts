import {
  test as base,
  type BrowserContext,
  type ConsoleMessage,
  type Request,
  type WebError,
} from '@playwright/test';
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
      const unwatch = await watch(context, site.origin, misdeeds);
      await use(misdeeds);
      await unwatch();
      expect(misdeeds).toEqual({ policy: [], foreign: [], exceptions: [] });
    },
    { auto: true },
  ],
});

export const { expect } = test;

/** Marks a policy violation in the console, where those of workers and of early scripts already end. */
const VIOLATION = '[policy]';

/** @returns what ends the watch: a context may be used by more than one test. */
async function watch(
  context: BrowserContext,
  origin: string,
  misdeeds: Misdeeds,
): Promise<() => Promise<void>> {
  const script = await context.addInitScript((mark) => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(mark, violatedDirective, blockedURI);
    });
  }, VIOLATION);
  const hear = (message: ConsoleMessage): void => {
    const text = message.text();
    if (text.startsWith(VIOLATION) || text.includes('Content Security Policy')) misdeeds.policy.push(text);
  };
  const ask = (request: Request): void => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) misdeeds.foreign.push(url.href);
  };
  const fall = (error: WebError): void => {
    misdeeds.exceptions.push(String(error.error()));
  };
  context.on('console', hear).on('request', ask).on('weberror', fall);
  return async () => {
    context.off('console', hear).off('request', ask).off('weberror', fall);
    await script.dispose();
  };
}
