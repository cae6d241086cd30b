import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../support/browser.ts';
import { cellsOf } from '../support/visual/cells.ts';
import { differenceOf } from '../support/visual/compare.ts';
import { look, prepare, type Sight } from './support/look.ts';
import { expect, test } from './support/test.ts';

const PATH = '/controlli/elenco-indirizzi/';
const SIGHT: Sight = { width: 375, theme: 'light' };

async function seen(page: Page) {
  return cellsOf(await look(page, SIGHT));
}

/** What another machine does: it hints glyphs, smooths them by colour, and rounds where they stand. */
const OTHERWISE = [
  '--font-render-hinting=full',
  '--enable-lcd-text',
  '--disable-font-subpixel-positioning',
] as const;

test('the look of a page is the same in a browser that draws text and edges another way', async ({
  page,
  site,
}) => {
  await page.goto(PATH);
  await prepare(page);
  const baseline = await seen(page);

  const executablePath = process.env['CHROME_PATH'] ?? chromium.executablePath();
  const other = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...OTHERWISE] });
  try {
    const there = await other.newPage({ locale: 'it-IT' });
    await there.goto(`${site.origin}${PATH}`);
    await prepare(there);
    expect(differenceOf(baseline, await seen(there))).toBeNull();
  } finally {
    await other.close();
  }
});

const CHANGES: readonly (readonly [what: string, selector: string, property: string, value: string])[] = [
  ['the colour of a button', '.checker-button', 'background-color', '#0073e6'],
  ['the place of a part, by 16 px', '.checker-button', 'margin-left', '16px'],
  ['a border that goes', '.checker', 'border-color', 'transparent'],
  ['the size of a heading', 'h1', 'font-size', '28px'],
  ['the colour of a text', '.summary', 'color', '#5c6f82'],
];

test('the look of a page differs when one thing is really changed, and is itself again after', async ({
  page,
}) => {
  await page.goto(PATH);
  await prepare(page);
  const baseline = await seen(page);
  for (const [what, selector, property, value] of CHANGES) {
    const part = page.locator(selector).first();
    await part.evaluate(
      (element, style) => {
        if (element instanceof HTMLElement)
          element.style.setProperty(style.property, style.value, 'important');
      },
      { property, value },
    );
    expect(differenceOf(baseline, await seen(page)), what).not.toBeNull();
    await part.evaluate((element) => element.removeAttribute('style'));
  }
  expect(differenceOf(baseline, await seen(page))).toBeNull();
});
