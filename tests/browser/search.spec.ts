import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const NAME = 'Cerca nelle guide';

/** The dialog of the search, opened by a key from a page that has just loaded. */
async function openSearch(page: Page, key = 'Control+k'): Promise<Locator> {
  // The button is off until its script listens.
  await expect(page.getByRole('banner').getByRole('button', { name: 'Cerca' })).toBeEnabled();
  await page.keyboard.press(key);
  const dialog = page.getByRole('dialog', { name: NAME });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  return dialog;
}

/** Waits for what comes after the six results that are shown first. */
const seventh = async (place: Locator): Promise<void> =>
  expect(place.locator('.search-title').nth(6)).toBeAttached();

/** The addresses of the pages found, best first. */
async function found(place: Locator): Promise<string[]> {
  // The first key is looked for at once: an answer counts when it is the one to what stands in the field.
  const field = place.getByRole('searchbox');
  // On the page of results a script writes there the query of the address.
  await expect(field).not.toHaveValue('');
  const query = await field.inputValue();
  await expect(place.getByRole('status')).toContainText(new RegExp(`\\d+ pagin[ae] per "${query}"`));
  const links = await place.locator('.search-title').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

for (const key of ['Control+k', '/']) {
  test(`${key} opens the search, Escape closes it and gives the focus back`, async ({ page }) => {
    await page.goto('/guide/');
    const dialog = await openSearch(page, key);
    await page.keyboard.type('password');
    await expect(dialog.getByRole('status')).toContainText('pagin');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('banner').getByRole('button', { name: 'Cerca' })).toBeFocused();
  });
}

test('the arrows walk from the field through the results and back, Enter opens one', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await page.keyboard.type('recuperare la password');
  const [first = '', second = ''] = await found(dialog);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.locator(`a[href="${first}"].search-title`)).toBeFocused();
  const links = dialog.locator('.search-results a');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(first);
  expect(second).not.toBe('');
});

test('a word behind an apostrophe is found', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await page.keyboard.type('ordine');
  expect(await found(dialog)).toContain('/guide/psicologi/');
  await expect(
    dialog
      .locator('mark')
      .filter({ hasText: /Ordine/ })
      .first(),
  ).toBeVisible();
});

test('typed with its apostrophe, straight or curly, it is found as well', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  for (const query of ["l'ordine", 'l’ordine']) {
    await dialog.getByRole('searchbox').fill(query);
    await expect(dialog.getByRole('status')).toContainText(query);
    expect(await found(dialog)).toContain('/guide/psicologi/');
  }
});

test('the original texts are left out unless they are asked for, and never come first', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await page.keyboard.type('cruscotto');
  const current = await found(dialog);
  expect(current.filter((href) => href.startsWith('/archivio/'))).toEqual([]);

  await dialog.getByLabel('Cerca anche nei testi originali').check();
  // The list is drawn again when the answer comes: it is looked at until it has settled.
  await expect(async () => {
    const all = await found(dialog);
    expect(all.slice(0, current.length)).toEqual(current);
    expect(all.slice(current.length).length).toBeGreaterThan(0);
    expect(all.slice(current.length).filter((href) => !href.startsWith('/archivio/'))).toEqual([]);
  }).toPass({ timeout: 10_000 });
});

/** Pagefind drops letters from the end of a word until it knows it: only a word in another script finds nothing. */
const NOWHERE = 'ωωω';

test('what is not there is told with a way out', async ({ page }) => {
  await page.goto('/');
  const dialog = await openSearch(page);
  await page.keyboard.type(NOWHERE);
  await expect(dialog.getByRole('status')).toHaveText(`Nessuna pagina per "${NOWHERE}".`);
  await dialog.getByRole('link', { name: 'i problemi più frequenti' }).click();
  await expect(page).toHaveURL('/problemi/');
});

test('what is typed is shown as text, never as markup', async ({ page }) => {
  await page.goto(`/cerca/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('main').getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('search-page img')).toHaveCount(0);
});

test('the search is a page of its own, which takes the query from its address and keeps it there', async ({
  page,
}) => {
  await page.goto('/cerca/?q=codice%20fiscale');
  const search = page.locator('search-page');
  await expect(search.getByRole('searchbox')).toHaveValue('codice fiscale');
  const results = await found(search);
  expect(results).toContain('/controlli/codice-fiscale/');
  await expect(search.getByText('contiene un controllo').first()).toBeVisible();

  await search.getByRole('searchbox').fill('notifica');
  await expect(page).toHaveURL('/cerca/?q=notifica');
  await expect(
    search.locator('a[href="/guide/psicologi/attivare-la-notifica-email/"]').first(),
  ).toBeVisible();
});

test('the home page searches too', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Che cosa vuoi fare?').fill('attivare la casella');
  await page.keyboard.press('Enter');
  const results = page.locator('search-page');
  await expect(results.locator('a[href="/guide/tsrm-pstrp/attivare-la-casella/"]').first()).toBeVisible();
});

test('the open search has no violation that axe finds, with results and without, light and dark', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    const dialog = await openSearch(page);
    for (const [query, told] of [
      ['password', 'pagin'],
      [NOWHERE, 'Nessuna'],
    ] as const) {
      await dialog.getByRole('searchbox').fill(query);
      await expect(dialog.getByRole('status')).toContainText(told);
      for (const width of [375, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await axeFindings(page), `${colorScheme}, ${width} px, ${query}`).toEqual([]);
      }
    }
  }
});

test('without script the search leads to a list of every page', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/guide/');
  await page.getByRole('banner').getByRole('link', { name: 'Cerca' }).click();
  await expect(page).toHaveURL('/cerca/');
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Recupera la password della PEC' }),
  ).toBeVisible();
  await context.close();
});

test('the page of results can leave out the pages of the other guides, and keeps the choice in its address', async ({
  page,
}) => {
  await page.goto('/cerca/?q=password');
  const place = page.locator('search-page');
  expect((await found(place)).some((path) => path.startsWith('/guide/tsrm-pstrp/'))).toBe(true);
  await place.getByRole('combobox', { name: 'Guida' }).selectOption('Psicologi');
  await expect(page).toHaveURL('/cerca/?q=password&guida=Psicologi');
  await expect(place.locator('a.search-title[href^="/guide/tsrm-pstrp/"]')).toHaveCount(0);
  await seventh(place);
  const paths = await found(place);
  expect(paths.some((path) => path.startsWith('/guide/psicologi/'))).toBe(true);
  expect(paths.some((path) => !path.startsWith('/guide/'))).toBe(true);
  await page.reload();
  await expect(place.getByRole('combobox', { name: 'Guida' })).toHaveValue('Psicologi');
  await seventh(place);
  expect(await found(place)).toEqual(paths);
});

test('nothing moves on the page of results while an answer comes to who arrives with a query', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'moved', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(window, 'moved', Reflect.get(window, 'moved') + Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const moved = (): Promise<number> => page.evaluate(() => Reflect.get(window, 'moved'));
  // The page is painted before the answer comes, as on a slow line.
  await page.route('**/pagefind/lexicon.json', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });
  await page.goto('/cerca/?q=password');
  await seventh(page.locator('search-page'));
  // What has just moved is told with the frame after it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await moved()).toBeLessThan(0.02);
});

test('who arrives with a query of blanks finds no empty place where an answer would stand', async ({
  page,
}) => {
  await page.goto('/cerca/?q=+%20');
  await expect(page.getByRole('searchbox', { name: 'Che cosa cerchi?' })).toBeVisible();
  await expect(page.locator('search-page ol')).toBeHidden();
});
