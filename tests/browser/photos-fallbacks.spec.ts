import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { heicOf } from '../support/photos/heic.ts';
import { pdfOf, pdfOfPictures } from '../support/photos/pdf.ts';
import { jpeg } from '../support/photos/pictures.ts';
import { faxPage, jbig2Page, jpeg2000Page } from '../support/photos/scans.ts';
import { check } from './support/checkers.ts';
import { choose, downloadBy, openPhotos, plansOf, requestsOf } from './support/photos.ts';
import { expect, test } from './support/test.ts';

/** Takes something away from the page and from every worker, before any of their scripts. */
async function without(page: Page, name: 'OffscreenCanvas' | 'createImageBitmap'): Promise<void> {
  await page.addInitScript((gone) => void Reflect.deleteProperty(globalThis, gone), name);
  await page.route('**/*-worker*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `delete globalThis.${name};${await response.text()}` });
  });
}

/** Notes the pixels of every canvas that the page makes. */
async function countCanvases(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sizes: number[] = [];
    Object.assign(window, { sizes });
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...wanted: unknown[]) {
      sizes.push(this.width * this.height);
      return Reflect.apply(getContext, this, wanted);
    } as typeof getContext;
  });
}

/** Presses the button of a plan, waits for the result and downloads it. */
async function mendBy(page: Page, name: string, bytes: Buffer, button: string): Promise<Buffer> {
  const checker = await openPhotos(page);
  await choose(checker, 'fronte', name, bytes);
  await check(checker);
  const plans = plansOf(checker, 'fronte');
  await plans.getByRole('button', { name: button }).click();
  await expect(plans.locator('.photo-told')).toContainText('Pronta e controllata', { timeout: 30_000 });
  return (await downloadBy(plans.getByRole('button', { name: /^Scarica/ }))).bytes;
}

const CONVERT = 'Converti la foto del fronte';

test('without OffscreenCanvas the page draws: upright, and on no canvas larger than an iPhone takes', async ({
  page,
}) => {
  await without(page, 'OffscreenCanvas');
  await countCanvases(page);
  const noise = { type: 'gaussian', mean: 120, sigma: 14 } as const;
  const large = await sharp({ create: { width: 5200, height: 3600, channels: 3, noise, background: '#777' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 82 })
    .toBuffer();
  expect(large.length).toBeGreaterThan(4_000_000);
  const made = await sharp(await mendBy(page, 'foto.jpg', large, 'Riduci la foto del fronte')).metadata();
  expect(Math.max(made.width, made.height)).toBe(4096);
  expect(made.height).toBeGreaterThan(made.width);
  const sizes = await page.evaluate(() => (window as unknown as { sizes: number[] }).sizes);
  expect(Math.max(...sizes)).toBeGreaterThan(10_000_000);
  expect(Math.max(...sizes)).toBeLessThan(16_777_216);
});

test('without OffscreenCanvas what libheif has read is drawn by the page', async ({ page }) => {
  await without(page, 'OffscreenCanvas');
  const made = sharp(
    await mendBy(
      page,
      'IMG_1.HEIC',
      heicOf(960, 640, (x) => (x < 480 ? 60 : 200)),
      CONVERT,
    ),
  );
  const { data, info } = await made.greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([960, 640]);
  expect((data[900] ?? 0) - (data[50] ?? 0)).toBeGreaterThan(100);
});

test('without createImageBitmap an image takes its place', async ({ page }) => {
  await without(page, 'createImageBitmap');
  const photo = await sharp(await jpeg(900, 600))
    .png()
    .toBuffer();
  const made = await sharp(await mendBy(page, 'foto.png', photo, CONVERT)).metadata();
  expect([made.width, made.height]).toEqual([900, 600]);
});

test('where no worker can be made, the page itself checks, mends and reads a PDF', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class extends EventTarget {
      constructor() {
        super();
        throw new DOMException('no workers here', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  const pdf = pdfOf([{ jpeg: await jpeg(900, 600), width: 900, height: 600 }]);
  const made = await sharp(await mendBy(page, 'documento.pdf', pdf, CONVERT)).metadata();
  expect([made.width, made.height]).toEqual([1350, 850]);
});

test('where what reads pictures does not come, the check says so and can be tried again', async ({
  page,
}) => {
  await page.route('**/picture*.js', (route) => route.abort());
  const checker = await openPhotos(page);
  await choose(checker, 'fronte', 'foto.jpg', await jpeg(900, 600));
  await expect(await check(checker)).toContainText('forse è caduta la connessione');
  await page.unroute('**/picture*.js');
  await expect(await check(checker)).not.toContainText('connessione');
  await expect(checker.locator('#foto-fronte-esito')).toContainText('entro il limite');
});

for (const [name, scan, parts] of [
  ['fax coding', faxPage(), 0],
  ['JBIG2', jbig2Page(), 0],
  ['JPEG 2000', jpeg2000Page(), 1],
] as const) {
  test(`a page that a scanner wrote in ${name} becomes a photo`, async ({ page }) => {
    const requests = requestsOf(page);
    const made = sharp(await mendBy(page, 'scansione.pdf', pdfOfPictures([scan]), CONVERT));
    const { data, info } = await made.greyscale().raw().toBuffer({ resolveWithObject: true });
    const row = Math.floor(info.height / 4) * info.width;
    expect(data[row + 100]).toBeLessThan(60);
    expect(data[row + info.width - 100]).toBeGreaterThan(180);
    expect(requests.filter((path) => path.endsWith('.wasm'))).toHaveLength(parts);
  });
}

test('a page of which nothing can be drawn is told, and no white photo is made of it', async ({ page }) => {
  const checker = await openPhotos(page);
  await choose(checker, 'fronte', 'scansione.pdf', pdfOfPictures([jpeg2000Page(0.1)]));
  await check(checker);
  const plans = plansOf(checker, 'fronte');
  await plans.getByRole('button', { name: CONVERT }).click();
  await expect(plans.locator('.photo-told')).toContainText('In questa pagina del PDF non si vede nulla.');
  await expect(plans.getByRole('button', { name: /^Scarica/ })).toHaveCount(0);
});
