import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does in a checker, and what the page says of it without script. */
export interface CheckerCase {
  /** Name of its custom element. */
  element: string;
  /** Pages that hold it. */
  pages: readonly string[];
  /** What the page says of its rules outside the form. */
  rules: readonly RegExp[];
  /** The first field, by its label. */
  field: string;
  /** Fills the form with something to correct, at least two things. */
  fillWrong(checker: Locator): Promise<void>;
  /** Fills the form with something that is well. */
  fillRight(checker: Locator): Promise<void>;
  /** Parts of what is typed, which no storage and no address may hold. */
  typed: readonly string[];
}

export const CHECKERS: readonly CheckerCase[] = [
  {
    element: 'address-list-checker',
    pages: ['/controlli/elenco-indirizzi/', '/guide/psicologi/attivare-la-notifica-email/'],
    rules: [/virgola/i, /2 indirizzi/, /ripetut|due volte|doppion/i],
    field: "Destinatari dell'avviso",
    async fillWrong(checker) {
      await retype(checker.getByLabel('Mittenti certificati'), 'uno@pec.example.org; due@pec.example.org');
      await retype(checker.getByLabel("Destinatari dell'avviso"), 'tre@example.org, quattro@example');
    },
    async fillRight(checker) {
      await retype(checker.getByLabel('Mittenti certificati'), '');
      await retype(checker.getByLabel("Destinatari dell'avviso"), 'tre@example.org,quattro@example.org');
    },
    typed: ['uno@pec', 'tre@example'],
  },
  {
    element: 'fiscal-code-checker',
    pages: [
      '/controlli/codice-fiscale/',
      '/guide/tsrm-pstrp/recuperare-la-password/',
      '/guide/tsrm-pstrp/cambiare-email-e-cellulare/',
    ],
    rules: [/\b16\b/, /\b11 cifre/],
    field: 'Codice fiscale o partita IVA',
    async fillWrong(checker) {
      await retype(checker.getByLabel('Codice fiscale o partita IVA'), 'R0SMRA80F35H50/U');
    },
    async fillRight(checker) {
      await retype(checker.getByLabel('Codice fiscale o partita IVA'), 'RSSMRA80A01H501U');
    },
    typed: ['R0SMRA80', 'RSSMRA80'],
  },
  {
    element: 'document-photos-checker',
    pages: ['/controlli/foto-documento/', '/guide/tsrm-pstrp/cambiare-email-e-cellulare/'],
    rules: [/JPEG/, /4 MB/, /fronte/i],
    field: 'Fronte del documento',
    async fillWrong(checker) {
      const heic = Buffer.concat([Buffer.from('000000186674797068656963', 'hex'), Buffer.alloc(40_000, 7)]);
      await checker
        .getByLabel('Fronte del documento')
        .setInputFiles({ name: 'fronte-segreto.heic', mimeType: 'image/heic', buffer: heic });
      await checker.getByLabel('Retro del documento').setInputFiles({
        name: 'retro-segreto.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7\n1 0 obj'),
      });
    },
    async fillRight(checker) {
      const photo = async (label: string, clip: { x: number; y: number; width: number; height: number }) => {
        const buffer = await checker.page().screenshot({ type: 'jpeg', clip, quality: 90 });
        await checker
          .getByLabel(`${label} del documento`)
          .setInputFiles({ name: `${label}-segreto.jpg`, mimeType: 'image/jpeg', buffer });
      };
      await photo('Fronte', { x: 0, y: 0, width: 900, height: 620 });
      await photo('Retro', { x: 100, y: 60, width: 900, height: 620 });
    },
    typed: ['segreto'],
  },
  {
    element: 'email-contact-checker',
    pages: ['/controlli/email-non-pec/', '/guide/tsrm-pstrp/cambiare-email-e-cellulare/'],
    rules: [/non PEC/, /diversa dalla tua casella PEC/, /codice arriva lì/],
    field: 'Email da usare come contatto',
    async fillWrong(checker) {
      await retype(checker.getByLabel('Email da usare come contatto'), 'sette @example');
      await retype(checker.getByLabel('La tua casella PEC'), 'otto.pec.example.org');
    },
    async fillRight(checker) {
      await retype(checker.getByLabel('Email da usare come contatto'), 'sette@example.org');
      await retype(checker.getByLabel('La tua casella PEC'), 'otto@pec.example.org');
    },
    typed: ['sette', 'otto@pec', 'otto.pec'],
  },
  {
    element: 'mobile-number-checker',
    pages: ['/controlli/cellulare/', '/guide/tsrm-pstrp/cambiare-email-e-cellulare/'],
    rules: [/iniziano con 3/, /\b10\b/, /\+39/],
    field: 'Numero di cellulare',
    async fillWrong(checker) {
      await retype(checker.getByLabel('Numero di cellulare'), '+39 +39 333 12345Ol int. 5');
    },
    async fillRight(checker) {
      await retype(checker.getByLabel('Numero di cellulare'), '+39 333 123 4567');
    },
    typed: ['333 123', '333%20123', '3331234567'],
  },
  {
    element: 'site-address-checker',
    pages: [
      '/controlli/indirizzo-sito/',
      '/sicurezza/messaggi-falsi/',
      '/guide/tsrm-pstrp/accedere-alla-pec/',
      '/guide/psicologi/accedere-e-leggere-le-pec/',
    ],
    rules: [/lettera per lettera/, /https/, /chiocciola/],
    field: 'Indirizzo della pagina',
    async fillWrong(checker) {
      await retype(checker.getByLabel('Indirizzo della pagina'), 'https://webmail.pec.it@pес.example');
    },
    async fillRight(checker) {
      await retype(checker.getByLabel('Indirizzo della pagina'), 'https://webmail.pec.it/');
    },
    typed: ['pec.it@', 'xn--', '.example'],
  },
  {
    element: 'link-mail-checker',
    pages: ['/controlli/email-del-link/', '/guide/tsrm-pstrp/recuperare-la-password/'],
    rules: [/asterischi/, /fa\*\*\*/],
    field: 'Lettere che vedi',
    async fillWrong(checker) {
      await retype(checker.getByLabel('Lettere che vedi'), '***');
      await retype(checker.getByLabel('Le tue email'), 'fabio.segreto');
    },
    async fillRight(checker) {
      await retype(checker.getByLabel('Lettere che vedi'), 'fa***');
      await retype(checker.getByLabel('Le tue email'), 'fabio.segreto@example.org');
    },
    typed: ['segreto'],
  },
  {
    element: 'outcome-wait-checker',
    pages: ['/controlli/attesa-esito/', '/guide/tsrm-pstrp/cambiare-email-e-cellulare/'],
    rules: [/lavorativi/, /di calendario/, /entro 3 giorni/],
    field: 'Giorno',
    async fillWrong(checker) {
      await fillDate(checker, '45', '17', '1987');
    },
    async fillRight(checker) {
      const now = new Date();
      await fillDate(checker, `${now.getDate()}`, `${now.getMonth() + 1}`, `${now.getFullYear()}`);
    },
    typed: ['1987'],
  },
  {
    element: 'document-expiry-checker',
    pages: ['/controlli/scadenza-documento/', '/guide/tsrm-pstrp/cambiare-email-e-cellulare/'],
    rules: [/in corso di validità/, /3 agosto 2026/, /3 giorni/],
    field: 'Giorno',
    async fillWrong(checker) {
      await fillDate(checker, '45', '17', '1987');
    },
    async fillRight(checker) {
      await fillDate(checker, '1', 'maggio', `${new Date().getFullYear() + 5}`);
    },
    typed: ['1987', 'maggio'],
  },
];

