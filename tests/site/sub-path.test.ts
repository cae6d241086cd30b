import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteOrigin } from '../support/dist.ts';
import { attribute, descendants, parseHtml } from '../support/html.ts';
import { ReleasedSite } from '../support/releases.ts';

const FOLDER = '/guida-pec';

describe('the site below a folder of its host', () => {
  const site = new ReleasedSite();
  beforeAll(() => site.move(FOLDER));
  afterAll(() => site.remove());

  const moved = (): string => join(site.root, FOLDER);

  it('leads nowhere but into the folder, and to files that are there', () => {
    const pages = readdirSync(moved(), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(40);
    const origin = siteOrigin();
    const lost: string[] = [];
    for (const name of pages) {
      for (const element of descendants(parseHtml(readFileSync(join(moved(), name), 'utf8')))) {
        for (const attributeName of ['href', 'src', 'action']) {
          const value = attribute(element, attributeName);
          if (value === undefined || !/^(?:\/|https?:)/.test(value)) continue;
          const address = new URL(value, `${origin}/`);
          if (address.origin !== origin) continue;
          const path = decodeURI(address.pathname);
          const file = join(site.root, path, path.endsWith('/') ? 'index.html' : '');
          if (!path.startsWith(`${FOLDER}/`) || !existsSync(file) || !statSync(file).isFile()) {
            lost.push(`${name}: ${value}`);
          }
        }
      }
    }
    expect(lost).toEqual([]);
  });

  it('holds no script that asks for a file outside the folder', () => {
    const top = readdirSync(moved())
      .filter((name) => /^[\w.-]+$/.test(name))
      .join('|');
    const outside = new RegExp(`(?<!${FOLDER})/(?:${top.replaceAll('.', '\\.')})(?=[/"'\`?#])`, 'g');
    const lost: string[] = [];
    for (const name of readdirSync(moved(), { recursive: true, encoding: 'utf8' })) {
      // Pagefind's own scripts know the folder that they were loaded from.
      if (!name.endsWith('.js') || name.startsWith('pagefind')) continue;
      const script = readFileSync(join(moved(), name), 'utf8');
      for (const [found] of script.matchAll(outside)) lost.push(`${name}: ${found}`);
    }
    expect(lost).toEqual([]);
  });

  it('names its own addresses with the folder, once', () => {
    const text = ['llms.txt', 'sitemap-0.xml', 'versioni/atom.xml', 'guide.md', 'opensearch.xml']
      .map((name) => readFileSync(join(moved(), name), 'utf8'))
      .join('\n');
    const own = text.match(new RegExp(`${siteOrigin()}/[^\\s)<"']*`, 'g')) ?? [];
    expect(own.length).toBeGreaterThan(20);
    for (const address of own) expect(address).toMatch(new RegExp(`^${siteOrigin()}${FOLDER}/(?!guida-pec)`));
  });
});
