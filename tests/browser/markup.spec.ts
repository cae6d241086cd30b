import type { Page } from '@playwright/test';
import { CHECKERS, check } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

// What is typed, pasted or put into an address is text: it never becomes an element, a link or a script.

/** The attribute by which an element made of typed text would be known. */
const PLANTED = 'data-planted';
const MARKUP = [
  `"><img src=x ${PLANTED} onerror="document.documentElement.dataset.ran=1">`,
  `</textarea></title><b ${PLANTED}>x</b>`,
  `<script ${PLANTED}>document.documentElement.dataset.ran=1</script>`,
].join(' ');
const ADDRESSES = [
  'javascript:document.documentElement.dataset.ran=1//@x.it',
  'data:text/html,<b>x</b>',
] as const;

async function expectText(page: Page): Promise<void> {
  const became = await page.evaluate((planted) => {
    const made = [...document.querySelectorAll(`[${planted}]`)].map((element) => element.outerHTML);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);
    return {
      made,
      links: links.filter((href) => /^(?:javascript|data|vbscript):/i.test(href)),
      ran: document.documentElement.dataset['ran'] ?? null,
    };
  }, PLANTED);
  expect(became).toEqual({ made: [], links: [], ran: null });
}

const pages = [...CHECKERS.map(({ pages: [first = ''] }) => first), '/controlli/riepilogo-assistenza/'];

for (const path of pages) {
  test(`${path} takes markup typed into its fields for text`, async ({ page }) => {
    await page.goto(path);
    const checker = page.locator('main .checker').first();
    const fields = checker.locator(
      'input[type="text"], input[type="email"], input[type="tel"], input:not([type]), textarea',
    );
    const buttons = checker.locator('button[type="submit"]');
    for (const text of [MARKUP, ...ADDRESSES]) {
      for (const field of await fields.all()) if (await field.isVisible()) await field.fill(text);
      await buttons.first().click();
      await expect(checker).not.toHaveAttribute('aria-busy', 'true');
      await expectText(page);
    }
  });
}

test('the photo check takes markup in the name of a file for text', async ({ page }) => {
  await page.goto('/controlli/foto-documento/');
  const checker = page.locator('document-photos-checker');
  await checker.locator('#foto-fronte').focus();
  await expect(checker).toHaveAttribute('data-ready', '');
  const file = {
    name: `<img src=x ${PLANTED}>.jpg`,
    mimeType: 'image/jpeg',
    buffer: Buffer.from('no photo'),
  };
  await checker.locator('#foto-fronte').setInputFiles(file);
  await expect(await check(checker)).toContainText('Da correggere');
  await expectText(page);
});

test('an address takes markup in its query and in its fragment for text', async ({ page }) => {
  const markup = encodeURIComponent(MARKUP);
  for (const address of [
    `/cerca/?q=${markup}`,
    `/?q=${markup}`,
    `/cerca/?q=javascript:alert(1)#${markup}`,
    `/controlli/codice-fiscale/?${markup}#"><img src=x ${PLANTED}>`,
    `/guide/tsrm-pstrp/recuperare-la-password/#${markup}`,
    `/versioni/#__proto__`,
    `/404.html?q=${markup}`,
    `/%3Cimg%20src%3Dx%20${PLANTED}%3E/`,
  ]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await expectText(page);
  }
});

test('the search takes markup for words', async ({ page }) => {
  await page.goto('/cerca/');
  const field = page.getByRole('main').getByRole('searchbox');
  for (const text of [MARKUP, '__proto__', 'constructor toString', '\u0000\ud83d']) {
    await field.fill(text);
    await page.keyboard.press('Enter');
    await expect(page.locator('search-page').getByRole('status')).not.toBeEmpty();
    await expectText(page);
  }
});
