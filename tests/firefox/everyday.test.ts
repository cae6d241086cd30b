/** What every reader does, in Firefox, on the built site: npm run build, then npm run test:firefox. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serve, type Served } from '../../src/server/serve.ts';
import { DIST } from '../support/dist.ts';
import { startFirefox } from './browser.ts';
import { watchMisdeeds } from './misdeeds.ts';

const RECOVERY = '/guide/tsrm-pstrp/recuperare-la-password/';

describe('in Firefox', () => {
  let browser: Browser;
  let site: Served;
  let page: Page;
  let misdeeds: readonly string[];

  before(async () => {
    browser = await startFirefox();
    site = await serve({ root: DIST, port: 0 });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    misdeeds = watchMisdeeds(page, site.origin);
  });
  afterEach(async () => {
    await page.close();
    assert.deepEqual(misdeeds, []);
  });

  /** Opens a page with a checker, and waits until it listens to its field. */
  const open = async (path: string, checker: string): Promise<void> => {
    await page.goto(site.origin + path);
    await page.locator(`${checker} textarea, ${checker} input`).click();
    await page.waitForSelector(`${checker}[data-ready]`);
  };

  /** Waits until a place of the page says this. */
  const says = (selector: string, words: string): Promise<unknown> =>
    page.waitForFunction(
      (where, what) => document.querySelector(where)?.textContent.includes(what) === true,
      {},
      selector,
      words,
    );

  it('a reader finds a page by keyboard alone', async () => {
    await page.goto(`${site.origin}/guide/`);
    await page.waitForSelector('site-search button:not([disabled])');
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('dialog[open] input[type=search]:focus');
    await page.keyboard.type('pasword dimenticta');
    await page.waitForSelector(`dialog[open] .search-results li:first-child a[href="${RECOVERY}"]`);
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(new URL(page.url()).pathname, RECOVERY);
  });

  it('a list with a space after the comma is mended with one button', async () => {
    await open('/controlli/elenco-indirizzi/', 'address-list-checker');
    await page.type('address-list-checker [id$=destinatari]', 'anna@gmail.com, mario@libero.it');
    await page.locator('address-list-checker button::-p-text(Controlla)').click();
    await says('address-list-checker .checker-status', 'Da correggere');
    await page.locator('address-list-checker button::-p-text(Metti nel campo)').click();
    await says('address-list-checker .checker-status', 'Va bene');
  });

  it('a codice fiscale with a letter for a digit is told where', async () => {
    await open('/controlli/codice-fiscale/', 'fiscal-code-checker');
    await page.type('fiscal-code-checker input', 'RSSMRA80A01H5O1U');
    await page.locator('fiscal-code-checker button::-p-text(Controlla)').click();
    await says('fiscal-code-checker', 'Il quattordicesimo carattere è la lettera O');
  });
});
