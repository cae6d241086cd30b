import type { Locator, Page } from '@playwright/test';
import { CHECKERS, check, openChecker, type CheckerCase } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

const GUIDE = '/guide/tsrm-pstrp/cambiare-email-e-cellulare/';

/** @throws for a name that no checker has. */
function caseOf(element: string): CheckerCase {
  const found = CHECKERS.find((checker) => checker.element === element);
  if (!found) throw new Error(`There is no checker ${element}.`);
  return found;
}

const email = caseOf('email-contact-checker');
const mobile = caseOf('mobile-number-checker');

/** The text of the scripts that the page has asked for so far. */
async function scriptsOf(page: Page): Promise<string[]> {
  const addresses = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
  );
  return Promise.all(addresses.map(async (address) => (await page.request.get(address)).text()));
}

/** A mark that the metadata of phone numbers bears. */
const PHONE_DATA = 'country_calling_codes';

test('the phone library comes only where a number is asked for, when its form is near', async ({ page }) => {
  await openChecker(page, '/controlli/email-non-pec/', email);
  expect((await scriptsOf(page)).filter((text) => text.includes(PHONE_DATA))).toEqual([]);

  await page.goto(GUIDE);
  await page.waitForLoadState('networkidle');
  expect((await scriptsOf(page)).filter((text) => text.includes(PHONE_DATA))).toEqual([]);

  await openChecker(page, GUIDE, mobile);
  expect((await scriptsOf(page)).filter((text) => text.includes(PHONE_DATA))).toHaveLength(1);
});

async function type(form: Locator, label: string, text: string): Promise<Locator> {
  await form.getByLabel(label).fill(text);
  return check(form);
}

test('a letter in the number is named with its place, and one press puts the digit there', async ({
  page,
}) => {
  const form = await openChecker(page, '/controlli/cellulare/', mobile);
  await expect(await type(form, mobile.field, '333123456l')).toContainText('Da correggere');
  await expect(form).toContainText('La decima cifra è la lettera l');
  await expect(form.locator('.checker-copy mark')).toHaveText('l');
  await form.getByRole('button', { name: 'Usa 3331234561' }).click();
  await expect(form.getByLabel(mobile.field)).toHaveValue('3331234561');
  await expect(form.locator('.checker-status')).toContainText('Va bene');
});

test('a number pasted with invisible characters is well, and offered without them', async ({ page }) => {
  const form = await openChecker(page, '/controlli/cellulare/', mobile);
  const status = await type(form, mobile.field, '\u202a+39\u00a0333\u00a01234567\u202c');
  await expect(status).toContainText('La forma è quella di un cellulare italiano.');
  await expect(form.locator('.checker-findings')).toContainText('carattere invisibile (U+202A)');
  await form.getByRole('button', { name: 'Usa +39 333 1234567' }).click();
  await expect(form.locator('.checker-findings')).toHaveCount(0);
});

test('of two numbers the reader picks one', async ({ page }) => {
  const form = await openChecker(page, GUIDE, mobile);
  await expect(await type(form, mobile.field, '333 1234567 / 340 1234567')).toContainText('Da correggere');
  await form.getByRole('button', { name: 'Usa 340 1234567' }).click();
  await expect(form.getByLabel(mobile.field)).toHaveValue('340 1234567');
});

test('one and the same address for contact and mailbox is seen, whatever its case', async ({ page }) => {
  const form = await openChecker(page, GUIDE, email);
  await form.getByLabel('La tua casella PEC').fill(' nome@Studio.example.org');
  await expect(await type(form, email.field, 'NOME@studio.example.org')).toContainText('Da correggere');
  await expect(form).toContainText("Serve un'email diversa, non PEC");
});

test('an address that looks certified is to be checked, and a slip in a known domain is offered mended', async ({
  page,
}) => {
  const form = await openChecker(page, '/controlli/email-non-pec/', email);
  await expect(await type(form, email.field, 'nome@pec.it')).toContainText('Da controllare');
  await expect(form).toContainText('sembra una PEC');
  await expect(await type(form, email.field, 'nome@gmial.com')).toContainText('Da controllare');
  await form.getByRole('button', { name: 'Usa nome@gmail.com' }).click();
  await expect(form.locator('.checker-status')).toContainText('Va bene');
});
