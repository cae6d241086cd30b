import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { DIST } from '../support/dist.ts';
import { heicOf } from '../support/photos/heic.ts';
import { pdfOf } from '../support/photos/pdf.ts';
import { jpeg } from '../support/photos/pictures.ts';
import { check } from './support/checkers.ts';
import { choose, openPhotos, plansOf } from './support/photos.ts';
import { expect, test } from './support/test.ts';

/** Bytes, compressed as hosts do, of what the page fetches from now on. */
function fetched(page: Page): () => number {
  const paths = new Set<string>();
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) paths.add(new URL(request.url()).pathname);
  });
  return () =>
    [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length, 0);
}

/** The engine by itself, which the page holds for browsers without module workers. */
function engine(): number {
  const name =
    readdirSync(join(DIST, '_astro')).find((file) => /^document-photos\.[\w-]+\.js$/.test(file)) ?? '';
  return gzipSync(readFileSync(join(DIST, '_astro', name)), { level: 9 }).length;
}

test('the first file fetches no more than 6 kB beside the engine', async ({ page }) => {
  const checker = await openPhotos(page);
  await page.waitForLoadState('networkidle');
  const sum = fetched(page);
  await choose(checker, 'fronte', 'a.jpg', await jpeg(900, 600));
  await check(checker);
  await expect(plansOf(checker, 'fronte').getByRole('button', { name: 'Mostra anteprima' })).toBeVisible();
  expect(engine()).toBeGreaterThan(5000);
  expect(sum() - engine()).toBeLessThanOrEqual(6000);
});

for (const [kind, budget, file] of [
  ['heic', 490_000, async () => heicOf(960, 640, (x) => 60 + (x % 100))],
  ['pdf', 510_000, async () => pdfOf([{ jpeg: await jpeg(900, 600), width: 900, height: 600 }])],
] as const) {
  test(`a ${kind} file fetches no more than ${budget} bytes to be converted`, async ({ page }) => {
    const checker = await openPhotos(page);
    await choose(checker, 'fronte', `foto.${kind}`, await file());
    await check(checker);
    const plans = plansOf(checker, 'fronte');
    await page.waitForLoadState('networkidle');
    const sum = fetched(page);
    await plans.getByRole('button', { name: 'Converti la foto del fronte' }).click();
    await expect(plans.locator('.photo-told')).toContainText('Pronta e controllata', { timeout: 30_000 });
    expect(sum()).toBeGreaterThan(100_000);
    expect(sum()).toBeLessThanOrEqual(budget);
  });
}
