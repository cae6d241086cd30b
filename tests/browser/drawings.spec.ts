import { check } from './support/checkers.ts';
import { expect, test } from './support/test.ts';

const PAGES = [
  '/guide/psicologi/accedere-e-leggere-le-pec/',
  '/guide/psicologi/aprire-il-pannello/',
  '/guide/psicologi/attivare-la-notifica-email/',
  '/guide/tsrm-pstrp/accedere-alla-pec/',
  '/guide/tsrm-pstrp/attivare-la-casella/',
  '/guide/tsrm-pstrp/recuperare-la-password/',
  '/guide/tsrm-pstrp/cambiare-email-e-cellulare/',
];

test('the rule that is checked appears in the drawing, and goes when something else is typed', async ({
  page,
}) => {
  await page.goto('/controlli/elenco-indirizzi/');
  const checker = page.locator('address-list-checker');
  await expect(checker).toHaveAttribute('data-ready', '');
  const shown = page.locator('[data-screen="notifica-mail"] .s-shows');
  const drawn = ['', 'studio@example.org (esempio)', 'qualsiasi', 'studio@example.org (esempio)'];
  await expect(shown).toHaveText(drawn);

  await checker.getByLabel('Mittenti certificati').fill('ufficio@pec.it');
  await checker.getByLabel("Destinatari dell'avviso").fill('a@example.org,b@example.org');
  await check(checker);
  const rule = ['ufficio@pec.it', 'a@example.org,b@example.org'];
  await expect(shown).toHaveText([...rule, ...rule]);

  await checker.getByLabel("Destinatari dell'avviso").fill('a@example.org, ');
  await expect(shown).toHaveText(drawn);
});

test('who hears a drawing is told what each thing is and the step that speaks of it, in reading order', async ({
  page,
}) => {
  await page.goto('/guide/tsrm-pstrp/accedere-alla-pec/');
  await expect(page.locator('[data-screen="accesso"]')).toMatchAriaSnapshot(`
    - figure:
      - text: /La pagina di accesso. Disegno semplificato/
      - list:
        - listitem: "scheda: Webmail"
        - listitem: "scheda: Gestisci"
        - listitem: "titolo: Accedi alla tua PEC"
        - listitem: "passo 2 campo: Casella PEC"
        - listitem: "passo 3 campo: Password"
        - listitem: "casella da spuntare: Resta collegato"
        - listitem: "collegamento: Password dimenticata?"
        - listitem:
          - text: "passo 4 scelta: SELEZIONA VERSIONE"
          - list:
            - listitem: "alternativa: Smart NUOVA"
            - listitem: "alternativa: Classic"
        - listitem: "passo 5 pulsante: ACCEDI"
        - listitem: Non hai ancora una casella PEC?
        - listitem: "collegamento: Acquista la tua PEC"
        - listitem: "collegamento: Versione accessibile"
  `);
});

test('no drawing is wider than a phone of 320 px, with text twice as large too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PAGES) {
    await page.goto(path);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const wide = await page.locator('figure').evaluateAll((figures) =>
      figures
        .flatMap((figure) => [figure, ...figure.querySelectorAll('li, p, .s-shows')])
        .filter((one) => one.getBoundingClientRect().right > 321 || one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.textContent.trim()),
    );
    expect(wide, path).toEqual([]);
  }
});
