import { describe, expect, it } from 'vitest';
import {
  builtPages,
  canonicalOf,
  fileFor,
  isWholeGuide,
  redirects,
  siteOrigin,
  type Page,
} from '../support/dist.ts';
import { attribute, descendants, elements, hasClass, type Element } from '../support/html.ts';
import { textOf } from '../support/page-text.ts';
import { guides, readText } from '../support/registers.ts';

const registers = guides();
const ofGuides = builtPages().filter(
  ({ path }) => /^\/(?:guide|archivio)\/[^/]+\//.test(path) && !isWholeGuide(path),
);

function guideOf({ path }: Page) {
  const found = registers.find(({ id }) => id === path.split('/')[2]);
  if (!found) throw new Error(`no register for ${path}`);
  return found;
}

function editionOf(page: Page) {
  const { editions } = guideOf(page);
  const number = page.path.startsWith('/archivio/') ? page.path.split('/')[3] : undefined;
  const found = editions.find((edition) =>
    number === undefined ? edition.status === 'in vigore' : edition.number === number,
  );
  if (!found) throw new Error(`no edition for ${page.path}`);
  return found;
}

function byClass({ document }: Page, name: string): Element {
  const found = descendants(document).find((element) => hasClass(element, name));
  if (!found) throw new Error(`no .${name}`);
  return found;
}

function byId({ document }: Page, id: string): Element | undefined {
  return descendants(document).find((element) => attribute(element, 'id') === id);
}

describe('every page of a guide', () => {
  it('is looked at: the pages in force and the archive', () => {
    expect(ofGuides.length).toBeGreaterThanOrEqual(11);
  });

  it.each(ofGuides)('$path says its edition, its status and from when it holds', (page) => {
    const line = textOf(byClass(page, 'edition-line'));
    const { label, status, from } = editionOf(page);
    expect(line).toContain(`edizione ${label}`);
    expect(line).toContain(status);
    if (from !== undefined) expect(line).toMatch(/in vigore (?:dal|il) \d/);
  });

  it.each(ofGuides)('$path offers every edition of its guide, itself marked and no link', (page) => {
    const list = byClass(page, 'edition-choices');
    expect(elements(list, 'li')).toHaveLength(guideOf(page).editions.length);
    const open = descendants(list).filter((element) => attribute(element, 'aria-current') === 'true');
    expect(open.map(textOf)).toEqual([`Edizione ${editionOf(page).label}`]);
    expect(elements(list, 'a')).toHaveLength(guideOf(page).editions.length - 1);
  });

  it.each(ofGuides)('$path gives an address that holds for ever, and cites itself by it', (page) => {
    const { number } = editionOf(page);
    const below = page.path
      .split('/')
      .slice(page.path.startsWith('/archivio/') ? 4 : 3)
      .join('/');
    const permanent = `/archivio/${guideOf(page).id}/${number}/${below}`;
    const link = byId(page, 'link-permanente');
    expect(link && attribute(link, 'href')).toBe(permanent);
    expect(link && textOf(link)).toBe(`${siteOrigin()}${permanent}`);
    const citation = byId(page, 'citazione');
    expect(citation && textOf(citation)).toContain(`edizione ${editionOf(page).label}`);
    expect(citation && textOf(citation).endsWith(`${siteOrigin()}${permanent}`)).toBe(true);
  });
});

describe('the permanent addresses of the editions in force', () => {
  const live = ofGuides.filter(({ path }) => path.startsWith('/guide/'));

  it.each(live)('lead to $path while it is the one', (page) => {
    const { number } = editionOf(page);
    const permanent = page.path.replace(/^\/guide\/([^/]+)\//, `/archivio/$1/${number}/`);
    expect(redirects()).toContainEqual({ path: permanent, target: page.path });
    const source = readText(`dist${permanent}index.html`);
    expect(source).toContain('name="robots" content="noindex"');
    expect(source).toContain(`rel="canonical" href="${canonicalOf(page)}"`);
  });

  it('are told to hosts that read _redirects, as temporary', () => {
    for (const { id, editions } of registers) {
      const number = editions.find(({ status }) => status === 'in vigore')?.number;
      expect(readText('dist/_redirects')).toContain(`/archivio/${id}/${number}/* /guide/${id}/:splat 302\n`);
    }
  });
});

it('keeps every edition of the registers at its address', () => {
  const lost = registers.flatMap(({ id, editions }) =>
    editions.filter(({ number }) => !fileFor(`/archivio/${id}/${number}/`)),
  );
  expect(lost).toEqual([]);
});
