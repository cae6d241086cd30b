/**
 * How long readers wait for a heavy photo to come under the limit, in Chromium, and what is left of it: the way of
 * this site against two libraries, on photos of 12 and 48 megapixels in one run.
 * Run it: npm run bench:photos. It prints a table and writes reports/bench-photos.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, provideBrowser } from '../support/browser.ts';
import { documentPhoto } from '../support/photos/document.ts';
import { median } from '../support/search-figures.ts';
import { host } from './photos/host.ts';
import type { Way } from './photos/in-page.ts';
import { likeness } from './photos/likeness.ts';

interface Row {
  readonly photo: string;
  readonly way: Way;
  readonly milliseconds: number;
  /** Of the time that the first library takes for the same photo in the same run. */
  readonly ratio: number;
  readonly bytes: number;
  readonly psnr: number;
  readonly ssim: number;
}

const WAYS = ['ours', 'browser-image-compression', 'compressorjs'] as const satisfies readonly Way[];
const RIVAL = 'browser-image-compression' satisfies Way;
/** The first round pays for what every first use pays: it counts like the others, and the middle is taken. */
const ROUNDS = 3;

const photos = new Map([
  ['12 MP', await (await documentPhoto(4000, 3000, { grain: 14 })).jpeg({ quality: 97 }).toBuffer()],
  [
    '48 MP',
    await (await documentPhoto(8064, 6048, { seed: 2, grain: 10, blur: 1 })).jpeg({ quality: 94 }).toBuffer(),
  ],
]);
const named = new Map([...photos].map(([name, photo]) => [name.replace(' ', ''), photo]));
const served = await host(named);
const browser = await chromium.launch({ executablePath: await provideBrowser(), args: [...CHROMIUM_FLAGS] });
const rows: Row[] = [];
try {
  const page = await browser.newPage();
  await page.goto(served.origin);
  for (const [photo, original] of photos) {
    const times = new Map<Way, number[]>(WAYS.map((way) => [way, []]));
    const made = new Map<Way, Buffer>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const way of WAYS) {
        const call = `run(${JSON.stringify(way)}, ${JSON.stringify(`/${photo.replace(' ', '')}`)})`;
        times.get(way)?.push(await page.evaluate<number>(call));
        made.set(way, served.result());
      }
    }
    const rival = median(times.get(RIVAL) ?? []);
    console.log(`${photo}: ${original.length} bytes`);
    for (const way of WAYS) {
      const milliseconds = median(times.get(way) ?? []);
      const bytes = made.get(way) ?? Buffer.alloc(0);
      rows.push({
        photo,
        way,
        milliseconds,
        ratio: milliseconds / rival,
        bytes: bytes.length,
        ...(await likeness(original, bytes)),
      });
    }
  }
} finally {
  await browser.close();
  served.close();
}
console.table(
  rows.map(({ photo, way, milliseconds, ratio, bytes, psnr, ssim }) => ({
    photo,
    way,
    ms: Math.round(milliseconds),
    ratio: ratio.toFixed(2),
    bytes,
    psnr: psnr.toFixed(1),
    ssim: ssim.toFixed(4),
  })),
);
const reports = fileURLToPath(new URL('../../reports/', import.meta.url));
mkdirSync(reports, { recursive: true });
writeFileSync(`${reports}bench-photos.json`, `${JSON.stringify({ rounds: ROUNDS, rows }, null, 2)}\n`);
