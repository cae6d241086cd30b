import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { checkImageFile } from '../../src/checkers/document-photos/index.ts';
import { pdfOf } from '../support/photos/pdf.ts';
import { jpeg, picture } from '../support/photos/pictures.ts';
import { check } from './support/checkers.ts';
import { choose, downloadBy, openPhotos, plansOf, requestsOf, tracesOf } from './support/photos.ts';
import { expect, test } from './support/test.ts';

const VIDEO = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'),
  Buffer.alloc(500_000, 7),
]);

/** Chooses a front, has it checked, presses the button of its plan and waits for the result. */
async function mend(checker: Locator, name: string, bytes: Buffer, button: string): Promise<Locator> {
  await choose(checker, 'fronte', name, bytes);
  await check(checker);
  const plans = plansOf(checker, 'fronte');
  await plans.getByRole('button', { name: button }).click();
  await expect(plans.locator('.photo-told')).toContainText('Pronta e controllata: documento-fronte.jpg.', {
    timeout: 30_000,
  });
  await expect(plans.locator('.photo-told')).toBeFocused();
  return plans;
}

/** What the engine says, outside the browser, of what was downloaded. */
async function judge(bytes: Buffer) {
  const { verdict, value } = await checkImageFile(new File([new Uint8Array(bytes)], 'documento-fronte.jpg'));
  return { verdict, ...value };
}

test('a wrong name is mended by the name alone: the bytes stay', async ({ page }) => {
  const checker = await openPhotos(page);
  const bytes = await jpeg(900, 600);
  await choose(checker, 'fronte', 'carta.png', bytes);
  await check(checker);
  await expect(plansOf(checker, 'fronte')).toContainText(
    'Cambiamo solo il nome, in «documento-fronte.jpg»: la foto resta identica.',
  );
  const plans = await mend(checker, 'carta.png', bytes, 'Rinomina la foto del fronte');
  const got = await downloadBy(plans.getByRole('button', { name: /^Scarica/ }));
  expect(got.name).toBe('documento-fronte.jpg');
  expect(got.bytes.equals(bytes)).toBe(true);
});

test('a hidden video and the position are taken off without touching a pixel', async ({ page }) => {
  const checker = await openPhotos(page);
  const photo = await picture(900, 600)
    .withExif({ IFD3: { GPSLatitude: '44/1 30/1 0/1', GPSLongitude: '11/1 20/1 0/1' } })
    .jpeg()
    .toBuffer();
  const bytes = Buffer.concat([photo, VIDEO]);
  await choose(checker, 'fronte', 'foto.jpg', bytes);
  await check(checker);
  const before = plansOf(checker, 'fronte');
  await expect(before).toContainText('Togliamo il video nascosto in coda: la foto resta identica.');
  await expect(before).toContainText(
    'Togliamo la posizione in cui è stata scattata: la foto resta identica.',
  );
  const plans = await mend(checker, 'foto.jpg', bytes, 'Ripulisci la foto del fronte');
  await expect(plans).toContainText("Dentro non c'è la posizione in cui è stata scattata.");
  const got = await downloadBy(plans.getByRole('button', { name: /^Scarica/ }));
  expect(await judge(got.bytes)).toMatchObject({ verdict: 'ok', position: false });
  expect((await sharp(got.bytes).raw().toBuffer()).equals(await sharp(photo).raw().toBuffer())).toBe(true);
});

