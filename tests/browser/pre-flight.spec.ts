import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { check, openAround } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

const ALONE = '/controlli/pronto-per-la-procedura/';
const LINES = [
  'indirizzo-pec',
  'codice-fiscale',
  'documento',
  'foto-fronte',
  'foto-retro',
  'email',
  'cellulare',
];

async function open(page: Page, path = ALONE): Promise<Locator> {
  await page.goto(path);
  const preFlight = page.locator('pre-flight');
  await preFlight.getByRole('radio').first().focus();
  await expect(preFlight).toHaveAttribute('data-ready', '');
  return preFlight;
}

const radio = (preFlight: Locator, line: string, answer: 'yes' | 'no') =>
  preFlight.locator(`#pronto-${line}-${answer}`);

async function judge(preFlight: Locator): Promise<Locator> {
  await preFlight.locator('#pronto button').click();
  return preFlight.locator('pre-flight > .checker > .checker-status, .pre-flight > .checker-status');
}

/** Everything that a page can leave behind on the machine, but the theme. */
async function kept(page: Page): Promise<string[]> {
  const stored = await page.evaluate(async () => [
    ...Object.entries(localStorage).filter(([name]) => name !== 'starlight-theme'),
    ...Object.entries(sessionStorage).filter(([name]) => !name.startsWith('sl-')),
    ...(await indexedDB.databases()).map(({ name }) => [name]),
    ...(document.cookie === '' ? [] : [[document.cookie]]),
  ]);
  return stored.map((one) => JSON.stringify(one));
}

