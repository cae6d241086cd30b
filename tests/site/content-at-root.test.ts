import { describe, expect, it } from 'vitest';
import { builtPage, builtPages } from '../support/dist.ts';
import { attribute, elements, hasClass } from '../support/html.ts';
import { textOf } from '../support/page-text.ts';

// Starlight looks for its content under src/. Where the wrapper that tells it otherwise breaks, the build stays
// green and silently loses what is asked for here (src/integrations/content-at-root.ts).
const PATH = '/guide/tsrm-pstrp/recuperare-la-password/';
const { document } = builtPage(PATH);

describe('content at the top level of the project', () => {
  it('keeps the date of the edition and of the last check', () => {
    const line = elements(document, 'p').find((paragraph) => hasClass(paragraph, 'edition-line'));
    expect(line && textOf(line)).toMatch(/controllata il \d{1,2} [a-z]+ \d{4}/);
  });

  it('keeps asides, with a title for those who do not see them', () => {
    const asides = elements(document, 'aside').filter((aside) => hasClass(aside, 'starlight-aside'));
    expect(asides.length).toBeGreaterThan(0);
    expect(asides.map((aside) => attribute(aside, 'aria-label') ?? '')).not.toContain('');
  });

  it('leaves no directive of an aside as text', () => {
    expect(
      builtPages()
        .filter((page) => textOf(page.document).includes(':::'))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('keeps the anchors of headings, and with them the translations of content/i18n', () => {
    const anchors = elements(document, 'a').filter((link) => hasClass(link, 'sl-anchor-link'));
    expect(anchors.length).toBeGreaterThan(2);
    const names = anchors.map((link) => attribute(link, 'aria-label') ?? '');
    expect(names.filter((name) => !/^Collegamento alla sezione «.+»$/.test(name))).toEqual([]);
    expect(anchors.filter((link) => textOf(link) !== '')).toEqual([]);
  });

  it('keeps the labels of the frame in Italian', () => {
    const labels = elements(document, 'nav').map((nav) => attribute(nav, 'aria-label') ?? '');
    expect(labels).toContain('Pagine della sezione');
    expect(textOf(document)).not.toMatch(
      /\b(On this page|Skip to content|Edit page|Last updated|Next|Previous)\b/,
    );
  });

  it('keeps the page in the menu, marked as the one that is open', () => {
    const open = elements(document, 'a').filter((link) => attribute(link, 'aria-current') === 'page');
    expect(open.map((link) => attribute(link, 'href'))).toContain(PATH);
  });
});
