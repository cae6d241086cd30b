import { describe, expect, it } from 'vitest';
import {
  builtPage,
  builtPages,
  canonicalOf,
  currentPages,
  fileFor,
  isWholeGuide,
  metaOf,
  siteOrigin,
} from '../support/dist.ts';
import {
  attribute,
  descendants,
  elements,
  first,
  hasClass,
  isElement,
  type Element,
  type Node,
} from '../support/html.ts';
import { indexedPages } from '../support/index-pages.ts';
import { textOf } from '../support/page-text.ts';
import { guides, readText } from '../support/registers.ts';
import { offeredIn } from '../../src/printed/built.ts';

const indexed = indexedPages();
const documents = guides().map((guide) => ({ ...guide, page: builtPage(`${guide.path}stampa/`) }));
const main = ({ document }: { document: Node }): Node => first(document, 'main') ?? document;
const ids = (node: Node): string[] => descendants(node).flatMap((element) => attribute(element, 'id') ?? []);

describe('a whole guide as one document', () => {
  it('is there for every guide, and nowhere else', () => {
    const built = builtPages().flatMap(({ path }) => (isWholeGuide(path) ? [path] : []));
    expect(built.toSorted()).toEqual(documents.map(({ page }) => page.path).toSorted());
  });

  it.each(documents)(
    'holds every page of the $shortTitle guide, in the order of the menu',
    ({ path, page }) => {
      const order = elements(builtPage('/').document, 'nav')
        .flatMap((nav) => elements(nav, 'a'))
        .flatMap((link) => attribute(link, 'href') ?? [])
        .filter((href, index, all) => href.startsWith(path) && all.indexOf(href) === index);
      const titles = order.map((href) => textOf(first(builtPage(href).document, 'h1') ?? page.document));
      const chapters = elements(main(page), 'h2').map(textOf);
      expect(chapters).toEqual(['Contenuti', ...titles, 'I limiti', 'Le parole della guida']);
    },
  );

  it.each(documents)('says every step of the $shortTitle guide', ({ path, page }) => {
    const stepsIn = (node: Node): string[] =>
      elements(node, 'ol')
        .filter((list) => hasClass(list, 'sl-steps'))
        .flatMap((list) => list.childNodes.filter(isElement).map(textOf));
    const pages = currentPages().filter((candidate) => candidate.path.startsWith(path));
    const expected = pages.flatMap((candidate) => stepsIn(main(candidate)));
    expect(expected.length).toBeGreaterThan(8);
    expect(stepsIn(main(page)).toSorted()).toEqual(expected.toSorted());
  });

  it.each(documents)(
    'of the $shortTitle guide says edition, date, status and permanent address on its cover',
    ({ id, page, editions }) => {
      const edition = editions.find(({ status }) => status === 'in vigore');
      const cover = descendants(main(page)).find((element) => hasClass(element, 'cover'));
      const text = cover === undefined ? '' : textOf(cover);
      expect(text).toContain(edition?.label);
      expect(text).toContain('in vigore');
      expect(text).toContain(`${siteOrigin()}/archivio/${id}/${edition?.number}/`);
      expect(elements(cover ?? page.document, 'svg').map((code) => attribute(code, 'aria-label'))).toEqual([
        `Codice QR di ${siteOrigin()}/archivio/${id}/${edition?.number}/`,
      ]);
    },
  );

  it.each(documents)('of the $shortTitle guide uses every anchor once', ({ page }) => {
    const all = ids(page.document);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it.each(documents)('of the $shortTitle guide explains every word it uses, and no other', ({ page }) => {
    const used = elements(main(page), 'a').flatMap(
      (link) => /^#parola--(.+)/.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
    );
    const told = ids(main(page)).flatMap((id) => /^parola--(.+)/.exec(id)?.[1] ?? []);
    expect(told.toSorted()).toEqual([...new Set(used)].toSorted());
    expect(told.length).toBeGreaterThan(3);
  });

  it.each(documents)(
    'of the $shortTitle guide has no checker, but one sentence for each',
    ({ path, page }) => {
      const inPages = currentPages()
        .filter((candidate) => candidate.path.startsWith(path))
        .flatMap((candidate) => outermost(main(candidate)).filter((element) => hasClass(element, 'checker')));
      const sentences = descendants(main(page)).filter((element) => hasClass(element, 'checker-place'));
      expect(sentences).toHaveLength(inPages.length);
      expect(
        sentences.map(textOf).filter((text) => !text.includes(`si fa sul sito, alla pagina ${path}`)),
      ).toEqual([]);
      expect(elements(main(page), 'form', 'input', 'textarea')).toEqual([]);
    },
  );

  it.each(documents)(
    'of the $shortTitle guide is found from its first page, and kept from search engines and machines',
    ({ id, path, page }) => {
      const links = elements(main(builtPage(path)), 'a').map((link) => attribute(link, 'href'));
      expect(links).toContain(page.path);
      expect(metaOf(page, 'robots')).toBe('noindex');
      expect(canonicalOf(page)).toBe(`${siteOrigin()}${page.path}`);
      expect(indexed.has(path)).toBe(true);
      expect(indexed.has(page.path)).toBe(false);
      for (const list of ['sitemap-0.xml', 'llms.txt'])
        expect(readText(`dist/${list}`)).not.toContain(`${id}/stampa`);
    },
  );

  it.each(documents)('of the $shortTitle guide offers a PDF only where there is one', ({ path, page }) => {
    const href = offeredIn(page.source);
    expect(offeredIn(builtPage(path).source)).toBe(href);
    expect(href === null || fileFor(href) !== undefined).toBe(true);
  });
});

/** Every element below a node, but none that stands in a checker: a procedure holds others. */
function outermost(node: Node): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes
    .filter(isElement)
    .flatMap((child) => [child, ...(hasClass(child, 'checker') ? [] : outermost(child))]);
}
