import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const TASK = '/guide/psicologi/attivare-la-notifica-email/';
const LONG = '/guide/tsrm-pstrp/cambiare-email-e-cellulare/';
const PHONE = { width: 375, height: 667 };

/** How far down the screen the lower edge of something stands. */
async function bottomOf(page: Page, name: string): Promise<number> {
  const box = await page.getByRole('main').getByRole('link', { name, exact: true }).boundingBox();
  return box === null ? Number.POSITIVE_INFINITY : box.y + box.height;
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('the home page shows the search and all six tasks without scrolling', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('searchbox', { name: 'Che cosa vuoi fare?' })).toBeInViewport({ ratio: 1 });
    for (const task of [
      'Attiva la casella',
      'Accedi',
      'Recupera la password',
      'Cambia email e cellulare',
      'Ricevi un avviso',
      'Leggi e invia una PEC',
    ]) {
      expect(await bottomOf(page, task), task).toBeLessThanOrEqual(PHONE.height);
    }
  });

  test('one tap at the top of a task leads to its checkers', async ({ page }) => {
    await page.goto(TASK);
    await page.getByRole('link', { name: 'Vai ai controlli' }).click();
    await expect(page.getByRole('heading', { name: 'Controlla prima' })).toBeInViewport();
  });

  test('what is pressed in a task measures 44 px', async ({ page }) => {
    await page.goto(TASK);
    const pressed = page.locator('main :is(.tick, .page-ways a, .checker button:visible, .foot-links a)');
    const small = await pressed.evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width >= 44 && height >= 44 ? [] : [`${element.outerHTML.slice(0, 80)}: ${width} × ${height}`];
      }),
    );
    expect(small).toEqual([]);
  });

  test('a ticked step counts, and the next one comes into view', async ({ page }) => {
    await page.goto(TASK);
    const steps = page.locator('.sl-steps > li');
    const all = await steps.count();
    await page.getByRole('checkbox', { name: 'Fatto: passo 1' }).check();
    await expect(page.getByRole('status').filter({ hasText: 'Passi fatti' })).toHaveText(
      `Passi fatti: 1 di ${all}.`,
    );
    await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step');
    await expect(steps.nth(1)).toBeInViewport({ ratio: 1 });
    await page.getByRole('checkbox', { name: 'Fatto: passo 1' }).uncheck();
    await expect(page.locator('[aria-current=step]')).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('nothing moves while a task loads, and the fonts are ours', async ({ page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        document.documentElement.dataset['moved'] = JSON.stringify(list.getEntries());
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['/', LONG]) {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(300);
      expect(await page.locator('html').getAttribute('data-moved'), path).toBeNull();
    }
    const fonts = await page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
    );
    expect(fonts).toBeGreaterThanOrEqual(2);
  });
});

test('no line of a task is longer than 70 characters', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(TASK);
  const longest = await page.locator('.sl-markdown-content > p').evaluateAll((paragraphs) =>
    Math.max(
      ...paragraphs.flatMap((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const text = paragraph.textContent ?? '';
        const height = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
        const lines = Math.round(paragraph.getBoundingClientRect().height / height);
        return lines < 2 ? [] : [text.length / lines];
      }),
    ),
  );
  expect(longest).toBeLessThanOrEqual(70);
});

test.describe('a word of the glossary', () => {
  test('opens its definition beside it by keyboard, and Escape closes it where it was', async ({ page }) => {
    await page.goto(TASK);
    const word = page.getByRole('main').getByRole('button', { name: 'email ordinaria', exact: true });
    await word.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.term-note');
    await expect(note).toContainText("L'email di tutti i giorni");
    await expect(word).toHaveAttribute('aria-expanded', 'true');
    await expect(note.getByRole('link', { name: 'Vai al glossario' })).toHaveAttribute(
      'href',
      /#email-ordinaria$/,
    );
    expect(await axeFindings(page, 'everything', '.term-note')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(word).toBeFocused();
    await expect(word).toHaveAttribute('aria-expanded', 'false');
  });

  test('opens by touch within the screen, and closes with a touch elsewhere', async ({ browser, site }) => {
    const context = await browser.newContext({
      viewport: PHONE,
      hasTouch: true,
      isMobile: true,
      baseURL: site.origin,
    });
    const page = await context.newPage();
    await page.goto(TASK);
    await page.getByRole('main').getByRole('button', { name: /^PEC/ }).first().tap();
    const box = await page.locator('.term-note').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(PHONE.width);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(PHONE.height);
    await page.getByText(/Fai partire un avviso/).tap();
    await expect(page.locator('.term-note')).toBeHidden();
    await context.close();
  });

  test('prints as a note', async ({ page }) => {
    await page.goto(TASK);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.term-notes li').first()).toBeVisible();
    await expect(page.locator('.sl-steps .tick').first()).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a word of the glossary is a link to it, and a step can be ticked', async ({ page }) => {
    await page.goto(TASK);
    await page.getByRole('checkbox', { name: 'Fatto: passo 1' }).check();
    await page.getByRole('main').getByRole('link', { name: 'email ordinaria', exact: true }).click();
    await expect(page).toHaveURL('/glossario/#email-ordinaria');
  });
});
