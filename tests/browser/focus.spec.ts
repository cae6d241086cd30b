import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

// The keyboard walks a page from end to end: no trap, and where it stands can always be seen.

interface Stop {
  name: string;
  /** Why the focus cannot be seen here; null where it can. */
  fault: string | null;
}

const PAGES = [
  '/',
  '/cerca/?q=password',
  '/controlli/codice-fiscale/',
  '/guide/tsrm-pstrp/cambiare-email-e-cellulare/',
  '/problemi/',
] as const;
const MOST = 400;

/** Where the focus stands, or null where it has left the page. */
function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const name = `${element.tagName} «${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}»`;

    // A file field that is hidden from the eye is drawn by its label, which takes the mark of the focus.
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const area = element.getBoundingClientRect();
    const drawn = area.width > 4 && area.height > 4 ? element : (label ?? element);
    const marked = [drawn, element, ...(drawn.parentElement ? [drawn.parentElement] : [])].some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    if (!marked) return { name, fault: 'no mark of 2 px or more' };

    const box = drawn.getClientRects()[0] ?? drawn.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!inside)
      return { name, fault: `outside the window: ${Math.round(box.top)}–${Math.round(box.bottom)}` };
    // Covered by something that stays in place: the header, a bar. Round corners are not asked.
    const places = [
      [0.5, 0.5],
      [0.5, 0.15],
      [0.5, 0.85],
      [0.2, 0.5],
    ] as const;
    const seen = places.filter(([across, down]) => {
      const x = Math.min(innerWidth - 1, Math.max(0, box.left + box.width * across));
      const y = Math.min(innerHeight - 1, Math.max(0, box.top + box.height * down));
      const top = document.elementFromPoint(x, y);
      return top !== null && (drawn.contains(top) || (top.contains(drawn) && !top.matches('body, header')));
    });
    return { name, fault: seen.length >= 3 ? null : 'covered' };
  });
}

for (const [width, height] of [
  [1280, 800],
  [375, 700],
] as const) {
  for (const path of PAGES) {
    test(`the focus is always seen on the way through ${path} at ${width} px, and leaves it`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const stops: Stop[] = [];
      for (let presses = 0; presses < MOST; presses += 1) {
        await page.keyboard.press('Tab');
        const here = await stop(page);
        if (here === null) break;
        stops.push(here);
      }
      expect(stops.length).toBeGreaterThan(10);
      expect(stops.length, 'the way has an end').toBeLessThan(MOST);
      expect(stops.filter(({ fault }) => fault !== null)).toEqual([]);

      // And back: what was covered by the header coming up from below would show here.
      const back: Stop[] = [];
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Shift+Tab');
        const here = await stop(page);
        if (here !== null) back.push(here);
      }
      expect(back.filter(({ fault }) => fault !== null)).toEqual([]);
    });
  }
}
