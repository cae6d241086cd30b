import type { Browser } from '@playwright/test';
import type { Host } from './host.ts';
import { SLOW_4G } from './pipe.ts';
import { visit, watchFetches, type Fetched } from './visit.ts';

/** One first visit to a page, on a slow phone and a slow network. */
export interface FirstView extends Fetched {
  /** Largest Contentful Paint, in milliseconds. */
  readonly lcp: number;
  /** Total Blocking Time, in milliseconds: of each task that is longer than 50, the rest. */
  readonly tbt: number;
  /** Cumulative Layout Shift. */
  readonly cls: number;
}

/** A page is at rest when it has fetched nothing for half a second; then one waits for late tasks and shifts. */
const REST = 1000;

export async function firstView(browser: Browser, host: Host, address: string): Promise<FirstView> {
  host.slowDown(SLOW_4G);
  // The service worker may come: it shares the line with the page, as it does for readers.
  return visit(browser, { slow: true, workers: true }, async (page) => {
    const fetched = watchFetches(page);
    await page.addInitScript(observe);
    await page.goto(host.origin + address, { waitUntil: 'networkidle', timeout: 120_000 });
    await page.waitForTimeout(REST);
    const vitals = await page.evaluate(() => {
      const seen: unknown = Reflect.get(window, 'seen');
      return seen instanceof Object ? seen : {};
    });
    const number = (name: string): number => Number(Reflect.get(vitals, name));
    return { ...(await fetched()), lcp: number('lcp'), tbt: number('tbt'), cls: number('cls') };
  });
}

/** Runs in the page before anything else of it. */
function observe(): void {
  const seen = { lcp: 0, tbt: 0, cls: 0 };
  Reflect.set(window, 'seen', seen);
  const watch = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  watch('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
  });
  watch('longtask', (entry) => {
    seen.tbt += Math.max(0, entry.duration - 50);
  });
  watch('layout-shift', (entry) => {
    if (Reflect.get(entry, 'hadRecentInput') !== true) seen.cls += Number(Reflect.get(entry, 'value'));
  });
}
