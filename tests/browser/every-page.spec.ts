import { builtPages } from '../support/dist.ts';
import { axeViolations } from './support/axe.ts';
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
        expect(await axeViolations(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });

  test(`${path} fits a width of 320 px without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
