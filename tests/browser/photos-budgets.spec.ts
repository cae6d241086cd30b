import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { DIST } from '../support/dist.ts';
import { heicOf } from '../support/photos/heic.ts';
import { pdfOf } from '../support/photos/pdf.ts';
import { jpeg } from '../support/photos/pictures.ts';
import { check } from './support/checkers.ts';
import { choose, openPhotos, plansOf } from './support/photos.ts';
import { expect, test } from './support/test.ts';

/** The page of the check, where what every page fetches at the first press has come already. */
async function openPressed(page: Page): Promise<Locator> {
  const checker = await openPhotos(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.waitForLoadState('networkidle');
  return checker;
}

/** Bytes, compressed as hosts do, of what the page fetches from now on. */
function fetched(page: Page): () => number {
  const paths = new Set<string>();
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) paths.add(new URL(request.url()).pathname);
  });
  return () =>
    [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length, 0);
}

test('the first file fetches no more than 6 kB until it has its verdict', async ({ page }) => {
  const checker = await openPressed(page);
  const sum = fetched(page);
  await choose(checker, 'fronte', 'appunti.txt', Buffer.from('Ricordarsi di fare la foto.'));
  await choose(checker, 'retro', 'appunti.txt', Buffer.from('Ricordarsi di fare la foto.'));
  await check(checker);
  await expect(checker.locator('#foto-fronte-esito')).toContainText('è un testo');
  await expect(checker.locator('#foto-retro-esito')).toContainText('la stessa foto');
  await page.waitForLoadState('networkidle');
  expect(sum()).toBeGreaterThan(3000);
  expect(sum()).toBeLessThanOrEqual(6000);
});

test('the first JPEG fetches what reads pictures and what can be done, the second photo nothing', async ({
  page,
}) => {
  const checker = await openPressed(page);
  const sum = fetched(page);
  await choose(checker, 'fronte', 'a.jpg', await jpeg(900, 600));
  await check(checker);
  await expect(plansOf(checker, 'fronte').getByRole('button', { name: 'Mostra anteprima' })).toBeVisible();
  const first = sum();
  expect(first).toBeGreaterThan(12_000);
  expect(first).toBeLessThanOrEqual(20_000);
  await choose(checker, 'retro', 'b.jpg', await jpeg(900, 600, 2));
  await expect(await check(checker)).toContainText('Va bene');
  expect(sum()).toBe(first);
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
