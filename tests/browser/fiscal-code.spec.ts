import type { Locator, Page } from '@playwright/test';
import { check } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/controlli/codice-fiscale/';
const SAMPLE = 'RSSMRA80A01H501U';

async function open(page: Page): Promise<Locator> {
  await page.goto(PAGE);
  const checker = page.locator('fiscal-code-checker');
  await expect(checker).toHaveAttribute('data-ready', '');
  return checker;
}

async function ask(checker: Locator, code: string): Promise<Locator> {
  await checker.getByLabel('Codice fiscale o partita IVA').fill(code);
  return check(checker);
}

test('a letter O for a zero is marked in its place, and one press on the guess mends and checks it', async ({
  page,
}) => {
  const checker = await open(page);
  await expect(await ask(checker, 'RSSMRA8OA01H501U')).toContainText('Da correggere');
  await expect(checker.locator('#cf-esito')).toContainText(
    "L'ottavo carattere è la lettera O, ma lì va una cifra: forse è uno zero (0).",
  );
  await expect(checker.locator('mark')).toHaveText('O');

  await checker.getByRole('button', { name: `Usa ${SAMPLE}` }).click();
  await expect(checker.getByLabel('Codice fiscale o partita IVA')).toHaveValue(SAMPLE);
  await expect(checker.locator('.checker-status')).toContainText('Va bene');
});

test('a wrong last letter never gets a new one offered', async ({ page }) => {
  const checker = await open(page);
  await ask(checker, 'RSSMRA80A01H501A');
  await expect(checker.locator('#cf-esito')).toContainText("L'ultima lettera non torna con le altre");
  const offered = await checker.locator('#cf-proposte button').allTextContents();
  expect(offered).not.toContain(`Usa ${SAMPLE}`);
});

test('what the code says stays closed until it is asked for, then names the birthplace from one file of the site', async ({
  page,
}) => {
  const checker = await open(page);
  await ask(checker, SAMPLE);
  await expect(checker).not.toContainText('gennaio');

  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/_astro/')) asked.push(pathname);
  });
  await checker.getByText('Che cosa si legge nel codice').click();
  await expect(checker.locator('.checker-holder')).toContainText('gennaio 1980');
  await expect(checker.locator('.checker-holder')).toContainText('Roma (RM)');
  expect(asked).toEqual(['/dati/luoghi/H.json']);
});

test('without the file of the places the verdict stands and the sentence says what is missing', async ({
  page,
}) => {
  await page.route('**/dati/luoghi/*.json', (route) => route.abort());
  const checker = await open(page);
  await expect(await ask(checker, SAMPLE)).toContainText('Va bene');
  await checker.getByText('Che cosa si legge nel codice').click();
  await expect(checker.locator('.checker-holder')).toContainText('non riusciamo a leggere il nome del luogo');
  await expect(checker.locator('.checker-status').first()).toContainText('Va bene');
});

test('surname and name are compared with the six letters, saying which one does not fit and why', async ({
  page,
}) => {
  const checker = await open(page);
  await ask(checker, SAMPLE);
  await checker.getByText('Che cosa si legge nel codice').click();
  await checker.getByLabel('Cognome').fill('Rossi');
  await checker.getByLabel('Nome (facoltativo)', { exact: true }).fill('Maria Luisa');
  await checker.getByRole('button', { name: 'Confronta' }).click();
  await expect(checker).toContainText('Le lettere del cognome (RSS) corrispondono.');
  await checker.getByLabel('Nome (facoltativo)', { exact: true }).fill('Giovanni');
  await page.keyboard.press('Enter');
  await expect(checker).toContainText('con quattro consonanti o più si prendono la prima, la terza e la quarta');
});

test('eleven digits are explained: what they can be, and why', async ({ page }) => {
  const checker = await open(page);
  await expect(await ask(checker, '01573850516')).toContainText('Va bene');
  await checker.getByText('Che cosa si legge nel codice').click();
  await expect(checker.locator('.checker-holder')).toContainText('Può essere una partita IVA');
  await expect(checker.locator('.checker-holder')).toContainText('codice provvisorio');
});
