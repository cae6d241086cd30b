import type { Page } from '@playwright/test';
import { CHECKERS, check, openAround } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

// What five readers come to do, each in one go, on a phone and with nothing known beforehand.
test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

const T4 = '/guide/tsrm-pstrp/cambiare-email-e-cellulare/';

async function searchFromHome(page: Page, query: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Che cosa vuoi fare?').fill(query);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cerca\/\?q=/);
}

const result = (page: Page, path: string) => page.locator(`search-page a.search-title[href="${path}"]`);

test('a psychologist has two addresses mended, copies them, and sees the rule as the panel will show it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Ricevi un avviso' }).click();
  await expect(page).toHaveURL('/guide/psicologi/attivare-la-notifica-email/');

  const checker = page.locator('address-list-checker');
  await checker.getByLabel("Destinatari dell'avviso").fill('a@example.org, b@example.org');
  await expect(await check(checker)).toContainText('Da correggere');
  await expect(checker).toContainText(/spazio/i);
  await checker.getByRole('button', { name: "Copia l'elenco" }).click();
  await expect(checker.getByText('Elenco copiato')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('a@example.org,b@example.org');

  await checker.getByRole('button', { name: 'Metti nel campo' }).click();
  await expect(checker.locator('.checker-status')).toContainText('Va bene');
  await checker.getByRole('link', { name: 'guarda «Attuale regola impostata»' }).click();
  const drawing = page.locator('[data-screen="notifica-mail"]');
  await expect(drawing).toBeInViewport();
  await expect(drawing.locator('.s-column .s-shows')).toHaveText([
    'qualsiasi',
    'a@example.org,b@example.org',
  ]);
});

test('a radiographer whose old mail is dead finds the way, mends the photos, and learns how long it takes', async ({
  page,
}) => {
  await searchFromHome(page, 'non ho più la vecchia mail');
  await result(page, T4).click();
  await expect(page).toHaveURL(T4);

  const photos = CHECKERS.find(({ element }) => element === 'document-photos-checker');
  if (!photos) throw new Error('no checker of photos');
  const checker = page.locator(photos.element);
  await openAround(checker);
  await photos.fillWrong(checker);
  await expect(await check(checker)).toContainText('Da correggere');
  await expect(checker).toContainText('HEIC');
  await page.setViewportSize({ width: 1280, height: 900 });
  await photos.fillRight(checker);
  await expect(await check(checker)).toContainText('Va bene');

  await expect(
    page.getByRole('main').locator('a[href^="https://account.aruba.it/"]:visible').first(),
  ).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/entro\s+3\s+giorni/);
});

test('a new member whose mailbox is not active finds who does what', async ({ page }) => {
  await searchFromHome(page, 'non attivo');
  await result(page, '/guide/tsrm-pstrp/attivare-la-casella/').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Attiva la casella PEC');
  await expect(page.getByRole('main')).toContainText('NON ATTIVO');
  await expect(page.getByRole('main')).toContainText('Richieste PEC');
});

test('someone with the paper of 2023 finds where each part of it stands now', async ({ page }) => {
  await searchFromHome(page, 'versione 2.0');
  await result(page, '/versioni/guida-stampata/').click();
  await page
    .getByRole('row', { name: /MODIFICA INDIRIZZO MAIL RECUPERO PASSWORD PEC E CONTATTI/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(T4);
});

test('someone with a suspicious mail is told which addresses are the right ones, and what to do next', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Risolvi un problema', exact: true }).click();
  await page.getByRole('main').locator('a[href^="/sicurezza/messaggi-falsi/"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Riconosci i messaggi falsi');
  await expect(page.getByRole('main')).toContainText('webmail.pec.it');

  const checker = page.locator('site-address-checker');
  const address = checker.getByLabel('Indirizzo della pagina');
  await address.fill('https://webmail.pec.it.rinnovo.example/accedi');
  await expect(await check(checker)).toContainText('Da correggere');
  await expect(checker).toContainText('il sito vero è rinnovo.example, non pec.it');
  await address.fill('https://rinnovo.example/accedi');
  await expect(await check(checker)).toContainText('Da controllare');
  await expect(checker).toContainText('Non è tra gli indirizzi delle guide');
  await expect(checker.locator('a[href*="rinnovo"]')).toHaveCount(0);

  await page.getByRole('main').getByRole('link', { name: 'A chi chiedere aiuto' }).first().click();
  await expect(page).toHaveURL('/assistenza/');
});
