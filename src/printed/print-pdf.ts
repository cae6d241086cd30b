import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useOwnFonts } from './own-fonts.ts';
import { packPdf } from './pack-pdf.ts';

/** The PDF of a document and what is worth knowing of it. */
export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly sheets: number;
}

/**
 * Prints the whole guide that a page has open: A4, tagged, with bookmarks, and with the sheet of each chapter in
 * the contents. The sheets are only known once it is printed: it is printed twice.
 * @param page a page of Chromium that shows `/guide/<guide>/stampa/`.
 */
export async function printPdf(page: Page): Promise<PrintedPdf> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await useOwnFonts(page);
  await page.evaluate(() => {
    // BCP 47 with the region: what a reader of the PDF takes its voice from.
    document.documentElement.lang = 'it-IT';
    document.title = document.title.replace(/ \| .*$/, '');
  });
  const { places } = await read(await print(page));
  await page.evaluate((sheets) => {
    for (const entry of document.querySelectorAll<HTMLElement>('[data-sheet-of]')) {
      const sheet = sheets[entry.dataset['sheetOf'] ?? ''];
      entry.textContent = sheet === undefined ? '' : `foglio ${sheet}`;
    }
  }, places);
  const bytes = packPdf(await print(page));
  return { bytes, sheets: (await read(bytes)).sheets };
}

async function print(page: Page): Promise<Uint8Array> {
  return page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
}

/** How many sheets, and the one on which each anchor stands, from 1. */
async function read(bytes: Uint8Array): Promise<{ sheets: number; places: Record<string, number> }> {
  // pdf.js takes the bytes over: it gets its own.
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const places: Record<string, number> = {};
  for (const [anchor, target] of Object.entries(await pdf.getDestinations())) {
    const [sheet] = Array.isArray(target) ? target : [];
    if (sheet !== undefined) places[anchor] = (await pdf.getPageIndex(sheet)) + 1;
  }
  const sheets = pdf.numPages;
  await pdf.destroy();
  return { sheets, places };
}
