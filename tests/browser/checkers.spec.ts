import type { Page, Request } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { CHECKERS, check, openChecker } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 1280, height: 900 } });

/** Everything that a page can leave behind on the machine or in the bar of the browser. */
async function traces(page: Page): Promise<string> {
  const stored = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookies: document.cookie,
    history: history.state as unknown,
  }));
  return JSON.stringify({
    ...stored,
    url: page.url(),
    cookies: [stored.cookies, await page.context().cookies()],
  });
}

/** A script of the site: the same file for everybody, named by its own hash, so that asking for it tells nothing. */
function isOwnScript(request: Request, origin: string): boolean {
  return request.method() === 'GET' && new RegExp(`^${origin}/_astro/[\\w.-]+\\.js$`).test(request.url());
}

for (const checker of CHECKERS) {
  for (const path of checker.pages) {
    test(`${checker.element} on ${path} judges without asking the network for more than its own scripts or keeping anything`, async ({
      page,
      site,
    }) => {
      const form = await openChecker(page, path, checker);
      await page.waitForLoadState('networkidle');
      const requests: string[] = [];
      page.on('request', (request) => {
        if (!/^(https?|wss?):/.test(request.url()) || isOwnScript(request, site.origin)) return;
        requests.push(`${request.method()} ${request.url()}`);
      });
      page.on('websocket', (socket) => requests.push(socket.url()));

      await checker.fillWrong(form);
      await expect(await check(form)).toContainText('Da correggere');
      await checker.fillRight(form);
      await expect(await check(form)).toContainText('Va bene');

      expect(requests).toEqual([]);
      const left = await traces(page);
      expect(checker.typed.filter((text) => left.toLowerCase().includes(text.toLowerCase()))).toEqual([]);
      await expect(page).toHaveURL(path);
    });
  }

  const [first = '/'] = checker.pages;

  test(`${checker.element} sets the focus on a summary whose links lead to the fields`, async ({ page }) => {
    const form = await openChecker(page, first, checker);
    await checker.fillWrong(form);
    await check(form);
    const summary = form.locator('.checker-summary');
    await expect(summary).toBeFocused();
    await expect(summary).toContainText(/Ci sono \d+ cose da correggere|\d+ cose? da correggere e/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(form.locator('input:focus, textarea:focus')).toHaveAttribute('aria-invalid', 'true');
  });

  test(`${checker.element} forgets its verdict as soon as the field changes`, async ({ page }) => {
    const form = await openChecker(page, first, checker);
    await checker.fillRight(form);
    await expect(await check(form)).toContainText('Va bene');
    await checker.fillWrong(form);
    await expect(form.locator('.checker-status')).toBeEmpty();
  });

  test(`${checker.element} has no violation that axe finds in any of its states, light and dark`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 1280, height: 900 });
      const form = await openChecker(page, first, checker);
      for (const fill of [checker.fillWrong, checker.fillRight]) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await fill(form);
        await expect(await check(form)).not.toBeEmpty();
        for (const width of [375, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const look = colorScheme === 'light' ? 'everything' : 'colours';
          expect(await axeFindings(page, look), `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
    }
  });

  test(`${checker.element} keeps within 320 px when it has much to say`, async ({ page }) => {
    const form = await openChecker(page, first, checker);
    await checker.fillWrong(form);
    await check(form);
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('the fiscal code is checked with the keyboard alone', async ({ page }) => {
  await page.goto('/controlli/codice-fiscale/');
  const field = page.getByLabel('Codice fiscale o partita IVA');
  await tabTo(page, async () => field.evaluate((element) => element === document.activeElement));
  await page.keyboard.type('rssmra80a01h501u');
  await page.keyboard.press('Enter');
  await expect(page.locator('fiscal-code-checker .checker-status')).toContainText('Va bene');
});

test('the address list is checked and copied with the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/controlli/elenco-indirizzi/');
  const focused = (name: RegExp) => async () =>
    name.test((await page.evaluate(() => document.activeElement?.textContent)) ?? '');
  const field = page.getByLabel("Destinatari dell'avviso");
  await tabTo(page, async () => field.evaluate((element) => element === document.activeElement));
  await page.keyboard.type('a@example.org, b@example.org');
  await tabTo(page, focused(/^Controlla$/));
  await page.keyboard.press('Enter');
  await expect(page.locator('address-list-checker .checker-status')).toContainText('Da correggere');
  await tabTo(page, focused(/^Copia l'elenco/));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Elenco copiato')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('a@example.org,b@example.org');
});

async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard never got there.');
}
