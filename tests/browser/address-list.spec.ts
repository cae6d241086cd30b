import type { Locator, Page } from '@playwright/test';
import { check } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/controlli/elenco-indirizzi/';

async function open(page: Page): Promise<Locator> {
  await page.goto(PAGE);
  const checker = page.locator('address-list-checker');
  await expect(checker).toHaveAttribute('data-ready', '');
  return checker;
}

const recipients = (checker: Locator): Locator => checker.getByLabel("Destinatari dell'avviso");
const senders = (checker: Locator): Locator => checker.getByLabel('Mittenti certificati');

test('an invisible character is drawn and named with its code', async ({ page }) => {
  const checker = await open(page);
  await recipients(checker).fill('a@example.org\u200B');
  await expect(await check(checker)).toContainText('Da controllare');
  const drawn = checker.locator('.checker-invisible');
  await expect(drawn).toHaveText('U+200B');
  await expect(drawn).toHaveAttribute('title', /larghezza zero/);
});

test('what was repaired is told, and the repaired list goes into the field with one press', async ({ page }) => {
  const checker = await open(page);
  await recipients(checker).fill('a@example.org; b@example.org');
  await expect(await check(checker)).toContainText('Da correggere');
  await expect(checker).toContainText('Abbiamo tolto 1 spazio e cambiato 1 punto e virgola in virgola.');
  await checker.getByRole('button', { name: 'Metti nel campo' }).click();
  await expect(recipients(checker)).toHaveValue('a@example.org,b@example.org');
  await expect(checker.locator('.checker-status')).toContainText('Va bene');
});

test('of three addresses the reader picks the two that stay, and cannot keep three', async ({ page }) => {
  const checker = await open(page);
  await recipients(checker).fill('a@example.org,b@example.org,c@example.org');
  await expect(await check(checker)).toContainText('Da correggere');
  const keep = checker.getByRole('button', { name: 'Tieni solo questi' });
  await expect(keep).toBeDisabled();
  for (const address of ['a@example.org', 'b@example.org', 'c@example.org']) {
    await checker.getByRole('checkbox', { name: address }).check();
  }
  await expect(checker).toContainText('Ne hai scelti 3: il massimo è 2.');
  await expect(keep).toBeDisabled();
  await checker.getByRole('checkbox', { name: 'b@example.org' }).uncheck();
  await keep.click();
  await expect(recipients(checker)).toHaveValue('a@example.org,c@example.org');
  await expect(checker.locator('.checker-status')).toContainText('Va bene');
});

test('swapped fields are noticed, with what goes where', async ({ page }) => {
  const checker = await open(page);
  await senders(checker).fill('nome@gmail.com');
  await recipients(checker).fill('studio@pec.it');
  await expect(await check(checker)).toContainText('Da controllare');
  await expect(checker).toContainText('Forse hai scambiato i due campi');
});

test("one's own mailbox among the recipients is noticed when it is given", async ({ page }) => {
  const checker = await open(page);
  await checker.getByText('Vuoi confrontarli con la tua PEC?').click();
  await checker.getByLabel('La tua casella PEC').fill('nome@studio.example.org');
  await recipients(checker).fill('Nome@studio.example.org');
  await expect(await check(checker)).not.toContainText('Va bene');
  await expect(checker.locator('#destinatari-esito li')).not.toHaveCount(0);
  await checker.getByLabel('La tua casella PEC').fill('PEC: nome@studio.example.org');
  await expect(await check(checker)).not.toContainText('Va bene');
  await expect(checker.locator('#destinatari-esito')).toContainText('è la tua casella PEC');
  await expect(checker.locator('#mia-pec-esito')).toContainText('Togli «PEC:»');
});

test('a slip in the domain is a question with an answer to press, and never a list called ready', async ({
  page,
}) => {
  const checker = await open(page);
  await recipients(checker).fill('nome@gmial.com');
  await expect(await check(checker)).toContainText('Da controllare');
  await expect(checker.getByText('Elenco pronto da copiare')).toHaveCount(0);
  await checker.getByRole('button', { name: 'nome@gmail.com' }).click();
  await expect(recipients(checker)).toHaveValue('nome@gmail.com');
  await expect(checker.locator('.checker-status')).toContainText('Va bene');
});

test('what was typed stays in both fields whatever the verdict', async ({ page }) => {
  const checker = await open(page);
  await senders(checker).fill('studio@pec.example.org ;');
  await recipients(checker).fill('\nmario rossi@example');
  await check(checker);
  await expect(senders(checker)).toHaveValue('studio@pec.example.org ;');
  await expect(recipients(checker)).toHaveValue('\nmario rossi@example');
});
