import { describe, expect, it } from 'vitest';
import { builtPage, currentPages, fileFor, type Page } from '../support/dist.ts';
import { attribute, elements, hasClass, rawText, type Element } from '../support/html.ts';
import { facts } from '../support/registers.ts';

const guidePages = currentPages().filter(({ path }) => /^\/guide\/[^/]+\/[^/]+\/$/.test(path));
const byClass = ({ document }: Page, tag: string, name: string): Element[] =>
  elements(document, tag).filter((element) => hasClass(element, name));
const words = (element: Element): string => rawText(element).replace(/\s+/g, ' ').trim();

describe('a page of a guide', () => {
  it.each(guidePages)('$path has its steps one link from the top', (page) => {
    const links = byClass(page, 'p', 'page-ways').flatMap((ways) => elements(ways, 'a'));
    const ids = new Set(elements(page.document, 'h2', 'h3', 'h4').map((heading) => attribute(heading, 'id')));
    expect(links.map(words)).toContain('Vai ai passi');
    for (const link of links) expect(ids).toContain(attribute(link, 'href')?.slice(1));
    const checkers = byClass(page, 'section', 'checker');
    expect(links.some((link) => /^Vai a[il] controll/.test(words(link)))).toBe(checkers.length > 0);
  });

  it.each(guidePages)('$path shows the way back that its structured data tell', ({ document }) => {
    const shown = elements(document, 'nav')
      .filter((nav) => hasClass(nav, 'crumbs'))
      .flatMap((nav) => elements(nav, 'a').map((link) => [words(link), attribute(link, 'href')]));
    const data = elements(document, 'script').find(
      (script) => attribute(script, 'type') === 'application/ld+json',
    );
    const told = JSON.parse(data === undefined ? '{}' : rawText(data)) as {
      '@graph': { itemListElement?: { name: string; item: string }[] }[];
    };
    const list = told['@graph'].flatMap(({ itemListElement }) => itemListElement ?? []).slice(0, -1);
    expect(shown).toEqual(list.map(({ name, item }) => [name, new URL(item).pathname]));
  });

  it.each(guidePages)('$path leads on to tasks of its own guide alone', ({ path, document }) => {
    const guide = path.split('/').slice(0, 3).join('/');
    const ways = elements(document, 'a').filter((link) =>
      /^(?:prev|next)$/.test(attribute(link, 'rel') ?? ''),
    );
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(attribute(way, 'href')).toMatch(new RegExp(`^${guide}/`));
  });

  it.each(guidePages)('$path ends with what to do if it does not work', ({ document }) => {
    expect(elements(document, 'h2').map(words).at(-1)).toBe('Se non funziona');
  });

  it.each(guidePages)('$path has a note for each word that it explains', (page) => {
    const notes = byClass(page, 'ol', 'term-notes').flatMap((list) => elements(list, 'li'));
    const ids = notes.map((note) => attribute(note, 'id'));
    for (const term of byClass(page, 'a', 'term')) {
      const id = attribute(term, 'href')?.split('#')[1];
      expect(ids[Number(attribute(term, 'data-note')) - 1]).toBe(`nota-${id}`);
    }
    for (const note of notes) expect(words(note).length).toBeGreaterThan(20);
  });
});

describe('the page that changes email and mobile number', () => {
  const page = builtPage('/guide/tsrm-pstrp/cambiare-email-e-cellulare/');
  const names = facts()
    .flatMap(({ fact }) => /^Barra di avanzamento, passo \d di 6: «([^»]+)»/.exec(fact)?.[1] ?? [])
    .map((name, index) => ({ name, stage: index + 1 }));

  it("has the six names of the provider's bar as its spine, each with its part of the page", () => {
    const spine = byClass(page, 'ol', 'stages').flatMap((list) => elements(list, 'a'));
    expect(names).toHaveLength(6);
    expect(spine.map(words)).toEqual(names.map(({ name }) => name));
    const parts = byClass(page, 'h3', 'stage');
    expect(parts.map(words)).toEqual(names.map(({ name, stage }) => `Passo ${stage} di 6: ${name}`));
    expect(spine.map((link) => attribute(link, 'href'))).toEqual(
      parts.map((part) => `#${attribute(part, 'id')}`),
    );
  });
});

describe('the fonts', () => {
  it.each(currentPages())('$path asks for its two weights at once, from this site', ({ document }) => {
    const links = elements(document, 'link').filter((link) => attribute(link, 'as') === 'font');
    const files = links.map((link) => attribute(link, 'href') ?? '');
    expect(files.map((file) => /titillium-web-(\d+)/.exec(file)?.[1])).toEqual(['400', '600']);
    for (const file of files) expect(fileFor(file)).toBeDefined();
  });
});
