import { axeFindings } from './support/axe.ts';
import { jpeg, picture } from '../support/photos/pictures.ts';
import { check } from './support/checkers.ts';
import { choose, openPhotos, plansOf } from './support/photos.ts';
import { expect, test } from './support/test.ts';

test('a photo that is dropped on its place is chosen', async ({ page }) => {
  const checker = await openPhotos(page);
  const bytes = [...(await jpeg(900, 600))];
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'trascinata.jpg'));
    return transfer;
  }, bytes);
  const place = checker.locator('.checker-field').first();
  await place.dispatchEvent('dragover', { dataTransfer: data });
  await expect(place).toHaveAttribute('data-drop', '');
  await place.dispatchEvent('drop', { dataTransfer: data });
  await expect(place).not.toHaveAttribute('data-drop');
  await expect(checker.locator('#foto-fronte-scelta')).toHaveText('Hai scelto trascinata.jpg');
  await expect(await check(checker)).not.toBeEmpty();
  await expect(checker.locator('#foto-fronte-esito')).toContainText('entro il limite');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } });

  test('the camera is offered beside the gallery, and what it takes is the chosen photo', async ({
    page,
  }) => {
    const checker = await openPhotos(page);
    await expect(checker.getByText('Scatta ora').first()).toBeVisible();
    await expect(checker.locator('#foto-fronte')).not.toHaveAttribute('capture');
    const camera = checker.locator('#foto-fronte-scatto');
    await expect(camera).toHaveAttribute('capture', 'environment');
    await camera.setInputFiles({ name: 'scatto.jpg', mimeType: 'image/jpeg', buffer: await jpeg(900, 600) });
    await expect(checker.locator('#foto-fronte-scelta')).toHaveText('Hai scelto scatto.jpg');
    expect(
      await checker
        .locator('#foto-fronte')
        .evaluate((field) => field instanceof HTMLInputElement && field.files?.[0]?.name),
    ).toBe('scatto.jpg');
  });

  test('plans, results and preview keep within 320 px, and axe finds nothing in them', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const checker = await openPhotos(page);
    await choose(
      checker,
      'fronte',
      'foto-della-carta-di-identita-molto-lunga.png',
      await picture(1200, 800).png().toBuffer(),
    );
    await check(checker);
    const plans = plansOf(checker, 'fronte');
    const button = plans.getByRole('button', { name: 'Converti la foto del fronte' });
    await expect(button).toBeVisible();
    expect(await axeFindings(page), 'plans').toEqual([]);
    await button.click();
    await expect(plans.locator('.photo-told')).toContainText('Pronta');
    await plans.getByRole('button', { name: 'Mostra anteprima' }).click();
    await expect(plans.getByRole('img')).toBeVisible();
    expect(await axeFindings(page), 'result').toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('on a desk without a touch screen no camera is offered, to the eye or to the keyboard', async ({
  page,
}) => {
  const checker = await openPhotos(page);
  await expect(checker.getByText('Scatta ora').first()).toBeHidden();
  await expect(checker.locator('#foto-fronte-scatto')).toBeHidden();
  await expect(checker.getByText('Puoi anche trascinarla qui.').first()).toBeVisible();
});

test('a photo is mended and downloaded with the keyboard alone', async ({ page }) => {
  const checker = await openPhotos(page);
  await choose(checker, 'fronte', 'foto.png', await picture(900, 600).png().toBuffer());
  await checker.getByRole('button', { name: 'Controlla' }).focus();
  await page.keyboard.press('Enter');
  const plans = plansOf(checker, 'fronte');
  await expect(plans.getByRole('button', { name: 'Converti la foto del fronte' })).toBeVisible();
  await checker.locator('#foto-fronte').focus();
  await page.keyboard.press('Tab');
  await expect(plans.getByRole('button', { name: 'Converti la foto del fronte' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(plans.locator('.photo-told')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(plans.getByRole('button', { name: 'Scarica documento-fronte.jpg' })).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('documento-fronte.jpg');
});

test('a photo that is mended leaves nothing in any storage', async ({ page }) => {
  const checker = await openPhotos(page);
  await choose(checker, 'fronte', 'segreta.png', await picture(900, 600).png().toBuffer());
  await check(checker);
  const plans = plansOf(checker, 'fronte');
  await plans.getByRole('button', { name: 'Converti la foto del fronte' }).click();
  await expect(plans.locator('.photo-told')).toContainText('Pronta');
  const left = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
  expect(left.databases).toEqual([]);
  expect(left.caches).toEqual([]);
  expect(JSON.stringify(left)).not.toMatch(/segreta|documento-fronte/);
});
