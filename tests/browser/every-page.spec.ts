import type { Page } from '@playwright/test';
import { builtPages } from '../support/dist.ts';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/one-page.ts';

const paths = builtPages().map(({ path }) => path);
/** One after the other on the page as it was opened: it follows the theme of the system and the window. */
const LOOKS = [
  { colorScheme: 'light', width: 375 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 375 },
] as const;

for (const path of paths) {
  test(`${path} has no violation that axe finds, light and dark, on a phone and on a desk`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(path);
    for (const { colorScheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await page.setViewportSize({ width, height: 800 });
      const look = colorScheme === 'light' ? 'everything' : 'colours';
      expect(await axeFindings(page, look), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });

  // A window of 1280 px at a zoom of 400 % is 320 px of CSS wide (WCAG 2.2, 1.4.10): one test for both.
  test(`${path} never scrolls sideways: 320 px wide or enlarged to 400 %, and with text of twice the size`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

/** By how many pixels a page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
