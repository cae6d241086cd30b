import type { Page } from '@playwright/test';
import { builtPages } from '../support/dist.ts';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const paths = builtPages().map(({ path }) => path);
const WIDTHS = [375, 1280] as const;
const THEMES = ['light', 'dark'] as const;

for (const path of paths) {
  test(`${path} has no violation that axe finds, light and dark, on a phone and on a desk`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const look = colorScheme === 'light' ? 'everything' : 'colours';
        expect(await axeFindings(page, look), `${colorScheme}, ${width} px`).toEqual([]);
      }
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
