import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './support/test.ts';

const PAGES = [
  '/',
  '/guide/psicologi/attivare-la-notifica-email/',
  '/guide/tsrm-pstrp/cambiare-email-e-cellulare/',
];

test.use({ viewport: { width: 390, height: 844 } });

for (const path of PAGES) {
  test(`${path} asks for eight files, runs 4 kB of script and moves nothing before it is touched`, async ({
    page,
  }) => {
    const requests: string[] = [];
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('request', (request) => requests.push(request.url()));
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body());
    });
    await page.addInitScript(() => {
      Reflect.set(window, 'shifts', []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Reflect.get(window, 'shifts').push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(8);
    const inline = await page
      .locator('script:not([src]):not([type*=json])')
      .evaluateAll((all) => all.map((script) => script.textContent).join('\n'));
    const weights = [brotliCompressSync(inline).length];
    for (const body of scripts.values()) weights.push(brotliCompressSync(await body).length);
    expect(
      weights.reduce((sum, weight) => sum + weight, 0),
      `inline ${weights.join(', ')} of ${[...scripts.keys()].join(' ')}`,
    ).toBeLessThanOrEqual(4_000);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
  });
}
