import { axeFindings } from './support/axe.ts';
import { CHECKERS, check, openChecker } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

// What a screen reader is told: names, roles, states and announcements, read from the accessibility tree.

for (const checker of CHECKERS) {
  const [path = '/'] = checker.pages;

  test(`${checker.element} is announced by name, with its field, its verdict and what to mend`, async ({
    page,
  }) => {
    const form = await openChecker(page, path, checker);
    const region = form.getByRole('region').first();
    await expect(region).toHaveAccessibleName(/^(?:Controllo|Conto|Confronto|Calcolo|Ricerca)\b.{5,}/);
    await expect(form.getByLabel(checker.field).first()).not.toHaveAccessibleName('');

    // Nothing filled in: it says so, politely, and the focus goes where there is something to do.
    const empty = await check(form);
    await expect(empty).not.toBeEmpty();
    expect(await empty.evaluate((element) => element.getAttribute('aria-live'))).not.toBe('assertive');
    expect(await axeFindings(page), 'empty').toEqual([]);

    await checker.fillWrong(form);
    await expect(await check(form)).toContainText('Da correggere');
    const wrong = form.locator('[aria-invalid="true"]');
    for (const field of await wrong.all()) {
      await expect(field).toHaveAccessibleDescription(/.{15,}/);
      await expect(field).not.toHaveAccessibleName('');
    }
    expect(await form.locator('.checker-summary').ariaSnapshot()).toMatch(/link ".{10,}"/);

    await checker.fillRight(form);
    await expect(await check(form)).toContainText('Va bene');
    expect(await wrong.count()).toBe(0);
  });
}

test('one thing to check is said with the verdict, since the focus moves nowhere', async ({ page }) => {
  const said: Record<string, readonly [texts: readonly string[], sentence: string]> = {
    'email-contact-checker': [['anna@psypec.it'], 'sembra una PEC'],
    'mobile-number-checker': [['333 123456'], 'Hai scritto 9 cifre'],
    'link-mail-checker': [['xx***', 'mario@gmail.com'], 'Nessuna delle tue email inizia con «xx»'],
  };
  for (const checker of CHECKERS) {
    const [texts, sentence] = said[checker.element] ?? [];
    if (!texts || !sentence) continue;
    const form = await openChecker(page, checker.pages[0] ?? '/', checker);
    const fields = form.getByRole('textbox');
    for (const [at, text] of texts.entries()) await fields.nth(at).fill(text);
    const status = await check(form);
    await expect(status).toContainText('Da controllare');
    await expect(status).toContainText(sentence);
  }
});

test('one thing to correct is said with the verdict where the focus is in its field already', async ({
  page,
}) => {
  const checker = CHECKERS.find(({ element }) => element === 'mobile-number-checker');
  if (!checker) throw new Error('There is no checker of mobile numbers.');
  const form = await openChecker(page, '/controlli/cellulare/', checker);
  const field = form.getByLabel(checker.field);
  await field.fill('333 12345');
  await field.press('Enter');
  await expect(form.getByRole('status')).toContainText('ne hai scritte 8');
  // By the button the focus comes to the field, and brings the sentence with it.
  const status = await check(form);
  await expect(field).toBeFocused();
  await expect(status).not.toContainText('ne hai scritte 8');
});

test('the search is a dialog with a name, a field with a label, and a count that is announced', async ({
  page,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/guide/');
    const button = page.getByRole('banner').getByRole('button', { name: 'Cerca' });
    await expect(button).toBeEnabled();
    await button.click();
    const dialog = page.getByRole('dialog', { name: 'Cerca nelle guide' });
    await expect(dialog).toMatchAriaSnapshot(`
      - dialog "Cerca nelle guide":
        - button "Chiudi"
        - search:
          - searchbox "Che cosa cerchi?"
          - checkbox "Cerca anche nei testi originali"
    `);
    await page.keyboard.type('password');
    await expect(dialog.getByRole('status')).toContainText(/\d+ pagin[ae]/);
    await expect(dialog.getByRole('link', { name: /Recupera la password/ }).first()).toBeVisible();
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
});

test('a guide is told by its landmarks and headings', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/guide/tsrm-pstrp/recuperare-la-password/');
  await expect(page.getByRole('link', { name: 'Salta ai contenuti' })).toHaveAttribute('href', /^#/);
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  const navigations = await page.getByRole('navigation').evaluateAll((all) =>
    all
      .filter((one) => one instanceof HTMLElement && one.checkVisibility())
      .map((one) => {
        const id = one.getAttribute('aria-labelledby');
        return (
          one.getAttribute('aria-label') ??
          (id && document.getElementById(id)?.textContent) ??
          ''
        ).trim();
      }),
  );
  expect(navigations).not.toContain('');
  expect(new Set(navigations).size).toBe(navigations.length);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Recupera la password della PEC" [level=1]
      - heading "A chi serve" [level=2]
      - heading "Che cosa ti serve" [level=2]
      - heading "Controlla prima" [level=2]
      - heading "Come fare" [level=2]
  `);
});

test('the first key leads to the skip link, and the skip link into the content', async ({ page }) => {
  await page.goto('/guide/psicologi/aprire-il-pannello/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Salta ai contenuti' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});
