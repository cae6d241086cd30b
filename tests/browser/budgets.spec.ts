import { expect, test } from './support/test.ts';

const PAGES = ['/', '/guide/psicologi/attivare-la-notifica-email/', '/guide/tsrm-pstrp/cambiare-email-e-cellulare/'];

test.use({ viewport: { width: 390, height: 844 } });

for (const path of PAGES) {
  test(`${path} asks for eight files at most, and nothing on it moves while it loads`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.addInitScript(() => {
      Reflect.set(window, 'shifts', []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Reflect.get(window, 'shifts').push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'load' });
    expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(8);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
  });
}
