import { check } from './support/checkers.ts';
import { choose, openPhotos, tracesOf } from './support/photos.ts';
import { expect, test } from './support/test.ts';
import { jpeg, picture } from '../support/photos/pictures.ts';

test('the check runs in one worker, which comes with the first file and is ended after use', async ({
  page,
}) => {
  const checker = await openPhotos(page);
  await page.waitForLoadState('networkidle');
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  expect(scripts).toEqual([]);
  await choose(checker, 'fronte', 'a.jpg', await jpeg(900, 600, 1));
  await expect.poll(() => scripts).toEqual([expect.stringMatching(/^\/_astro\/check-worker[\w.-]+\.js$/)]);
  await choose(checker, 'retro', 'b.jpg', await jpeg(900, 600, 2));
  await expect(await check(checker)).toContainText('Va bene');
  expect(await tracesOf(page)).toEqual({ workers: 0, started: 1, urls: 0, made: 0 });
  // With the verdict comes what shows the preview and the plans; no reader of HEIC or PDF, no mender.
  expect(scripts.filter((path) => /heif|heic|pdf|mend-worker|\.wasm/.test(path))).toEqual([]);
});

test('a large photo shows how far the check is, and «Annulla» ends it', async ({ page }) => {
  const checker = await openPhotos(page);
  const large = await picture(6000, 4500).jpeg({ quality: 90, progressive: true }).toBuffer();
  await choose(checker, 'fronte', 'a.jpg', large);
  await choose(checker, 'retro', 'b.jpg', large);
  const verdict = await check(checker);
  await expect(verdict).toContainText('Leggiamo le foto');
  await expect(checker.getByRole('progressbar', { name: /Leggiamo le foto/ })).toBeVisible();
  await checker.getByRole('button', { name: 'Annulla' }).click();
  await expect(verdict).toHaveText('Controllo annullato.');
  await expect(checker.getByRole('progressbar')).toHaveCount(0);
  await expect(checker.getByRole('button', { name: 'Controlla' })).toBeFocused();
  expect(await tracesOf(page)).toMatchObject({ workers: 0, started: 1 });
});

test('where module workers fail, the page checks by itself', async ({ page }) => {
  await page.route('**/check-worker*.js', (route) => route.abort());
  const checker = await openPhotos(page);
  await choose(checker, 'fronte', 'a.jpg', await jpeg(900, 600, 1));
  await choose(checker, 'retro', 'b.jpg', await jpeg(900, 600, 2));
  await expect(await check(checker)).toContainText('Va bene');
  expect(await tracesOf(page)).toMatchObject({ workers: 0 });
});
