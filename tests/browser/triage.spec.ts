import { expect, test } from './support/test.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/', '/controlli/da-dove-parto/']) {
    test(`${path} leads from the first question to the right page`, async ({ page }) => {
      await page.goto(path);
      const triage = page.locator('.triage');
      for (const answer of ['Entrare nella casella', 'Quella della PEC', 'No, non la ricordo', 'No']) {
        await triage.locator('summary').getByText(answer, { exact: true }).click();
      }
      await triage.locator('details[open] a:visible').click();
      await expect(page).toHaveURL('/guide/tsrm-pstrp/cambiare-email-e-cellulare/');
    });
  }
});

test('the triage of the home page stands below the first screen of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  const box = await page.locator('.triage').boundingBox();
  expect(box?.y).toBeGreaterThan(800);
});
