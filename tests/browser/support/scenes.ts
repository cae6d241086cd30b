import type { Page } from '@playwright/test';
import { check, CHECKERS, openChecker } from './checkers.ts';
import { expect } from './test.ts';

/** Something that is looked at: a page, or a part of it, brought into a state. */
export interface Scene {
  /** The folder of its baselines. */
  readonly name: string;
  open(page: Page): Promise<void>;
  /** The part that is looked at; the whole page where there is none. */
  readonly part?: string;
}

const VERDICTS = {
  'va-bene': 'Va bene',
  'da-controllare': 'Da controllare',
  'da-correggere': 'Da correggere',
} as const;

/** What recipients give each verdict: well, one that looks certified, one that is cut off. */
const RECIPIENTS: Readonly<Record<keyof typeof VERDICTS, string>> = {
  'va-bene': 'tre@example.org,quattro@example.org',
  'da-controllare': 'nome@psypec.it',
  'da-correggere': 'tre@example.org, quattro@example',
};

function verdictScene(verdict: keyof typeof VERDICTS): Scene {
  const [list] = CHECKERS;
  if (list === undefined) throw new Error('no checker');
  return {
    name: `controllo-${verdict}`,
    part: `${list.element} .checker`,
    async open(page) {
      const checker = await openChecker(page, '/controlli/elenco-indirizzi/', list);
      await checker.getByLabel(list.field).fill(RECIPIENTS[verdict]);
      await expect(await check(checker)).toContainText(VERDICTS[verdict]);
    },
  };
}

const pageScene = (name: string, path: string): Scene => ({
  name,
  async open(page) {
    await page.goto(path);
  },
});

/** The words that results are given: what is found changes with every page that is written, its look does not. */
const WORDS = ['Il titolo di una pagina', 'Guida', 'Una riga del testo, con la parola trovata.'] as const;

const search: Scene = {
  name: 'ricerca',
  async open(page) {
    await page.goto('/cerca/?q=password');
    // Six pages come first, then all the others at once.
    await expect(page.locator('.search-result').nth(6)).toBeVisible();
    await page.evaluate(([title, where, line]) => {
      const results = [...document.querySelectorAll('.search-result')];
      for (const result of results.slice(3)) result.remove();
      for (const result of results) {
        for (const extra of result.querySelectorAll('.search-tag, .search-sections')) extra.remove();
        for (const name of result.querySelectorAll('.search-title')) name.textContent = title;
        for (const guide of result.querySelectorAll('.search-where')) guide.textContent = where;
        for (const excerpt of result.querySelectorAll('.search-line')) excerpt.textContent = line;
      }
      for (const status of document.querySelectorAll('.search-status')) status.textContent = title;
    }, WORDS);
  },
};

/** What is kept as baselines: the pages that readers see most, and those that show how editions differ. */
export const SCENES: readonly Scene[] = [
  pageScene('inizio', '/'),
  pageScene('compito', '/guide/tsrm-pstrp/recuperare-la-password/'),
  verdictScene('va-bene'),
  verdictScene('da-controllare'),
  verdictScene('da-correggere'),
  search,
  pageScene('archivio', '/archivio/psicologi/1.0/attivare-la-notifica-email/'),
  pageScene('confronto', '/versioni/confronto/psicologi/1.0/1.1/'),
];
