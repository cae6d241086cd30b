import { describe, expect, it } from 'vitest';
import {
  archivedPages,
  builtPage,
  builtPages,
  canonicalOf,
  currentPages,
  metaOf,
  siteOrigin,
} from '../support/dist.ts';
import { attribute, elements, first, hasClass } from '../support/html.ts';
import { textOf } from '../support/page-text.ts';
import { guidePath } from '../support/registers.ts';

const pages = builtPages();

describe('every page', () => {
  it('is there: the site has its pages, the archive its two texts, and a 404', () => {
    expect(currentPages().length).toBeGreaterThanOrEqual(24);
    expect(archivedPages().map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/archivio/psicologi/testo-originale/', '/archivio/tsrm-pstrp/2.0/']),
    );
    expect(builtPage('/404.html').path).toBe('/404.html');
  });

  it('makes the 404 once, as the file that hosts look for, and shows it as what it is', () => {
    const { document, source } = builtPage('/404.html');
    expect(builtPages().filter(({ path }) => path.includes('404'))).toHaveLength(1);
    expect(elements(document, 'h1').map(textOf)).toEqual(["Questa pagina non c'è"]);
    expect(elements(document, 'form').map((form) => attribute(form, 'action'))).toContain('/cerca/');
    expect(source).not.toMatch(/bozza/i);
  });

  it.each(pages)('$path is in Italian', ({ document }) => {
    const html = first(document, 'html');
    expect(html && attribute(html, 'lang')).toBe('it');
  });

  it.each(pages)('$path has one title, of its own', ({ document }) => {
    const titles = elements(document, 'head').flatMap((head) => elements(head, 'title'));
    expect(titles).toHaveLength(1);
    expect(titles.map(textOf)).not.toContain('');
  });

  it.each(pages)('$path has one h1', ({ document }) => {
    const headings = elements(document, 'h1').map(textOf);
    expect(headings).toHaveLength(1);
    expect(headings).not.toContain('');
  });

  it.each(pages)('$path has a description of at most 150 characters', (page) => {
    const description = metaOf(page, 'description') ?? '';
    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThanOrEqual(150);
  });

  it.each(pages)('$path goes from heading to heading without a jump', ({ document }) => {
    const main = first(document, 'main') ?? document;
    const levels = elements(main, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(levels[0]).toBe(1);
    expect(jumps).toEqual([]);
  });

  it('differs from the others in title and description', () => {
    const titles = pages.map(({ document }) => elements(document, 'title').map(textOf).join());
    const descriptions = pages.map((page) => metaOf(page, 'description'));
    expect(repeated(titles)).toEqual([]);
    expect(repeated(descriptions)).toEqual([]);
  });
});

describe('the canonical address', () => {
  it('stands under https', () => {
    expect(siteOrigin()).toMatch(/^https:\/\//);
  });

  it.each(currentPages().filter(({ path }) => path !== '/404.html'))('of $path is its own', (page) => {
    expect(canonicalOf(page)).toBe(`${siteOrigin()}${page.path}`);
  });

  it.each(archivedPages())('of $path is the same page in force, else the guide', (page) => {
    expect(canonicalOf(page)).toBe(`${siteOrigin()}${pageInForce(page.path)}`);
  });
});

describe('the archive', () => {
  it.each(archivedPages())('$path is kept out of search engines', (page) => {
    expect(metaOf(page, 'robots')).toContain('noindex');
  });

  it.each(currentPages().filter(({ path }) => path !== '/404.html'))(
    'is the only place kept out: $path is not',
    (page) => {
      expect(metaOf(page, 'robots') ?? '').not.toContain('noindex');
    },
  );

  it.each(archivedPages())(
    '$path says at its top that another edition is in force, and links to it',
    ({ path, document }) => {
      const banner = elements(document, 'div').find((div) => hasClass(div, 'archive-banner'));
      const targets = banner ? elements(banner, 'a').map((link) => attribute(link, 'href')) : [];
      expect(targets).toEqual([pageInForce(path)]);
    },
  );
});

/** Where an archived page stands today: at the same path below its guide, else the guide. */
function pageInForce(path: string): string {
  const [, , guide = '', , ...page] = path.split('/');
  const same = `${guidePath(guide)}${page.join('/')}`;
  return currentPages().some((current) => current.path === same) ? same : guidePath(guide);
}

function repeated(values: readonly (string | undefined)[]): (string | undefined)[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
