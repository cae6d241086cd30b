import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { ReleasedSite } from '../support/releases.ts';

/** The site on a server of the test's own, which asks nothing of any other host. */
const test = base.extend<{ site: ReleasedSite }>({
  site: async ({ context }, use) => {
    const site = new ReleasedSite();
    await site.start();
    const foreign: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(site.origin) && /^https?:/.test(request.url()))
        foreign.push(request.url());
    });
    await use(site);
    await site.remove();
    expect(foreign).toEqual([]);
  },
});

test.use({ serviceWorkers: 'allow' });

const GUIDE = '/guide/psicologi/attivare-la-notifica-email/';
const CODE = 'RSSMRA80A01H501U';

/** The first visit: the page is read, and the copy made. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** Asks for the new release. @returns what became of it, once it has come or failed. */
function updated(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        void navigator.serviceWorker.getRegistration().then((registration) => {
          registration?.addEventListener('updatefound', () => {
            const coming = registration.installing;
            coming?.addEventListener('statechange', () => resolve(coming.state));
          });
          void registration?.update();
        });
      }),
  );
}

const offer = (page: Page) => page.getByText('È pronta una versione aggiornata del sito.');

test('after one visit guides, checkers and the search work without a connection', async ({ page, site }) => {
  await visit(page, `${site.origin}/`);
  await site.stop();

  await page.goto(`${site.origin}${GUIDE}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ricevi un avviso quando arriva una PEC');

  await page.goto(`${site.origin}/controlli/codice-fiscale/`);
  await page.locator('fiscal-code-checker #cf').fill(CODE);
  await page.getByRole('button', { name: 'Controlla', exact: true }).click();
  await expect(page.locator('fiscal-code-checker .checker-verdict')).toContainText(/Va bene/i);

  await page.goto(`${site.origin}/cerca/?q=recuperare+la+password`);
  await expect(page.locator('search-page ol a').first()).toHaveAttribute('href', /recuperare-la-password/);

  // A page that is not in the copy, nor opened before, is answered with what there is.
  await page.goto(`${site.origin}/archivio/tsrm-pstrp/2.0/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Usa il sito senza connessione');
  await page.goto(`${site.origin}/glossario`);
  await expect(page).toHaveURL(`${site.origin}/glossario/`);

  // What was typed and looked for is nowhere in what the browser keeps.
  const kept = await page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(url);
    }
    return addresses;
  });
  expect(kept.length).toBeGreaterThan(100);
  for (const address of kept) {
    expect(address.startsWith(`${site.origin}/`) && !/[?#]/.test(address), address).toBe(true);
    expect(address).not.toContain(CODE);
  }
});

test('an archived page that was opened stays readable without a connection', async ({ page, site }) => {
  await visit(page, `${site.origin}/`);
  await page.goto(`${site.origin}/archivio/tsrm-pstrp/2.0/`);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await site.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test('a new release is offered and taken when the reader says so, and the old one goes', async ({
  page,
  site,
}) => {
  await visit(page, `${site.origin}/controlli/elenco-indirizzi/`);
  const [before] = await cacheNames(page);
  await site.publish('guide/index.html', (html) => html.replace('<h1 ', '<h1 data-release="2" '));
  await page.reload();
  await page.getByLabel("Destinatari dell'avviso").fill('uno@example.org');
  await expect(offer(page)).toBeVisible();
  // Nothing is taken from who is writing.
  await expect(page.getByLabel("Destinatari dell'avviso")).toHaveValue('uno@example.org');
  expect(await cacheNames(page)).toContain(before);

  await page.getByRole('button', { name: 'Aggiorna la pagina' }).click();
  await expect(page.getByLabel("Destinatari dell'avviso")).toHaveValue('');
  await expect(offer(page)).toHaveCount(0);
  await page.goto(`${site.origin}/guide/`);
  await expect(page.locator('h1[data-release="2"]')).toBeVisible();
  await expect.poll(() => cacheNames(page)).not.toContain(before);
});

test('a release that does not arrive whole leaves the one before it', async ({ page, site }) => {
  await visit(page, `${site.origin}/`);
  const before = await cacheNames(page);
  await site.publish('guide/index.html', (html) => html.replace('<h1 ', '<h1 data-release="2" '));
  await site.lose('guide/index.html');
  expect(await updated(page)).toBe('redundant');
  expect(await cacheNames(page)).toEqual(before);
  await site.stop();
  await page.goto(`${site.origin}/glossario/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a release for which the disk has no room leaves the one before it', async ({ page, site }) => {
  await visit(page, `${site.origin}/`);
  const before = await cacheNames(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 200_000 });
  await site.publish('guide/index.html', (html) => html.replace('<h1 ', '<h1 data-release="2" '));
  expect(await updated(page)).toBe('redundant');
  expect(await cacheNames(page)).toEqual(before);
  await expect(offer(page)).toHaveCount(0);
  await site.stop();
  await page.goto(`${site.origin}/guide/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page in use elsewhere goes on as it is when another one takes the new release', async ({
  page,
  site,
}) => {
  await visit(page, `${site.origin}/controlli/elenco-indirizzi/`);
  await page.getByLabel("Destinatari dell'avviso").fill('uno@example.org');
  // In the new release the search has other files, as after every change of its code.
  const gone = readdirSync(join(site.root, '_astro')).find((name) => /^box\..*\.js$/.test(name)) ?? '';
  await site.lose(join('_astro', gone));
  await site.publish('guide/index.html', (html) => html.replace('<h1 ', '<h1 data-release="2" '));

  const other = await page.context().newPage();
  await other.goto(`${site.origin}/guide/`);
  await other.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
  await other.getByRole('button', { name: 'Aggiorna la pagina' }).click();
  await expect(other.locator('h1[data-release="2"]')).toBeVisible();

  await expect(page.getByLabel("Destinatari dell'avviso")).toHaveValue('uno@example.org');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Cerca nelle guide' }).getByRole('searchbox').fill('password');
  await expect(page.locator('.search-title').first()).toBeVisible();
});

test('with a full disk the site works as before, and no half copy stays', async ({ page, site }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 200_000 });
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function (...which) {
      const registration = await register.apply(this, which);
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => Object.assign(window, { ended: coming.state }));
      return registration;
    };
  });
  await page.goto(`${site.origin}/controlli/codice-fiscale/`);
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'ended'))).toBe('redundant');
  expect(await cacheNames(page)).toEqual([]);
  await page.locator('fiscal-code-checker #cf').fill(CODE);
  await page.getByRole('button', { name: 'Controlla', exact: true }).click();
  await expect(page.locator('fiscal-code-checker .checker-verdict')).toContainText(/Va bene/i);
});