/** Opens a page and waits until the engine of its checker has come, which it does when its form is near. */
export async function openChecker(
  page: Page,
  path: string,
  { element, field }: CheckerCase,
): Promise<Locator> {
  await page.goto(path);
  const checker = page.locator(element);
  await openAround(checker);
  await checker.getByLabel(field).focus();
  await expect(checker).toHaveAttribute('data-ready', '');
  return checker;
}

/** Opens the disclosure that a checker stands in, where its page has it closed. */
export async function openAround(checker: Locator): Promise<void> {
  const closed = checker.page().locator('details:not([open])').filter({ has: checker });
  if ((await closed.count()) > 0) await closed.locator('> summary').click();
}

/** Presses «Controlla» and gives the place where the verdict is announced. */
export async function check(checker: Locator): Promise<Locator> {
  await checker.getByRole('button', { name: 'Controlla' }).click();
  const verdict = checker.locator('.checker-status');
  await expect(verdict).toHaveRole('status');
  return verdict;
}

async function retype(field: Locator, text: string): Promise<void> {
  await field.clear();
  await field.pressSequentially(text);
}

async function fillDate(checker: Locator, day: string, month: string, year: string): Promise<void> {
  await retype(checker.getByLabel('Giorno'), day);
  await retype(checker.getByLabel('Mese'), month);
  await retype(checker.getByLabel('Anno'), year);
}
