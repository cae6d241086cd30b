import type { Page } from '@playwright/test';

/**
 * Waits until a page is at rest in its window: laid out, its fonts there, and the engines that come because their
 * form is near the window (src/components/checkers/frame/define.ts). A look that takes its measures while the page
 * still moves finds one thing over another where nothing ever is.
 */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // In the first frame observers are told of the new layout; the second shows what they made of it.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.checker')].every(({ parentElement: checker }) => {
      if (checker === null || customElements.get(checker.localName) === undefined) return true;
      const { top, bottom } = checker.getBoundingClientRect();
      const near = checker.checkVisibility() && top < innerHeight + 299 && bottom > -299;
      return !near || checker.dataset['ready'] !== undefined;
    }),
  );
}
