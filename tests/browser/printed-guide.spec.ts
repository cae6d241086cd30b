import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { inForce } from '../../src/editions/register.ts';
import { printedPath } from '../../src/printed/offer.ts';
import { printPdf } from '../../src/printed/print-pdf.ts';
import { guides } from '../support/registers.ts';
import { expect, test } from './support/test.ts';

/** What a PDF says of itself; pdf.js types none of it. */
const A4 = { width: 595, height: 842 } as const;

/** In points: headings of chapters are of 18. */
const LARGE = 16;

for (const guide of guides()) {
  test(`the PDF of the ${guide.shortTitle} guide is tagged, has bookmarks, and says its edition on every sheet`, async ({
    page,
  }) => {
    await page.goto(printedPath(guide.id));
    const chapters = await page.locator('main h2').allTextContents();
    const { bytes, sheets } = await printPdf(page);
    expect(bytes.byteLength).toBeLessThanOrEqual(400_000);

    const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    expect(pdf.numPages).toBe(sheets);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await pdf.getMetadata()).info).toMatchObject({
      Title: expect.stringContaining(guide.title),
      Language: 'it-IT',
    });
    const outline = await pdf.getOutline();
    expect(titles(outline)).toEqual(expect.arrayContaining(chapters));

    const sheetOf = new Map<string, number>();
    for (let number = 1; number <= sheets; number += 1) {
      const sheet = await pdf.getPage(number);
      const { width, height } = sheet.getViewport({ scale: 1 });
      expect(Math.abs(width - A4.width) + Math.abs(height - A4.height)).toBeLessThan(3);
      const { items } = await sheet.getTextContent();
      const pieces = items.flatMap((item) => ('str' in item ? [{ str: item.str, height: item.height }] : []));
      const text = pieces.map(({ str }) => str).join('');
      // Chapters have the largest letters but for the cover, which comes before them all.
      const large = pieces.flatMap(({ str, height }) => (height > LARGE ? [str] : [])).join('');
      expect(text, `sheet ${number}`).toContain(`edizione ${inForce(guide).number}`);
      expect(text, `sheet ${number}`).toContain(`/archivio/${guide.id}/${inForce(guide).number}/`);
      expect(text, `sheet ${number}`).toContain(`${number} di ${sheets}`);
      for (const title of chapters) if (large.includes(title)) sheetOf.set(title, number);
    }
    const told = await page
      .locator('.contents li')
      .evaluateAll((entries) =>
        entries.map(
          (entry) =>
            [
              entry.querySelector('a')?.textContent ?? '',
              Number(/\d+$/.exec(entry.querySelector('.sheet')?.textContent ?? '')?.[0]),
            ] as const,
        ),
      );
    expect(told.length).toBe(chapters.length - 1);
    for (const [title, number] of told) expect(sheetOf.get(title) ?? number, title).toBe(number);
    expect([...sheetOf.keys()].length).toBeGreaterThan(3);
    await pdf.destroy();
  });
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function titles(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titles(items)]);
}
