import sharp from 'sharp';
import { heicOf } from '../support/photos/heic.ts';
import { jpeg } from '../support/photos/pictures.ts';
import { check } from './support/checkers.ts';
import { choose, downloadBy, openPhotos, plansOf, requestsOf, tracesOf } from './support/photos.ts';
import { expect, test } from './support/test.ts';

/** Four quarters of known brightness, so that a turn shows. */
const quarters = (x: number, y: number): number => (x < 480 ? 60 : 200) + (y < 320 ? 0 : 25);

test('a HEIC photo becomes an upright JPEG by a reader that comes for it alone and is ended', async ({
  page,
}) => {
  const checker = await openPhotos(page);
  const requests = requestsOf(page);
  await choose(checker, 'fronte', 'IMG_0001.HEIC', heicOf(960, 640, quarters, { turns: 1 }));
  await check(checker);
  const plans = plansOf(checker, 'fronte');
  await expect(plans).toContainText('Convertiamo la foto in JPEG');
  expect(requests.filter((path) => /heic|heif/.test(path))).toEqual([]);
  await plans.getByRole('button', { name: 'Converti la foto del fronte' }).click();
  await expect(plans.locator('.photo-told')).toContainText('Pronta e controllata', { timeout: 30_000 });
  expect(requests.filter((path) => /libheif[\w.-]*\.(?:js|wasm)$/.test(path))).toHaveLength(2);
  expect(requests.filter((path) => /pdf/.test(path))).toEqual([]);
  const { bytes } = await downloadBy(plans.getByRole('button', { name: /^Scarica/ }));
  const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([640, 960]);
  const at = (x: number, y: number): number => data[y * info.width * info.channels + x * info.channels] ?? 0;
  // Turned against the clock: what was at the right is above, what was above is at the left.
  expect(at(20, 20)).toBeGreaterThan(180);
  expect(at(20, 900)).toBeLessThan(80);
  expect(at(600, 20) - at(20, 20)).toBeGreaterThan(10);
  await expect.poll(() => tracesOf(page)).toMatchObject({ workers: 0 });
});

test('a broken HEIC file gets its sentence', async ({ page }) => {
  const checker = await openPhotos(page);
  const whole = heicOf(640, 480, quarters);
  await choose(checker, 'fronte', 'foto.heic', whole.subarray(0, 900));
  await check(checker);
  const plans = plansOf(checker, 'fronte');
  await plans.getByRole('button', { name: 'Converti la foto del fronte' }).click();
  await expect(plans.locator('.photo-told')).toContainText('non riesce ad aprire il file', {
    timeout: 30_000,
  });
});

test('both photos can be had with one press as soon as both are good', async ({ page }) => {
  const checker = await openPhotos(page);
  await choose(checker, 'fronte', 'IMG_0001.HEIC', heicOf(960, 640, quarters));
  await choose(checker, 'retro', 'il mio retro.jpg', await jpeg(900, 600, 2));
  await check(checker);
  await expect(checker.getByRole('button', { name: 'Scarica tutte e due le foto' })).toHaveCount(0);
  await plansOf(checker, 'fronte').getByRole('button', { name: 'Converti la foto del fronte' }).click();
  await expect(checker.locator('.checker-status')).toContainText('Va bene', { timeout: 30_000 });
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  await checker.getByRole('button', { name: 'Scarica tutte e due le foto' }).click();
  await expect.poll(() => names.toSorted()).toEqual(['documento-fronte.jpg', 'documento-retro.jpg']);
});
