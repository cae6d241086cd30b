import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { guides } from '../support/registers.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/guide/tsrm-pstrp/cambiare-email-e-cellulare/';
const register = guides().find(({ id }) => id === 'tsrm-pstrp');
if (!register) throw new Error('no register');
const inForce = register.editions.find(({ status }) => status === 'in vigore')?.number ?? '';
const PERMANENT = `/archivio/tsrm-pstrp/${inForce}/cambiare-email-e-cellulare/`;

test('a reader opens the other editions, goes to the original text and comes back', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByText('Altre edizioni, link permanente e citazione').click();
  await page.getByRole('link', { name: 'Edizione 2.0, testo originale' }).click();
  await expect(page).toHaveURL('/archivio/tsrm-pstrp/2.0/');
  await expect(page.locator('.archive-banner')).toContainText('conservato per confronto');
  await page.getByText('Altre edizioni, link permanente e citazione').click();
  await page.getByRole('link', { name: `Edizione ${inForce}` }).click();
  await expect(page).toHaveURL('/guide/tsrm-pstrp/');
});

test('a reader copies the permanent link and the citation, which names edition and address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  await page.getByText('Altre edizioni, link permanente e citazione').click();
  await page.getByRole('button', { name: 'Copia il link' }).click();
  await expect(page.getByText('Link copiato')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname).toBe(PERMANENT);

  await page.getByRole('button', { name: 'Copia la citazione' }).click();
  await expect(page.getByText('Citazione copiata')).toBeVisible();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toContain(`edizione ${inForce}`);
  expect(citation.endsWith(link)).toBe(true);
});

test('the permanent link leads to the page of today while its edition is in force', async ({ page }) => {
  await page.goto(PERMANENT);
  await expect(page).toHaveURL(PAGE);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the editions are links, the permanent one too, and no button promises to copy', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByText('Altre edizioni, link permanente e citazione').click();
    await expect(page.getByRole('button', { name: /^Copia/ })).toHaveCount(0);
    await page.locator('#link-permanente').click();
    await expect(page).toHaveURL(PAGE);
  });
});

test('a comparison is reached from the versions of the guides and leads to the statement it is about', async ({
  page,
}) => {
  await page.goto('/versioni/');
  await page.getByRole('link', { name: 'Confronta la 2.0 e la 3.0' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Confronta la 2.0 e la 3.0');
  const row = page.locator('#T-069');
  await expect(row).toContainText('4MB');
  await expect(row).toContainText(/4\s+MB/);
});

test('every printed sheet says guide, edition, day and permanent address, and the last bears the code', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-foot svg')).toBeVisible();
  await expect(page.locator('.edition-tools')).toBeHidden();
  const bytes = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  const printed = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  expect(printed.numPages).toBeGreaterThan(1);
  for (let number = 1; number <= printed.numPages; number += 1) {
    const content = await (await printed.getPage(number)).getTextContent();
    const text = content.items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toContain(register.title);
    expect(text).toContain(`edizione ${inForce}`);
    expect(text).toContain(PERMANENT);
  }
  await printed.destroy();
});
