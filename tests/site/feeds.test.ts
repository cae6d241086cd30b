import { describe, expect, it } from 'vitest';
import { builtPage, fileFor, siteOrigin } from '../support/dist.ts';
import { attribute, descendants, elements } from '../support/html.ts';
import { guides, readText } from '../support/registers.ts';

const registers = guides();
const all = registers.flatMap(({ editions }) => editions.flatMap(({ changes }) => changes));
const FEEDS = [
  { folder: '/versioni/', changes: all },
  ...registers.map(({ id, editions }) => ({
    folder: `/versioni/${id}/`,
    changes: editions.flatMap(({ changes }) => changes),
  })),
];

const read = (path: string): string => readText(`dist${path}`);
const count = (text: string, tag: string): number => text.split(`<${tag}>`).length - 1;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe.each(FEEDS)('the feeds in $folder', ({ folder, changes }) => {
  it('tell every change once, what and why', () => {
    expect(changes.length).toBeGreaterThan(0);
    for (const [name, tag] of [
      ['rss.xml', 'item'],
      ['atom.xml', 'entry'],
    ] as const) {
      const feed = read(`${folder}${name}`);
      expect(count(feed, tag)).toBe(changes.length);
      const plain = feed.replaceAll('&apos;', "'").replaceAll('&#39;', "'").replaceAll('&quot;', '"');
      for (const { what, why } of changes) expect(plain).toContain(escaped(`${what} ${why}`));
    }
  });

  it('lead to pages of the site', () => {
    const links = [...read(`${folder}rss.xml`).matchAll(/<link>([^<]+)<\/link>/g)].map(
      ([, link]) => new URL(link ?? ''),
    );
    expect(links.filter(({ origin, pathname }) => origin !== siteOrigin() || !fileFor(pathname))).toEqual([]);
  });

  it('name each change by an anchor of /versioni/, once', () => {
    const ids = [...read(`${folder}atom.xml`).matchAll(/<id>[^<]*#([^<]+)<\/id>/g)].map(([, id]) => id ?? '');
    const anchors = descendants(builtPage('/versioni/').document).map((element) => attribute(element, 'id'));
    expect(ids).toHaveLength(changes.length);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !anchors.includes(id))).toEqual([]);
  });
});

describe('a feed reader', () => {
  const announced = (path: string) =>
    elements(builtPage(path).document, 'link')
      .filter((link) => /^application\/(?:rss|atom)\+xml$/.test(attribute(link, 'type') ?? ''))
      .map((link) => attribute(link, 'href'));

  it('finds the feeds of a guide on its pages, those of all guides elsewhere', () => {
    for (const { id, path } of registers) {
      expect(announced(path)).toEqual([`/versioni/${id}/rss.xml`, `/versioni/${id}/atom.xml`]);
    }
    expect(announced('/')).toEqual(['/versioni/rss.xml', '/versioni/atom.xml']);
  });
});
