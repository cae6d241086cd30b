import { CHECKERS, check, openChecker } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

// Chrome does so to who blocks all cookies: naming the storage is enough to throw. Every test here also fails
// where a page lets that exception through.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'caches'] as const) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
});

test('who lets the browser keep nothing can search, and / opens nothing that could not be switched off', async ({
  page,
}) => {
  await page.goto('/cerca/');
  await page.getByRole('main').getByRole('searchbox').fill('password');
  await expect(page.getByRole('main').getByRole('status')).toContainText('pagin');
  await expect(page.getByLabel('Apri la ricerca anche con il tasto / (barra)')).toBeDisabled();
  await page.goto('/guide/');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Cerca' })).toBeEnabled();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('');
});

test('who lets the browser keep nothing can choose the theme, tick a step and check a code', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/guide/tsrm-pstrp/cambiare-email-e-cellulare/');
  await page.getByRole('combobox', { name: /tema/i }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('checkbox', { name: 'Fatto: passo 1' }).first().check();
  for (const checker of CHECKERS.filter(({ element }) => element === 'fiscal-code-checker')) {
    const form = await openChecker(page, '/controlli/codice-fiscale/', checker);
    await checker.fillRight(form);
    await expect(await check(form)).toContainText('Va bene');
  }
});
