import { readFile } from 'node:fs/promises';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/test.ts';

for (const path of ['/assistenza/', '/controlli/riepilogo-assistenza/']) {
  test(`${path} writes a summary that hides what identifies, and sends nothing`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const summary = page.locator('support-summary');
    const words = summary.getByLabel('Che cosa è successo');
    await words.fill('Sono RSSMRA80A01H501U, scrivetemi a mario.rossi@example.org o al 333 1234567');
    await expect(summary).toHaveAttribute('data-ready', '');
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));

    await summary.getByRole('button', { name: 'Prepara il riepilogo' }).click();
    await expect(summary).toContainText('Scegli il problema.');
    await summary.getByLabel('Problema').selectOption('Il codice fiscale non viene accettato');
    await summary.getByRole('button', { name: 'Prepara il riepilogo' }).click();
    await expect(summary.getByRole('status')).toContainText(
      'Abbiamo nascosto 1 codice fiscale, 1 numero di telefono e 1 indirizzo email.',
    );

    await summary.getByRole('button', { name: 'Copia il riepilogo' }).click();
    await expect(summary).toContainText('Riepilogo copiato.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Problema: Il codice fiscale non viene accettato');
    expect(copied).not.toMatch(/H501U|rossi|1234567/i);

    const saving = page.waitForEvent('download');
    await summary.getByRole('button', { name: 'Salva come testo' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('riepilogo-pec.txt');
    expect(await readFile(await saved.path(), 'utf8')).toBe(copied);

    expect(requests.filter((url) => /^https?:/.test(url))).toEqual([]);
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
    ).not.toMatch(/rossi|RSSMRA/i);
    await expect(summary.locator('a[href^="mailto:"]')).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('a summary warns of the word password, and a change takes the old summary away', async ({ page }) => {
  await page.goto('/controlli/riepilogo-assistenza/');
  const summary = page.locator('support-summary');
  await summary.getByLabel('Problema').selectOption({ index: 1 });
  await summary.getByLabel('Che cosa è successo').fill('la p@ssw0rd è gatto');
  await summary.getByRole('button', { name: 'Prepara il riepilogo' }).click();
  await expect(summary).toContainText('contiene la parola «p@ssw0rd»');
  await expect(summary.getByRole('button', { name: 'Copia il riepilogo' })).toBeVisible();
  await summary.getByLabel('Che cosa è successo').fill('altro');
  await expect(summary.getByRole('button', { name: 'Copia il riepilogo' })).toHaveCount(0);
});
