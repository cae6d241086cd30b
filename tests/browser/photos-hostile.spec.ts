import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heicOf } from '../support/photos/heic.ts';
import { makeJpeg } from '../support/jpeg/encoder.ts';
import { picture } from '../support/photos/pictures.ts';
import { check } from './support/checkers.ts';
import { choose, openPhotos, plansOf, tracesOf } from './support/photos.ts';
import { expect, test } from './support/test.ts';

/** Seconds within which a file that asks for the impossible has its sentence. */
const SOON = { timeout: 10_000 };

test('a video of 200 MB and an empty file are told at once', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'photos-'));
  try {
    const video = join(folder, 'video.jpg');
    writeFileSync(video, Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'));
    truncateSync(video, 200_000_000);
    const checker = await openPhotos(page);
    await checker.locator('#foto-fronte').setInputFiles(video);
    await choose(checker, 'retro', 'vuoto.jpg', Buffer.alloc(0));
    await check(checker);
    await expect(checker.locator('#foto-fronte-esito')).toContainText('un video', SOON);
    await expect(checker.locator('#foto-retro-esito')).toContainText('è vuoto', SOON);
    await expect(checker.locator('.photo-mend button')).toHaveCount(0);
    expect(await tracesOf(page)).toMatchObject({ workers: 0, made: 0 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('nothing decodes a JPEG of 400 megapixels: neither the check, nor a fix, nor the preview', async ({
  page,
}) => {
  const checker = await openPhotos(page);
  await choose(checker, 'fronte', 'bomba.jpg', Buffer.from(makeJpeg({ claims: [20_000, 20_000] })));
  await check(checker);
  await expect(checker.locator('#foto-fronte-esito')).toContainText('troppi per aprirla', SOON);
  await expect(checker.locator('.photo-mend button')).toHaveCount(0);
});

test('a PNG and a HEIC that ask for gigabytes are refused by what their heads say', async ({ page }) => {
  const png = await picture(900, 600).png().toBuffer();
  png.writeUInt32BE(30_000, 16);
  png.writeUInt32BE(30_000, 20);
  const heic = heicOf(640, 480, () => 90, { claims: [30_000, 30_000] });
  for (const [name, bytes] of [
    ['bomba.png', png],
    ['bomba.heic', heic],
  ] as const) {
    const checker = await openPhotos(page);
    await choose(checker, 'fronte', name, bytes);
    await check(checker);
    const plans = plansOf(checker, 'fronte');
    await plans.getByRole('button', { name: 'Converti la foto del fronte' }).click();
    await expect(plans.locator('.photo-told')).toContainText('ha troppi pixel', SOON);
  }
});

test('an EXIF that never ends is read once', async ({ page }) => {
  // The first directory says that the next one is itself.
  const exif = Buffer.from(
    '45786966000049492a000800000001001201030001000000010000000800000000',
    'hex',
  ).subarray(0, 32);
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif]);
  const photo = await picture(900, 600).jpeg().toBuffer();
  const checker = await openPhotos(page);
  await choose(
    checker,
    'fronte',
    'foto.jpg',
    Buffer.concat([photo.subarray(0, 2), segment, photo.subarray(2)]),
  );
  await check(checker);
  await expect(checker.locator('#foto-fronte-esito')).toContainText('entro il limite', SOON);
});

test('a locked PDF says that it is locked', async ({ page }) => {
  const checker = await openPhotos(page);
  const id = '00112233445566778899aabbccddeeff';
  const locked = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n3 0 obj<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>endobj\ntrailer<</Root 1 0 R/Encrypt 3 0 R/ID[<${id}><${id}>]>>\n%%EOF`;
  await choose(checker, 'fronte', 'documento.pdf', Buffer.from(locked));
  await check(checker);
  const plans = plansOf(checker, 'fronte');
  await plans.getByRole('button', { name: 'Converti la foto del fronte' }).click();
  await expect(plans.locator('.photo-told')).toContainText('protetto da una password', SOON);
  expect(await tracesOf(page)).toMatchObject({ workers: 0 });
});
