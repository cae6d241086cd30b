import type { Locator, Page } from '@playwright/test';
import { jpeg } from '../support/photos/pictures.ts';
import { expect, test } from './support/test.ts';

// Ways through the site, from the search to what the reader takes away, without a mouse: with the keyboard
// alone, and with a finger.
const T4 = '/guide/tsrm-pstrp/cambiare-email-e-cellulare/';
const HEIC = Buffer.concat([Buffer.from('000000186674797068656963', 'hex'), Buffer.alloc(40_000, 7)]);

/** How a hand reaches things and uses them. */
interface Hand {
  /** Goes past the menu of a page that has just opened. */
  arrive(): Promise<void>;
  /** Activates a link, a button, a disclosure. */
  press(target: Locator): Promise<void>;
  /** Answers with a radio button. */
  answer(target: Locator): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
  /** Chooses a file where the field opens the dialog of the system. */
  choose(field: Locator, opener: Locator, file: { name: string; buffer: Buffer }): Promise<void>;
}

function keyboard(page: Page): Hand {
  // Dialogs of the system are caught only while somebody listens, and the browser takes a while to hear of it:
  // a listener that comes with the key comes too late.
  page.on('filechooser', () => undefined);
  /** Tab by Tab, as one does. */
  async function reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 160; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('The keyboard never got there.');
  }
  return {
    async arrive() {
      // The first stop of every page is the link to its content.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    },
    async press(target) {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    async answer(target) {
      // One stop for both answers: Tab ends on either, the arrows choose.
      const group = target.page().locator(`input[name="${(await target.getAttribute('name')) ?? ''}"]`);
      await reach(group.first());
      await page.keyboard.press('Space');
      if (!(await target.isChecked())) await page.keyboard.press('ArrowRight');
    },
    async type(target, text) {
      await reach(target);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    async choose(field, _, file) {
      await reach(field);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
      await chooser.setFiles({ ...file, mimeType: '' });
    },
  };
}

function finger(page: Page): Hand {
  return {
    arrive: () => Promise.resolve(),
    press: (target) => target.tap(),
    answer: (target) => target.tap(),
    async type(target, text) {
      await target.tap();
      await target.fill('');
      await page.keyboard.type(text);
    },
    async choose(_, opener, file) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), opener.tap()]);
      await chooser.setFiles({ ...file, mimeType: '' });
    },
  };
}

async function search(page: Page, hand: Hand, query: string, path: string): Promise<void> {
  await page.goto('/');
  await hand.type(page.getByLabel('Che cosa vuoi fare?'), query);
  await page.keyboard.press('Enter');
  await hand.press(page.locator(`search-page a.search-title[href="${path}"]`));
  await expect(page).toHaveURL(path);
  await hand.arrive();
}

const control = (checker: Locator): Locator =>
  checker.getByRole('button', { name: 'Controlla', exact: true });

async function alerts(page: Page, hand: Hand): Promise<void> {
  await search(page, hand, 'ricevere un avviso su gmail', '/guide/psicologi/attivare-la-notifica-email/');
  const checker = page.locator('address-list-checker');
  await hand.type(checker.getByLabel("Destinatari dell'avviso"), 'a@example.org, b@example.org');
  await hand.press(control(checker));
  await expect(checker.locator('.checker-status')).toContainText('Da correggere');
  await hand.press(checker.getByRole('button', { name: "Copia l'elenco" }));
  await expect(checker.getByText('Elenco copiato')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('a@example.org,b@example.org');
}

async function deadMail(page: Page, hand: Hand): Promise<void> {
  await search(page, hand, 'non ho più la vecchia mail', T4);
  const [preFlight, photos] = [page.locator('pre-flight'), page.locator('document-photos-checker')];
  await hand.press(preFlight.locator('summary').filter({ hasText: 'Controlla le foto' }));
  const side = (id: string) =>
    [photos.locator(`#foto-${id}`), photos.locator(`label.checker-pick[for="foto-${id}"]`)] as const;
  await hand.choose(...side('fronte'), { name: 'fronte.heic', buffer: HEIC });
  await hand.press(control(photos));
  await expect(preFlight.locator('#pronto-foto-fronte-esito')).toContainText('HEIC');
  await expect(preFlight.locator('#pronto-foto-fronte-no')).toBeChecked();
  await hand.choose(...side('fronte'), { name: 'fronte.jpg', buffer: await jpeg(900, 600, 1) });
  await hand.choose(...side('retro'), { name: 'retro.jpg', buffer: await jpeg(900, 600, 2) });
  await hand.press(control(photos));
  for (const line of ['foto-fronte', 'foto-retro']) {
    await expect(preFlight.locator(`#pronto-${line}-yes`)).toBeChecked();
  }
  for (const line of ['indirizzo-pec', 'codice-fiscale', 'documento', 'email', 'cellulare']) {
    await hand.answer(preFlight.locator(`#pronto-${line}-yes`));
  }
  await hand.press(preFlight.locator('#pronto button'));
  await expect(preFlight).toContainText('Hai tutto: puoi iniziare. Apri la procedura su account.aruba.it.');
  await expect(preFlight.locator('.pre-flight-start a')).toBeVisible();

  const wait = page.locator('outcome-wait-checker');
  const now = new Date();
  for (const [label, value] of [
    ['Giorno', now.getDate()],
    ['Mese', now.getMonth() + 1],
    ['Anno', now.getFullYear()],
  ] as const) {
    await hand.type(wait.getByLabel(label), String(value));
  }
  await hand.press(control(wait));
  await expect(wait.locator('.checker-status')).toContainText('Il tempo non è ancora passato.');
}

async function suspicious(page: Page, hand: Hand): Promise<void> {
  await search(page, hand, 'la tua pec scade oggi', '/sicurezza/messaggi-falsi/');
  const checker = page.locator('site-address-checker');
  await hand.type(checker.getByLabel('Indirizzo della pagina'), 'https://rinnovo.example/accedi');
  await hand.press(control(checker));
  await expect(checker).toContainText('Non è tra gli indirizzi delle guide');
  await expect(checker.locator('a[href*="rinnovo"]')).toHaveCount(0);
  await hand.press(page.getByRole('main').getByRole('link', { name: 'A chi chiedere aiuto' }).first());
  const summary = page.locator('support-summary');
  await summary.getByLabel('Problema').selectOption('Ho ricevuto un messaggio sospetto, anche da una PEC');
  await hand.press(summary.getByRole('button', { name: 'Prepara il riepilogo' }));
  await hand.press(summary.getByRole('button', { name: 'Copia il riepilogo' }));
  await expect(summary).toContainText('Riepilogo copiato.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Ho ricevuto un messaggio sospetto',
  );
}

const JOURNEYS = [
  ['a psychologist has two addresses mended and copies them', alerts],
  [
    'someone with a suspicious mail is told not to use the address, and copies a request for help',
    suspicious,
  ],
  ['a radiographer with a dead mail gets everything ready, and learns how long it takes', deadMail],
] as const;

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test.describe('with the keyboard alone', () => {
  test.use({ viewport: { width: 1280, height: 900 } });
  for (const [title, journey] of JOURNEYS) test(title, ({ page }) => journey(page, keyboard(page)));
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  for (const [title, journey] of JOURNEYS) test(title, ({ page }) => journey(page, finger(page)));
});
