import { expect, test as base } from '@playwright/test';
import { ReleasedSite } from '../support/releases.ts';

const FOLDER = '/guida-pec';

/** The site below a folder of its host. Whatever is asked for elsewhere, or is not there, fails the test. */
const test = base.extend<{ site: ReleasedSite }>({
  site: async ({ context }, use) => {
    const site = new ReleasedSite();
    await site.move(FOLDER);
    await site.start();
    const lost: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(`${site.origin}${FOLDER}/`)) lost.push(url);
    });
    context.on('response', (response) => {
      // 503 is the answer of the offline copy to a page that it does not hold.
      if (response.status() >= 400 && response.status() !== 503)
        lost.push(`${response.status()} ${response.url()}`);
    });
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) lost.push(message.text());
    });
    await use(site);
    await site.remove();
    expect(lost).toEqual([]);
  },
});

test.use({ serviceWorkers: 'allow' });

test('below a folder of its host all that the site does stays in the folder, without a connection too', async ({
  page,
  site,
}) => {
  const home = `${site.origin}${FOLDER}/`;
  await page.goto(home);
  const registration = page.evaluate(async () => {
    const { scope, active } = await navigator.serviceWorker.ready;
    return [scope, active?.scriptURL];
  });
  expect(await registration).toEqual([home, `${home}sw.js`]);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

  await page.goto(`${home}controlli/foto-documento/`);
  const photos = page.locator('document-photos-checker');
  const field = photos.locator('#foto-fronte');
  await field.focus();
  await expect(photos).toHaveAttribute('data-ready', '');
  const worker = page.waitForRequest(/\/check-worker[^/]*\.js$/);
  await field.setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no photo') });
  expect((await worker).url().startsWith(`${home}_astro/`)).toBe(true);

  await page.goto(`${home}controlli/codice-fiscale/`);
  await page.locator('fiscal-code-checker #cf').fill('RSSMRA80A01H501U');
  await page.getByRole('button', { name: 'Controlla', exact: true }).click();
  await expect(page.locator('fiscal-code-checker .checker-verdict')).toContainText(/Va bene/i);

  await page.locator('fiscal-code-checker summary').click();
  await expect(page.locator('fiscal-code-checker .checker-holder')).toContainText('Roma (RM)');

  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog', { name: 'Cerca nelle guide' });
  await search.getByRole('searchbox').fill('recuperare la password');
  await search.locator('.search-title').first().click();
  await expect(page).toHaveURL(new RegExp(`^${home}guide/[^?]*recuperare-la-password`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/password/i);

  await site.stop();
  await page.goto(`${home}glossario/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le parole della PEC');
  await page.goto(`${home}archivio/tsrm-pstrp/2.0/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Usa il sito senza connessione');
});
