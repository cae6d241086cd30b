import { CHECKERS, openAround } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

for (const { element, pages, rules } of CHECKERS) {
  for (const path of pages) {
    test(`${path} says the rules of ${element} without script, and that the check needs it`, async ({
      page,
    }) => {
      await page.goto(path);
      const checker = page.locator(element);
      await openAround(checker);
      // Playwright's own text matching passes over what stands in a noscript; the screen does not.
      const notice = checker.locator('.checker-noscript');
      await expect(notice).toBeVisible();
      expect(await notice.innerText()).toContain('Per usare il controllo attiva JavaScript.');

      const [all, within] = await Promise.all([page.getByRole('main').innerText(), checker.innerText()]);
      const outside = all.replace(within, '').replace(/\u00a0/g, ' ');
      expect(outside.length).toBeLessThan(all.length);
      for (const rule of rules) expect(outside).toMatch(rule);
    });
  }
}

test('a guide reads in full without script: its steps, its limits, its links', async ({ page }) => {
  await page.goto('/guide/tsrm-pstrp/cambiare-email-e-cellulare/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('listitem').filter({ hasText: 'account.aruba.it' }).first(),
  ).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/al massimo\s+4\s+MB/);
  await page.getByRole('main').locator('a[href="/assistenza/"]').first().click();
  await expect(page).toHaveURL('/assistenza/');
});
