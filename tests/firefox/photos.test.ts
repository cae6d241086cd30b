/** The photo check in Firefox, on the built site: npm run build, then npm run test:firefox. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import sharp from 'sharp';
import { checkImageFile } from '../../src/checkers/document-photos/index.ts';
import { serve, type Served } from '../../src/server/serve.ts';
import { DIST } from '../support/dist.ts';
import { heicOf } from '../support/photos/heic.ts';
import { pdfOf } from '../support/photos/pdf.ts';
import { jpeg, picture } from '../support/photos/pictures.ts';
import { startFirefox } from './browser.ts';
import { PhotosPage } from './photos-page.ts';

const FRONT = '#foto-fronte-esito';
const MENDED = '#foto-fronte-rimedio .photo-told';
const CONVERT = 'Converti la foto del fronte';

describe('in Firefox', () => {
  let browser: Browser;
  let site: Served;
  let photos: PhotosPage;

  before(async () => {
    if (!existsSync(DIST)) throw new Error('There is no dist: run «npm run build» first.');
    browser = await startFirefox();
    site = await serve({ root: DIST, port: 0 });
    console.log(await browser.version());
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    photos = await PhotosPage.open(browser, site.origin);
  });
  afterEach(async () => {
    await photos.close();
    assert.deepEqual(photos.misdeeds, []);
  });

  it('two good photos are well', async () => {
    await photos.choose('fronte', 'a.jpg', await jpeg(900, 600, 1));
    await photos.choose('retro', 'b.jpg', await jpeg(900, 600, 2));
    await photos.press('Controlla');
    await photos.says('.checker-status', 'Va bene');
    await photos.says(FRONT, 'entro il limite');
  });

  it('half a photo with a forged end, which Firefox itself shows without a word, is refused', async () => {
    const whole = await jpeg(900, 600);
    const half = Buffer.concat([whole.subarray(0, whole.length / 2), Buffer.from([0xff, 0xd9])]);
    await photos.choose('fronte', 'a.jpg', half);
    await photos.press('Controlla');
    await photos.says(FRONT, 'è incompleta');
  });

  it('a photo of many megabytes is brought under the limit, whole and upright', async () => {
    const heavy = await picture(3200, 2400, 1, 120)
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 93 })
      .toBuffer();
    assert.ok(heavy.length > 4_200_000);
    await photos.choose('fronte', 'foto.jpg', heavy);
    await photos.press('Controlla');
    await photos.says(FRONT, 'Il massimo è');
    await photos.press('Riduci la foto del fronte');
    await photos.says(MENDED, 'Pronta e controllata: documento-fronte.jpg.');
    await photos.press('Scarica documento-fronte.jpg');
    const made = await photos.offered();
    assert.ok(made.length <= 3_900_000);
    const { verdict, value } = await checkImageFile(new File([new Uint8Array(made)], 'documento-fronte.jpg'));
    assert.equal(verdict, 'ok');
    assert.ok((value?.height ?? 0) > (value?.width ?? 0));
  });

  it('a HEIC photo is told, and becomes a JPEG though Firefox cannot read it', async () => {
    await photos.choose(
      'fronte',
      'IMG_0001.HEIC',
      heicOf(960, 640, (x) => (x < 480 ? 60 : 200)),
    );
    await photos.press('Controlla');
    await photos.says(FRONT, 'HEIC');
    await photos.press(CONVERT);
    await photos.says(MENDED, 'Pronta e controllata');
    await photos.press('Scarica documento-fronte.jpg');
    const { data, info } = await sharp(await photos.offered())
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    assert.deepEqual([info.width, info.height], [960, 640]);
    assert.ok((data[900] ?? 0) - (data[50] ?? 0) > 100);
  });

  it('a page of a PDF becomes a photo', async () => {
    await photos.choose(
      'fronte',
      'documento.pdf',
      pdfOf([{ jpeg: await jpeg(900, 600), width: 900, height: 600 }]),
    );
    await photos.press('Controlla');
    await photos.press(CONVERT);
    await photos.says(MENDED, 'Pronta e controllata');
    await photos.press('Scarica documento-fronte.jpg');
    assert.equal((await sharp(await photos.offered()).metadata()).width, 1350);
  });
});