test('a heavy photo is brought under the limit, upright, without position, and further down on request', async ({
  page,
}) => {
  const checker = await openPhotos(page);
  const bytes = await picture(3200, 2400, 1, 120)
    .withExif({ IFD3: { GPSLatitude: '44/1 30/1 0/1', GPSLongitude: '11/1 20/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 93 })
    .toBuffer();
  expect(bytes.length).toBeGreaterThan(4_200_000);
  const plans = await mend(checker, 'foto.jpg', bytes, 'Riduci la foto del fronte');
  const got = await downloadBy(plans.getByRole('button', { name: /^Scarica/ }));
  const facts = await judge(got.bytes);
  expect(facts).toMatchObject({ verdict: 'ok', position: false, orientation: 1, readable: 1 });
  expect(got.bytes.length).toBeLessThanOrEqual(3_900_000);
  expect(facts.height).toBeGreaterThan(facts.width ?? 0);
  await expect(plans.locator('dl')).toContainText('Prima');
  await expect(plans.locator('dl')).toContainText('3200 × 2400');
  await plans.getByRole('button', { name: 'Il portale lo rifiuta ancora? Riduci di più' }).click();
  await expect(plans.locator('dl')).toContainText(/Dopo1\.\d{3}\.\d{3}/, { timeout: 30_000 });
  const smaller = await downloadBy(plans.getByRole('button', { name: /^Scarica/ }));
  expect(smaller.bytes.length).toBeLessThanOrEqual(1_900_000);
  await expect.poll(async () => tracesOf(page), { timeout: 15_000 }).toMatchObject({ workers: 0, urls: 0 });
});

for (const [kind, make] of [
  ['png', () => picture(900, 600).ensureAlpha(0.5).png().toBuffer()],
  ['webp', () => picture(900, 600).webp().toBuffer()],
  ['gif', () => picture(900, 600).gif().toBuffer()],
  ['avif', () => picture(900, 600).avif({ effort: 0 }).toBuffer()],
] as const) {
  test(`${kind} becomes a JPEG, and nothing but the site's own script is fetched for it`, async ({
    page,
  }) => {
    const checker = await openPhotos(page);
    const requests = requestsOf(page);
    const plans = await mend(checker, `foto.${kind}`, await make(), 'Converti la foto del fronte');
    const got = await downloadBy(plans.getByRole('button', { name: /^Scarica/ }));
    expect(await judge(got.bytes)).toMatchObject({ verdict: 'ok', kind: 'jpeg', width: 900, height: 600 });
    expect(requests.filter((path) => !/^\/_astro\/[\w.-]+\.js$/.test(path) && path.startsWith('/'))).toEqual(
      [],
    );
    expect(requests.filter((path) => /heif|heic|pdf/.test(path))).toEqual([]);
  });
}

test('a page of a PDF becomes a photo: the first for the front, the second for the back', async ({
  page,
}) => {
  const checker = await openPhotos(page);
  const requests = requestsOf(page);
  const sides = await Promise.all(
    [1, 2].map(async (seed) => ({ jpeg: await jpeg(900, 600, seed), width: 900, height: 600 })),
  );
  const pdf = pdfOf(sides);
  await choose(checker, 'retro', 'documento.pdf', pdf);
  const plans = await mend(checker, 'documento.pdf', pdf, 'Converti la foto del fronte');
  const back = plansOf(checker, 'retro');
  await expect(back.getByLabel('Pagina del PDF')).toHaveValue('2');
  await back.getByRole('button', { name: 'Converti la foto del retro' }).click();
  await expect(back.locator('.photo-told')).toContainText('Pronta', { timeout: 30_000 });
  await expect(checker.locator('.checker-status')).toContainText('Va bene');
  const front = await downloadBy(plans.getByRole('button', { name: /^Scarica/ }));
  expect(await judge(front.bytes)).toMatchObject({ verdict: 'ok', width: 1350, height: 850 });
  expect(requests.filter((path) => /heif|heic/.test(path))).toEqual([]);
  expect(await tracesOf(page)).toMatchObject({ workers: 0 });

  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await checker.getByRole('button', { name: 'Scarica tutte e due le foto' }).click();
  await expect.poll(() => downloads.toSorted()).toEqual(['documento-fronte.jpg', 'documento-retro.jpg']);
});

test('a page that the PDF does not have is told, and another can be chosen', async ({ page }) => {
  const checker = await openPhotos(page);
  await choose(
    checker,
    'fronte',
    'documento.pdf',
    pdfOf([{ jpeg: await jpeg(900, 600), width: 900, height: 600 }]),
  );
  await check(checker);
  const plans = plansOf(checker, 'fronte');
  await plans.getByLabel('Pagina del PDF').fill('3');
  await plans.getByRole('button', { name: 'Converti la foto del fronte' }).click();
  await expect(plans.locator('.photo-told')).toHaveText("Il PDF ha 1 pagina sola: scegli un'altra pagina.");
});

test('the preview comes on request, goes when asked, and its address is revoked', async ({ page }) => {
  const checker = await openPhotos(page);
  await choose(checker, 'fronte', 'foto.jpg', await jpeg(900, 600));
  await check(checker);
  const plans = plansOf(checker, 'fronte');
  await expect(plans.getByRole('button', { name: 'Mostra anteprima' })).toBeVisible();
  await expect(checker.getByRole('img')).toHaveCount(0);
  expect((await tracesOf(page)).made).toBe(0);
  await plans.getByRole('button', { name: 'Mostra anteprima' }).click();
  const image = plans.getByRole('img', { name: 'Anteprima della foto del fronte' });
  await expect
    .poll(() => image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth))
    .toBe(900);
  expect(await tracesOf(page)).toMatchObject({ made: 1, urls: 0 });
  await plans.getByRole('button', { name: 'Nascondi anteprima' }).click();
  await expect(checker.getByRole('img')).toHaveCount(0);
});

test('a browser that puts noise into its canvas is found out, and nothing is offered', async ({ page }) => {
  // The worker cannot be reached from here: without it the page draws, and its canvas is tampered with.
  await page.route('**/mend-worker*.js', (route) => route.abort());
  await page.addInitScript(() => {
    const read = CanvasRenderingContext2D.prototype.getImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (...where) {
      const data = read.apply(this, where);
      data.data[0] = (data.data[0] ?? 0) ^ 1;
      return data;
    };
  });
  const checker = await openPhotos(page);
  await choose(checker, 'fronte', 'foto.png', await picture(900, 600).png().toBuffer());
  await check(checker);
  const plans = plansOf(checker, 'fronte');
  await plans.getByRole('button', { name: 'Converti la foto del fronte' }).click();
  await expect(plans.locator('.photo-told')).toContainText(
    'altera le immagini per proteggerti dal tracciamento',
  );
  await expect(plans.getByRole('button', { name: /^Scarica/ })).toHaveCount(0);
});
