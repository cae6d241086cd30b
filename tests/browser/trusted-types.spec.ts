import { choose, openPhotos } from './support/photos.ts';
import { expect, test } from './support/test.ts';

// That no page breaks the rule by itself, whatever is done with it, is held by the fixture of every test here:
// it collects what the browser says of a broken policy.

/** A page of each kind. */
const KINDS = [
  '/',
  '/guide/tsrm-pstrp/cambiare-email-e-cellulare/',
  '/controlli/elenco-indirizzi/',
  '/cerca/?q=password',
  '/archivio/tsrm-pstrp/2.0/',
  '/versioni/confronto/tsrm-pstrp/2.0/3.0/',
  '/guide/psicologi/stampa/',
  '/404.html',
];

for (const path of KINDS) {
  test(`${path} takes no text for markup, for a script or for the address of one`, async ({
    page,
    misdeeds,
  }) => {
    await page.goto(path);
    const taken = await page.evaluate(() => {
      const put = '<img src="x" alt=""><b>put in</b>';
      const ways: Record<string, () => unknown> = {
        innerHTML: () => (document.createElement('p').innerHTML = put),
        insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', put),
        DOMParser: () => new DOMParser().parseFromString(put, 'text/html'),
        'document.write': () => document.write(put),
        'script.src': () => (document.createElement('script').src = '/_astro/own.js'),
        'script.textContent': () => (document.createElement('script').textContent = 'alert()'),
        Worker: () => new Worker('/sw.js'),
        setTimeout: () => setTimeout('alert()'),
        'iframe.srcdoc': () => (document.createElement('iframe').srcdoc = put),
        'another policy': () => window.trustedTypes?.createPolicy('mine', { createScriptURL: String }),
      };
      return Object.entries(ways).flatMap(([name, way]) => {
        try {
          way();
          return [name];
        } catch (reason) {
          return reason instanceof TypeError ? [] : [`${name}: ${String(reason)}`];
        }
      });
    });
    expect(taken).toEqual([]);
    // The fixture hears of it: it would of a page that did so by itself.
    await expect.poll(() => misdeeds.policy.join('\n')).toMatch(/require-trusted-types-for/);
    expect(misdeeds.policy.join('\n')).toMatch(/trusted-types/);
    misdeeds.policy.length = 0;
  });
}

test('no other script gets hold of the policies that the site has made', async ({ page, misdeeds }) => {
  const checker = await openPhotos(page);
  await choose(checker, 'fronte', 'foto.jpg', Buffer.from('no photo'));
  await page.waitForFunction(() => customElements.get('release-offer') !== undefined);
  expect(misdeeds.policy).toEqual([]);
  const made = await page.evaluate(() =>
    ['service-worker', 'photo-workers'].filter((name) => {
      try {
        window.trustedTypes?.createPolicy(name, { createScriptURL: String });
        return true;
      } catch {
        return false;
      }
    }),
  );
  expect(made).toEqual([]);
  misdeeds.policy.length = 0;
});
