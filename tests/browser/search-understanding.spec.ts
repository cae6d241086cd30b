import type { Locator, Page } from '@playwright/test';
import { ask } from '../support/search-box.ts';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

/** The search as a page, ready to answer. */
async function openPage(page: Page, address = '/cerca/'): Promise<Locator> {
  await page.goto(address);
  const place = page.locator('search-page');
  await expect(place.getByRole('searchbox')).toBeVisible();
  await ask(page, place, 'password');
  return place;
}

async function openDialog(page: Page): Promise<Locator> {
  await expect(page.getByRole('banner').getByRole('button', { name: 'Cerca' })).toBeEnabled();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Cerca nelle guide' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  return dialog;
}

test('a slip is read as what was meant, said so, and what was typed can be looked for alone', async ({
  page,
}) => {
  await page.goto('/guide/');
  const dialog = await openDialog(page);
  await page.keyboard.type('recuperare pasword');
  await expect(dialog.getByRole('status')).toContainText('Ho cercato anche: password');
  await expect(dialog.locator('.search-title').first()).toHaveText('Recupera la password della PEC');
  await dialog.getByRole('button', { name: 'Cerca solo "recuperare pasword"' }).click();
  await expect(dialog.getByRole('searchbox')).toHaveValue('"recuperare pasword"');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await expect(dialog.getByRole('status')).toHaveText('Nessuna pagina per "recuperare pasword".');
});

test('what stands between quotation marks is looked for as it stands', async ({ page }) => {
  const place = await openPage(page);
  const { pages, status } = await ask(page, place, '«cancella regola»');
  expect(pages).toContain('/guide/psicologi/attivare-la-notifica-email/');
  expect(status).not.toContain('Ho cercato anche');
});

test('where nothing is sure it says so, with the most frequent problems and whom to ask', async ({
  page,
}) => {
  await page.goto('/guide/');
  const dialog = await openDialog(page);
  await page.keyboard.type('ricetta carbonara');
  await expect(dialog.getByRole('status')).toHaveText('Nessuna pagina per "ricetta carbonara".');
  await expect(dialog.getByText('Nessun risultato sicuro')).toBeVisible();
  const problems = dialog.getByRole('list', { name: 'Problemi frequenti' }).getByRole('link');
  expect(await problems.count()).toBeGreaterThanOrEqual(5);
  await expect(dialog.getByRole('link', { name: 'A chi chiedere aiuto' })).toHaveAttribute(
    'href',
    '/assistenza/',
  );
  await problems.first().click();
  await expect(page).toHaveURL('/guide/tsrm-pstrp/recuperare-la-password/');
});

test('pages that hold only some of the words are shown on request', async ({ page }) => {
  const place = await openPage(page);
  const { status, pages } = await ask(page, place, 'gomme moto giorni');
  expect(status).toBe('Nessun risultato sicuro per "gomme moto giorni".');
  expect(pages).toEqual([]);
  await place.getByRole('button', { name: /^Mostra le \d+ pagine con qualche parola$/ }).click();
  await expect(place.locator('.search-title').first()).toBeFocused();
});

for (const { typed, says, title } of [
  { typed: 'RSSMRA80A01H501U', says: 'Sembra un codice fiscale.', title: 'Controlla il codice fiscale' },
  {
    typed: '12345678903',
    says: 'Sembra una partita IVA, o un codice fiscale provvisorio.',
    title: 'Controlla il codice fiscale',
  },
  {
    typed: 'uno@example.org, due@example.org',
    says: 'Sembra un elenco di indirizzi.',
    title: "Controlla l'elenco degli indirizzi",
  },
  {
    typed: '+39 333 123 4567',
    says: 'Sembra un numero di telefono.',
    title: 'Controlla il numero di cellulare',
  },
]) {
  test(`«${typed}» is offered its checker, and goes into no address and no request`, async ({ page }) => {
    await page.goto('/cerca/');
    const place = page.locator('search-page');
    await expect(place.getByRole('searchbox')).toBeVisible();
    const seen: string[] = [];
    page.on('request', (request) => seen.push(`${request.url()} ${request.postData() ?? ''}`));
    page.on('framenavigated', (frame) => seen.push(frame.url()));
    await place.getByRole('searchbox').pressSequentially(typed, { delay: 20 });
    await expect(place.getByRole('status')).toHaveText(says);
    await expect(place.locator('.search-result')).toHaveCount(0);
    await page.keyboard.press('Enter');
    // Longer than the pause after which a query goes into the address.
    await page.waitForTimeout(1200);
    await place.getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(/\/controlli\/[\w-]+\/$/);
    const secret = typed.replace(/\W+/g, '').slice(3, 9).toLowerCase();
    expect(
      seen.filter((line) => decodeURIComponent(line).replace(/\W+/g, '').toLowerCase().includes(secret)),
    ).toEqual([]);
  });
}

test('a file name is offered the photo checker, and only its ending is looked for', async ({ page }) => {
  const place = await openPage(page);
  const { status, pages } = await ask(page, place, 'IMG_2023.HEIC');
  expect(status).toMatch(/per "HEIC"/);
  expect(pages.slice(0, 3)).toContain('/controlli/foto-documento/');
  await expect(place.getByRole('link', { name: 'Controlla le foto del documento' }).last()).toBeVisible();
});