test('the pre-flight counts, names what is missing, asks for what is open, and at the end leads to Aruba', async ({
  page,
}) => {
  const preFlight = await open(page);
  for (const line of LINES.slice(0, 4)) await radio(preFlight, line, 'yes').check();
  await radio(preFlight, 'foto-retro', 'no').check();
  await radio(preFlight, 'email', 'no').check();
  await expect(preFlight).toContainText('Risposte: 6 di 7');
  await expect(preFlight).toContainText("Senza un'email ordinaria il codice non arriva.");
  const status = await judge(preFlight);
  await expect(status).toContainText("Ti mancano 2 cose: la foto del retro e un'email ordinaria");
  await expect(preFlight).toContainText('Rispondi sì o no: hai con te il cellulare?');
  await expect(radio(preFlight, 'cellulare', 'yes')).toBeFocused();
  await expect(preFlight.locator('.pre-flight-start')).toBeHidden();

  for (const line of LINES) await radio(preFlight, line, 'yes').check();
  await expect(status).toBeEmpty();
  await judge(preFlight);
  await expect(status).toContainText('Va bene');
  await expect(status).toContainText('Hai tutto: puoi iniziare. Apri la procedura su account.aruba.it.');
  const start = preFlight.locator('.pre-flight-start');
  await expect(start).toContainText("Aruba controlla la richiesta e comunica l'esito.");
  await expect(start.getByRole('link')).toHaveAttribute('href', /^https:\/\/account\.aruba\.it\//);
  expect(await axeFindings(page)).toEqual([]);

  await radio(preFlight, 'cellulare', 'no').check();
  await expect(start).toBeHidden();
  for (const line of LINES) await radio(preFlight, line, 'no').check();
  await judge(preFlight);
  await expect(status).toContainText('Ti mancano 7 cose');
});

test('checkers answer their lines, the reader may say otherwise, and what contradicts itself is found', async ({
  page,
}) => {
  const preFlight = await open(page);
  const code = page.locator('fiscal-code-checker');
  await openAround(code);
  await code.getByLabel('Codice fiscale o partita IVA').fill('RSSMRA80A01H501');
  await check(code);
  await expect(radio(preFlight, 'codice-fiscale', 'no')).toBeChecked();
  await radio(preFlight, 'codice-fiscale', 'yes').check();
  await expect(preFlight).toContainText('Hai risposto sì, ma il controllo dice che è da correggere.');
  await code.getByLabel('Codice fiscale o partita IVA').fill('RSSMRA80A01H501U');
  await check(code);
  await expect(radio(preFlight, 'codice-fiscale', 'yes')).toBeChecked();
  await code.getByText('Che cosa si legge nel codice').click();
  await code.getByLabel('Cognome').fill('Rossi');
  await code.getByLabel('Nome (facoltativo)', { exact: true }).fill('Anna');
  await code.getByRole('button', { name: 'Confronta' }).click();
  await expect(preFlight.locator('#pronto-codice-fiscale-esito')).toContainText(
    'Con il nome che hai scritto',
  );

  const [mailbox, email] = [page.locator('mailbox-checker'), page.locator('email-contact-checker')];
  await openAround(email);
  await email.getByLabel('Email da usare come contatto').fill('nome@studio.example.org');
  await check(email);
  await expect(radio(preFlight, 'email', 'yes')).toBeChecked();
  await openAround(mailbox);
  await mailbox.getByLabel('La tua casella PEC').fill(' NOME@Studio.example.org');
  await check(mailbox);
  await expect(radio(preFlight, 'email', 'no')).toBeChecked();
  await expect(preFlight.locator('#pronto-email-esito')).toContainText("Serve un'email diversa, non PEC");
  await mailbox.getByLabel('La tua casella PEC').fill('altro@pec.example.org');
  await expect(radio(preFlight, 'indirizzo-pec', 'yes')).not.toBeChecked();
  await expect(radio(preFlight, 'email', 'yes')).toBeChecked();

  const photos = page.locator('document-photos-checker');
  await openAround(photos);
  const buffer = await page.screenshot({ type: 'jpeg', quality: 90 });
  for (const side of ['Fronte del documento', 'Retro del documento']) {
    await photos.getByLabel(side).setInputFiles({ name: `${side}.jpg`, mimeType: 'image/jpeg', buffer });
  }
  await check(photos);
  await expect(radio(preFlight, 'foto-retro', 'no')).toBeChecked();
  await expect(preFlight.locator('#pronto-foto-retro-esito')).toContainText('sono la stessa foto');
  await photos.getByLabel('Retro del documento').setInputFiles([]);
  await expect(radio(preFlight, 'foto-retro', 'no')).not.toBeChecked();
});

test('nothing is kept until it is asked for, then yes and no alone, and nothing after forgetting', async ({
  page,
}) => {
  const preFlight = await open(page);
  const code = page.locator('fiscal-code-checker');
  await openAround(code);
  await code.getByLabel('Codice fiscale o partita IVA').fill('RSSMRA80A01H501U');
  await check(code);
  await radio(preFlight, 'email', 'no').check();
  await judge(preFlight);
  expect(await kept(page)).toEqual([]);
  await page.reload();
  await expect(preFlight.getByRole('radio', { checked: true })).toHaveCount(0);

  await open(page);
  const keep = preFlight.getByLabel('Tieni queste risposte su questo dispositivo');
  await expect(keep).not.toBeChecked();
  await openAround(code);
  await code.getByLabel('Codice fiscale o partita IVA').fill('RSSMRA80A01H501U');
  await check(code);
  await radio(preFlight, 'email', 'no').check();
  await keep.check();
  const [only = '', ...more] = await kept(page);
  expect(more).toEqual([]);
  const [name, text]: unknown[] = JSON.parse(only);
  expect(name).toBe('pronto:cambiare-i-contatti');
  const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
  expect(JSON.parse(String(text))).toEqual({ day, answers: { 'codice-fiscale': 'yes', email: 'no' } });

  // Leaving empties the checkers: that takes no kept answer back.
  await page.goto('/controlli/');
  await page.goBack();
  await expect(radio(preFlight, 'email', 'no')).toBeChecked();
  await expect(radio(preFlight, 'codice-fiscale', 'yes')).toBeChecked();
  await expect(page.locator('#cf')).toHaveValue('');
  await preFlight.getByRole('button', { name: 'Dimentica le risposte' }).click();
  expect(await kept(page)).toEqual([]);
  await expect(preFlight.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.reload();
  await expect(preFlight.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('answers that are older than a month, or damaged, are thrown away when they are read', async ({
  page,
}) => {
  for (const old of ['{"day":"2020-01-01","answers":{"email":"yes"}}', '{"answers":']) {
    await page.goto('/404.html');
    await page.evaluate((text) => localStorage.setItem('pronto:cambiare-i-contatti', text), old);
    const preFlight = await open(page);
    await expect(preFlight.getByRole('radio', { checked: true })).toHaveCount(0);
    expect(await kept(page)).toEqual([]);
  }
});

test('what checks came to goes into the request for help, without what was typed', async ({ page }) => {
  await open(page, '/guide/tsrm-pstrp/recuperare-la-password/');
  const code = page.locator('fiscal-code-checker');
  await code.getByLabel('Codice fiscale o partita IVA').fill('RSSMRA80A01H501X');
  await check(code);
  const summary = page.locator('support-summary');
  await openAround(summary);
  await summary.getByLabel('Problema').selectOption('Il codice fiscale non viene accettato');
  await summary.getByLabel('La tua casella PEC').fill('nome.cognome@pec.example.org');
  const write = summary.getByRole('button', { name: 'Prepara il riepilogo' });
  await write.click();
  const text = summary.locator('.checker-ready .checker-copy');
  await expect(text).toContainText("Controllo del codice fiscale: da correggere. L'ultima lettera");
  await expect(text).toContainText('Casella PEC: no•••@p•••.org');
  await expect(text).not.toContainText('H501X');
  await summary.getByLabel('Lascia leggibile la mia PEC').check();
  await expect(text).toHaveCount(0);
  await write.click();
  await expect(text).toContainText('Casella PEC: nome.cognome@pec.example.org');
  // Another check makes the text out of date.
  await code.getByLabel('Codice fiscale o partita IVA').fill('RSSMRA80A01H501U');
  await expect(text).toHaveCount(0);
});

test('a problem leads to its page with the right checker open', async ({ page }) => {
  await page.goto('/problemi/');
  const wanted = page.locator("#foto-heic a[href*='#controllo-']");
  await wanted.click();
  await expect(page).toHaveURL('/guide/tsrm-pstrp/cambiare-email-e-cellulare/#controllo-foto-documento');
  const checker = page.locator('#controllo-foto-documento');
  await expect(checker).toBeInViewport();
  await expect(checker).toBeFocused();
  // A second press, with the same address, opens it again.
  await page.locator('details[open]').filter({ has: checker }).locator('> summary').click();
  await expect(checker).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'Apri il controllo delle foto' }).click();
  await expect(checker).toBeFocused();
});

test('the engines inside come when their line is opened, not with the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  await page.waitForLoadState('networkidle');
  const early =
    /mobile-number-form|fiscal-code-form|document-photos-form|email-contact-form|mailbox-form|document-expiry-form/;
  expect(asked.filter((path) => early.test(path))).toEqual([]);
  await openAround(page.locator('mobile-number-checker'));
  await expect.poll(() => asked.some((path) => path.includes('mobile-number-form'))).toBe(true);
  expect(asked.filter((path) => /fiscal-code-form|document-photos-form/.test(path))).toEqual([]);
});
