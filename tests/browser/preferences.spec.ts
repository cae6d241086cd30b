import { CHECKERS, check, openChecker } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

// What readers set in their system or browser: larger text, colours of their own, no movement.

const GUIDE = '/guide/tsrm-pstrp/recuperare-la-password/';
const PAGES = ['/', '/cerca/', GUIDE, '/versioni/', '/problemi/'] as const;

for (const path of PAGES) {
  test(`${path} holds text of twice the size without cutting it or scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const faults = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
        const { overflowX, overflowY, visibility, clipPath } = getComputedStyle(element);
        if (visibility === 'hidden' || clipPath !== 'none' || element.clientWidth < 2) return false;
        const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 2) ||
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 2)
        );
      });
      // Columns that grow with the text must leave room for it.
      const narrow = [...document.querySelectorAll<HTMLElement>('main h1, main h2')].filter(
        (element) => element.clientWidth > 0 && element.clientWidth < innerWidth / 3,
      );
      const named = (elements: readonly HTMLElement[]): string[] =>
        elements.map((element) => element.outerHTML.slice(0, 120));
      return { wide, cut: named(cut), narrow: named(narrow) };
    });
    expect(faults).toEqual({ wide: 0, cut: [], narrow: [] });
  });
}

test.describe('with colours of the system', () => {
  for (const checker of CHECKERS.filter(({ element }) => element !== 'document-photos-checker').slice(0, 4)) {
    test(`${checker.element} tells its verdict and marks the field by more than colour`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      const form = await openChecker(page, checker.pages[0] ?? '/', checker);
      await checker.fillWrong(form);
      await expect(await check(form)).toContainText('Da correggere');
      const wrong = form.locator('[aria-invalid="true"]').first();
      // The sentence that says what to mend is beside the field and belongs to it.
      const described = await wrong.evaluate((field) =>
        (field.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent?.trim() ?? '')
          .join(' '),
      );
      expect(described.length).toBeGreaterThan(20);
      for (const seen of [wrong, form.getByRole('button', { name: 'Controlla' })]) {
        const border = await seen.evaluate((element) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(element);
          return borderTopStyle === 'none' ? 0 : parseFloat(borderTopWidth);
        });
        expect(border).toBeGreaterThanOrEqual(1);
      }
      await wrong.focus();
      const outline = await wrong.evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline).not.toBe('none');
    });
  }
});

test('without movement nothing moves: no animation, no slow scrolling, no transition', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', '/controlli/elenco-indirizzi/', '/guide/psicologi/attivare-la-notifica-email/']) {
    await page.goto(path);
    const moving = await page.evaluate(() => {
      const seconds = (value: string): number =>
        Math.max(...value.split(',').map((part) => parseFloat(part)));
      const slow = [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        return (
          seconds(transitionDuration) > 0.01 ||
          (animationName !== 'none' && seconds(animationDuration) > 0.01)
        );
      });
      return {
        running: document.getAnimations().length,
        scroll: getComputedStyle(document.documentElement).scrollBehavior,
        slow: [
          ...new Set(slow.map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`)),
        ],
      };
    });
    expect(moving, path).toEqual({ running: 0, scroll: 'auto', slow: [] });
  }
});

test('what is pressed is 44 px high in the checks and in the search, and never under 24 px', async ({
  page,
}) => {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [
      '/',
      GUIDE,
      '/cerca/?q=password',
      ...CHECKERS.map(({ pages: [first = '/'] }) => first),
    ]) {
      await page.goto(path);
      const small = await page.evaluate(() => {
        const targets = [
          ...document.querySelectorAll<HTMLElement>(
            'button, summary, input, select, textarea, nav a, header a',
          ),
        ];
        return targets.flatMap((element) => {
          // A box to tick, and a field that its label draws, is pressed by any of its labels.
          const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
          const box = element.getBoundingClientRect();
          const boxes = [box, ...labels.map((label) => label.getBoundingClientRect())];
          const height = Math.max(...boxes.map((one) => one.height));
          const width = Math.max(...boxes.map((one) => one.width));
          if (box.width === 0 || !element.checkVisibility({ visibilityProperty: true })) return [];
          if (box.bottom < 0 || box.right < 0 || (labels.length === 0 && box.width < 3)) return [];
          const least = element.matches(
            'main button, main summary, main input, main select, main textarea, header button, nav button',
          )
            ? 44
            : 24;
          return height < least - 0.5 || width < 24
            ? [`${element.outerHTML.slice(0, 80)}: ${Math.round(width)} × ${Math.round(height)}`]
            : [];
        });
      });
      expect(small, `${path}, ${width} px`).toEqual([]);
    }
  }
});
