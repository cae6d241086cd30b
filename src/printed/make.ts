// `npm run pdf`: prints each guide of the built site into content/printed, where the next build finds it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { stringify } from 'yaml';
import { guides } from '../../tests/support/registers.ts';
import { CHROMIUM_FLAGS, provideBrowser } from '../../tests/support/browser.ts';
import { inForce } from '../editions/register.ts';
import { offeredIn, textIn } from './built.ts';
import { printedPath, sha256Of, writeSize } from './offer.ts';
import { printPdf } from './print-pdf.ts';
import type { Printed } from '../schemas/printed.ts';
import { serve } from '../server/serve.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const PRINTED = new URL('../../content/printed/', import.meta.url);

/** Heavier than this, a phone waits for it. */
const MOST_BYTES = 400_000;

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(new Date());
const all = process.argv.includes('--all');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const site = await serve({ root: DIST, port: 0 });
const browser = await chromium.launch({ executablePath: await provideBrowser(), args: [...CHROMIUM_FLAGS] });
try {
  await mkdir(PRINTED, { recursive: true });
  const page = await browser.newPage({ locale: 'it-IT' });
  for (const guide of guides()) {
    const path = printedPath(guide.id);
    const html = await readFile(`${DIST}${path}index.html`, 'utf8');
    if (offeredIn(html) !== null && !all) {
      say(`${guide.shortTitle}: il PDF è già di oggi.`);
      continue;
    }
    await page.goto(`${site.origin}${path}`);
    const { bytes, sheets } = await printPdf(page);
    if (bytes.byteLength > MOST_BYTES)
      throw new Error(
        `${guide.shortTitle}: il PDF pesa ${writeSize(bytes.byteLength)}, più di ${writeSize(MOST_BYTES)}.`,
      );
    const known: Printed = {
      edition: inForce(guide).number,
      made: today,
      sheets,
      bytes: bytes.byteLength,
      sha256: sha256Of(bytes),
      text: textIn(html),
    };
    await writeFile(new URL(`${guide.id}.pdf`, PRINTED), bytes);
    await writeFile(new URL(`${guide.id}.yaml`, PRINTED), `# Written by «npm run pdf».\n${stringify(known)}`);
    say(`${guide.shortTitle}: ${sheets} fogli, ${writeSize(bytes.byteLength)}.`);
  }
} finally {
  await browser.close();
  await site.close();
}
