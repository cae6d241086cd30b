import type { Browser, BrowserContext, Page, Request } from '@playwright/test';

/** A phone in the hand of somebody who has never been here. */
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** How many times slower than this machine the phone's processor is, as Lighthouse takes it. */
export const SLOW_PROCESSOR = 4;

/**
 * Opens a page in a browser that knows nothing yet, and closes it when the work is done.
 * @param slow the processor as well; the network is the host's affair.
 * @param workers whether a service worker may keep the site: with one, a search is answered from the device.
 */
export async function visit<Result>(
  browser: Browser,
  { slow, workers }: { readonly slow: boolean; readonly workers: boolean },
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context: BrowserContext = await browser.newContext({
    ...PHONE,
    locale: 'it-IT',
    serviceWorkers: workers ? 'allow' : 'block',
  });
  try {
    const page = await context.newPage();
    if (slow) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
    }
    return await work(page);
  } finally {
    await context.close();
  }
}

export const KINDS = ['html', 'css', 'js', 'fonts', 'others'] as const;
export type Kind = (typeof KINDS)[number];

/** What a page fetched, in bytes as they came over the line, without headers. */
export interface Fetched {
  readonly requests: number;
  readonly bytes: Readonly<Record<Kind, number>>;
}

/** Watches what a page and its workers fetch; a service worker's copy of the site is not part of it. */
export function watchFetches(page: Page): () => Promise<Fetched> {
  const finished: Promise<readonly [Kind, number]>[] = [];
  const note = async (request: Request): Promise<readonly [Kind, number]> => {
    const { responseBodySize } = await request.sizes();
    return [kindOf(request.url(), request.resourceType()), responseBodySize];
  };
  page.on('requestfinished', (request) => {
    if (request.url().startsWith('http')) finished.push(note(request).catch(() => ['others', 0] as const));
  });
  return async () => {
    const all = await Promise.all(finished);
    const bytes = { html: 0, css: 0, js: 0, fonts: 0, others: 0 };
    for (const [kind, size] of all) bytes[kind] += size;
    return { requests: all.length, bytes };
  };
}

/** What a file is, by how the page asked for it or by its name. */
export function kindOf(url: string, type: string): Kind {
  const [, ending = ''] = /\.(\w+)$/.exec(new URL(url).pathname) ?? [];
  if (type === 'document') return 'html';
  if (type === 'font' || /^(?:woff2?|ttf)$/.test(ending)) return 'fonts';
  if (type === 'stylesheet' || ending === 'css') return 'css';
  return type === 'script' || /^m?js$/.test(ending) ? 'js' : 'others';
}

export function sumOf(bytes: Fetched['bytes']): number {
  return KINDS.reduce((sum, kind) => sum + bytes[kind], 0);
}
