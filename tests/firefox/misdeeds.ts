import type { Page } from 'puppeteer-core';

/** Gathers what a page must not do: break its policy, fail in a script, ask anything of another host. */
export function watchMisdeeds(page: Page, origin: string): readonly string[] {
  const misdeeds: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content-Security-Policy')) misdeeds.push(message.text());
  });
  page.on('pageerror', (reason) => misdeeds.push(String(reason)));
  page.on('request', (request) => {
    const { protocol, origin: host, href } = new URL(request.url());
    if (/^https?:$/.test(protocol) && host !== origin) misdeeds.push(href);
  });
  return misdeeds;
}
