import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/guide/tsrm-pstrp/recuperare-la-password/';

test('a page is rated with the keyboard, and the answer is put together, copied, kept nowhere', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  const rating = page.locator('clarity-rating');
  const stars = rating.getByRole('group', { name: 'Quanto sono chiare le informazioni su questa pagina?' });
  await expect(stars.getByRole('radio')).toHaveCount(5);
  await expect(rating.getByRole('button')).toBeHidden();

  await stars.getByRole('radio', { name: '1 stella su 5' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(stars.getByRole('radio', { name: '2 stelle su 5' })).toBeChecked();
  const hard = rating.getByRole('group', { name: 'Dove hai incontrato le maggiori difficoltà?' });
  await expect(hard).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(hard.getByRole('checkbox').first()).toBeChecked();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await rating.getByLabel('Vuoi aggiungere altri dettagli?').fill('<b>Il passo 3</b>');
  const text = rating.getByLabel('Testo della valutazione');
  await expect(text).toContainText('2 su 5');
  await expect(text).toContainText('A volte le indicazioni non erano chiare');
  await expect(text).toContainText('<b>Il passo 3</b>');

  await rating.getByRole('button', { name: 'Copia la valutazione' }).click();
  await expect(rating.getByRole('status')).toHaveText('Valutazione copiata');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.textContent());
  expect(requests).toEqual([]);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain('passo 3');

  // No address of the body is known: none is offered.
  await expect(rating.locator('a[href^="mailto:"]')).toHaveCount(0);
  await expect(rating).toContainText("Un indirizzo a cui mandarlo non c'è ancora");
});

test('more stars ask what was liked, and no state has a violation that axe finds', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(PAGE);
    const rating = page.locator('clarity-rating');
    await rating.getByText('5 ★').click();
    await expect(
      rating.getByRole('group', { name: 'Quali sono stati gli aspetti che hai preferito?' }),
    ).toBeVisible();
    await expect(rating.getByRole('group', { name: /difficoltà/ })).toBeHidden();
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
});

test('a kept edition and a page that is no task are not rated', async ({ page }) => {
  for (const path of [
    '/',
    '/guide/',
    '/guide/psicologi/stampa/',
    '/archivio/tsrm-pstrp/3.0/recuperare-la-password/',
  ]) {
    await page.goto(path);
    await expect(page.locator('clarity-rating')).toHaveCount(0);
  }
});
