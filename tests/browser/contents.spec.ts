import { expect, test } from './support/test.ts';

const PAGE = '/guide/psicologi/accedere-e-leggere-le-pec/';

test('on a desk the contents of a page are a column, with nothing to press that would open them over the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(PAGE);
  const contents = page.getByRole('navigation', { name: 'In questa pagina' });
  await expect(contents.getByRole('link', { name: 'Come fare' })).toBeVisible();
  await expect(contents.getByRole('button')).toHaveCount(0);
  await contents.getByRole('link', { name: 'Come fare' }).press('Enter');
  await expect(page).toHaveURL(/#come-fare$/);
});

test('contents left open on a tablet go back into their column when it is turned', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await page.goto(PAGE);
  const contents = page.getByRole('navigation', { name: 'In questa pagina' });
  await contents.getByRole('button', { name: 'In questa pagina' }).press('Enter');
  await expect(page.locator('#page-contents:popover-open')).toBeVisible();
  await page.setViewportSize({ width: 1180, height: 820 });
  await expect(page.locator('#page-contents:popover-open')).toHaveCount(0);
  await expect(contents.getByRole('link', { name: 'Come fare' })).toBeInViewport();
});