test('a value typed on the home page goes to the dialog, not into an address', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Cerca' })).toBeEnabled();
  await page.getByLabel('Che cosa vuoi fare?').fill('RSSMRA80A01H501U');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cerca nelle guide' });
  await expect(dialog.getByRole('status')).toHaveText('Sembra un codice fiscale.');
  await expect(dialog.getByRole('link', { name: 'Controlla il codice fiscale' })).toBeVisible();
  await expect(page).toHaveURL('/');
});

test('the back button finds the search as it was', async ({ page }) => {
  const place = await openPage(page);
  await place.getByRole('searchbox').fill('cancellare la regola');
  await expect(place.getByRole('status')).toContainText('per "cancellare la regola"');
  await place.locator('.search-title').first().click();
  await expect(page).toHaveURL('/guide/psicologi/attivare-la-notifica-email/');
  await page.goBack();
  await expect(page).toHaveURL('/cerca/?q=cancellare+la+regola');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('cancellare la regola');
  await expect(page.locator('search-page .search-title').first()).toBeVisible();
});

test('the key / can be switched off, and stays off', async ({ page }) => {
  await page.goto('/cerca/');
  await page.getByLabel('Apri la ricerca anche con il tasto / (barra)').uncheck();
  await page.goto('/guide/');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Cerca' })).toBeEnabled();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('no query, however odd, throws or freezes', async ({ page }) => {
  const place = await openPage(page);
  const odd = [
    'come recupero la pasword '.repeat(800),
    'pasword'.repeat(2900),
    '🔑🙂'.repeat(5000),
    '(a+)+$[^]]{9,}\\'.repeat(50),
    '<img src=x onerror=alert(1)>',
    '"'.repeat(500),
    '\u0000\ud83d',
    '"><script>throw 1</script>',
    'a@'.repeat(5000),
    'ﷺ'.repeat(1000),
  ];
  for (const query of odd) {
    const { milliseconds } = await ask(page, place, query);
    expect(milliseconds, query.slice(0, 30)).toBeLessThan(3000);
  }
  await expect(page.locator('search-page img')).toHaveCount(0);
});

test('nothing of the search but the button is fetched before the reader goes to it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/guide/', { waitUntil: 'networkidle' });
  expect(
    fetched.filter((path) => path.startsWith('/pagefind/') || /\/(?:box|instance)\./.test(path)),
  ).toEqual([]);
  await page.getByRole('banner').getByRole('button', { name: 'Cerca' }).hover();
  await expect.poll(() => fetched.filter((path) => path.startsWith('/pagefind/')).length).toBeGreaterThan(2);
});

test('what the search is made of comes side by side with its scripts, the small index with it, each file once', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(/\/box\.[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/guide/', { waitUntil: 'networkidle' });
  await page.getByRole('banner').getByRole('button', { name: 'Cerca' }).click();
  for (const name of ['pagefind.js', 'lexicon.json', 'wasm.it.pagefind'])
    await expect.poll(() => fetched, name).toContain(`/pagefind/${name}`);
  goOn();
  await expect
    .poll(() => fetched.filter((path) => path.startsWith('/pagefind/index/')).length)
    .toBeGreaterThan(1);
  const before = fetched.filter((path) => path.startsWith('/pagefind/'));
  await page.getByRole('dialog').getByRole('searchbox').fill('password');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('pagin');
  const all = fetched.filter((path) => path.startsWith('/pagefind/'));
  expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
  expect(all.slice(before.length).filter((path) => !path.includes('/fragment/'))).toEqual([]);
});

test('the first pages are shown before the rest is there, and what does not come is offered again', async ({
  page,
}) => {
  let asked = 0;
  let failing = true;
  await page.route('**/*.pf_fragment', (route) =>
    ++asked > 6 && failing ? route.abort() : route.continue(),
  );
  await page.goto('/guide/');
  await page.getByRole('banner').getByRole('button', { name: 'Cerca' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('password');
  await expect(dialog.locator('.search-result')).toHaveCount(6);
  const more = dialog.getByRole('button', { name: 'Mostra altri risultati' });
  await expect(more).toBeVisible();
  failing = false;
  await more.click();
  await expect(dialog.locator('.search-result').nth(7)).toBeVisible();
  await expect(dialog.locator('.search-result').nth(6).locator('a').first()).toBeFocused();
});

test('every state of the search fits 320 px and has no violation that axe finds, light and dark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/guide/');
    const dialog = await openDialog(page);
    for (const query of [
      'recuperare pasword',
      'ricetta carbonara',
      'gomme moto giorni',
      'RSSMRA80A01H501U',
      'codice',
    ]) {
      await ask(page, dialog, query);
      expect(await axeFindings(page), `${colorScheme}: ${query}`).toEqual([]);
      const wide = await dialog.evaluate((element) => element.scrollWidth > element.clientWidth);
      expect(wide, `${colorScheme}: ${query}`).toBe(false);
    }
  }
});
