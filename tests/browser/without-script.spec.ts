import { CHECKERS } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

for (const { element, pages, rules } of CHECKERS) {
  for (const path of pages) {
    test(`${path} says the rules of ${element} without script, and that the check needs it`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator(element).getByText('Per usare il controllo attiva JavaScript.')).toBeVisible();
      const text = (await page.getByRole('main').innerText()).replace(/\u00a0/g, ' ');
      const inChecker = (await page.locator(element).innerText()).replace(/\u00a0/g, ' ');
      for (const rule of rules) expect(text.replace(inChecker, '')).toMatch(rule);
    });
  }
}

test('a guide reads in full without script: its steps, its limits, its links', async ({ page }) => {
  await page.goto('/guide/tsrm-pstrp/cambiare-email-e-cellulare/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'account.aruba.it' }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Glossario' }).or(page.getByRole('link', { name: 'Le parole della PEC' })).first().click();
  await expect(page).toHaveURL(/\/glossario\//);
});
