import { describe, expect, it } from 'vitest';
import {
  builtPage,
  builtPages,
  currentPages,
  fileFor,
  redirects,
  siteOrigin,
  type Page,
} from '../support/dist.ts';
import { attribute, descendants, elements, type Node } from '../support/html.ts';
import { textOf } from '../support/page-text.ts';
import { registeredAddresses } from '../support/registers.ts';

const pages = builtPages();
const registered = registeredAddresses();
const origin = siteOrigin();
const anchors = new Map(pages.map(({ path, document }) => [path, anchorsOf(document)]));

/** Addresses that a page names: what it links to and what it loads. */
function references(page: Page): string[] {
  return descendants(page.document).flatMap((element) =>
    ['href', 'src', 'action', 'poster', 'data'].flatMap((name) => attribute(element, name) ?? []),
  );
}

function targetOf(reference: string, page: Page): URL {
  return new URL(reference, new URL(page.path, origin));
}

function isInternal(url: URL): boolean {
  return url.origin === origin;
}

function anchorsOf(document: Node): Set<string | undefined> {
  return new Set(descendants(document).map((element) => attribute(element, 'id')));
}

function isRegistered(address: string): boolean {
  return [address, address.replace(/\/$/, ''), `${address}/`].some((form) => registered.has(form));
}

describe('internal links', () => {
  it.each(pages)('of $path lead to a page, a file or an anchor of the build', (page) => {
    const lost = references(page).filter((reference) => {
      const url = targetOf(reference, page);
      if (!isInternal(url)) return false;
      const anchor = decodeURIComponent(url.hash.slice(1));
      return !fileFor(url.pathname) || (anchor !== '' && !anchors.get(url.pathname)?.has(anchor));
    });
    expect(lost).toEqual([]);
  });

  it('in files that only lead elsewhere lead to a page', () => {
    expect(redirects().filter(({ target }) => !fileFor(new URL(target, origin).pathname))).toEqual([]);
  });

  it.each(pages)('of $path say where they go', (page) => {
    const mute = elements(page.document, 'a').filter((link) => {
      const name = attribute(link, 'aria-label') ?? textOf(link);
      return (
        attribute(link, 'href') !== undefined &&
        (name === '' || /^(qui|clicca qui|leggi|vedi|scopri di più)$/i.test(name))
      );
    });
    expect(mute.map((link) => attribute(link, 'href'))).toEqual([]);
  });
});

describe('external addresses', () => {
  it.each(pages)('that $path links to stand in a register', (page) => {
    const strangers = references(page)
      .map((reference) => targetOf(reference, page))
      .filter((url) => /^https?:$/.test(url.protocol) && !isInternal(url) && !isRegistered(url.href));
    expect(strangers.map(({ href }) => href)).toEqual([]);
  });

  it.each(currentPages())('that $path writes out stand in a register', (page) => {
    const body = elements(page.document, 'main')[0] ?? page.document;
    const written = textOf(body).match(/https?:\/\/[^\s"<>()]+/g) ?? [];
    const strangers = written
      .map((address) => address.replace(/[.,;:]+$/, ''))
      .filter((address) => !isInternal(new URL(address)) && !isRegistered(address));
    expect(strangers).toEqual([]);
  });
});

describe('the list of all pages, which stands for the search where there is no script', () => {
  it('names every page of today', () => {
    const list = elements(builtPage('/cerca/').document, 'main')[0];
    const named = new Set(list && elements(list, 'a').map((link) => attribute(link, 'href')));
    // Itself, the home page, whose links it repeats, and the comparisons, to which the history leads.
    const apart = (path: string): boolean =>
      ['/', '/cerca/', '/404/', '/404.html'].includes(path) || path.startsWith('/versioni/confronto/');
    expect(
      currentPages()
        .map(({ path }) => path)
        .filter((path) => !apart(path) && !named.has(path)),
    ).toEqual([]);
  });
});
