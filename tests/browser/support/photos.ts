import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** What the page did with workers and object URLs since it was opened. */
export interface Traces {
  /** Workers that were started and not ended. */
  workers: number;
  started: number;
  /** Object URLs that were made and not revoked. */
  urls: number;
  made: number;
}

/** Opens the page of the photo check, counting workers and object URLs from the first script on. */
export async function openPhotos(page: Page): Promise<Locator> {
  await page.addInitScript(() => {
    const traces = { workers: 0, started: 0, urls: 0, made: 0 };
    Object.assign(window, { traces });
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      traces.urls += 1;
      traces.made += 1;
      return createObjectURL.call(URL, blob);
    };
    URL.revokeObjectURL = (url) => {
      traces.urls -= 1;
      revokeObjectURL.call(URL, url);
    };
    window.Worker = class extends Worker {
      #ended = false;
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        traces.workers += 1;
        traces.started += 1;
      }
      override terminate(): void {
        if (!this.#ended) traces.workers -= 1;
        this.#ended = true;
        super.terminate();
      }
    };
  });
  await page.goto('/controlli/foto-documento/');
  const checker = page.locator('document-photos-checker');
  await checker.locator('#foto-fronte').focus();
  await expect(checker).toHaveAttribute('data-ready', '');
  return checker;
}

/** What is left of workers and object URLs. */
export function tracesOf(page: Page): Promise<Traces> {
  return page.evaluate(() => (window as unknown as { traces: Traces }).traces);
}

/** Chooses a file for a side. */
export async function choose(
  checker: Locator,
  side: 'fronte' | 'retro',
  name: string,
  buffer: Buffer,
): Promise<void> {
  await checker.locator(`#foto-${side}`).setInputFiles({ name, mimeType: '', buffer });
}

/** The file that a press of a button gives the reader. */
export async function downloadBy(button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The place where a side's plans and results stand. */
export function plansOf(checker: Locator, side: 'fronte' | 'retro'): Locator {
  return checker.locator(`#foto-${side}-rimedio`);
}

/** Every request that the page or a worker makes from now on, by path. */
export function requestsOf(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}
