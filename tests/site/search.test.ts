import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { builtPage, currentPages, DIST, archivedPages, siteOrigin } from '../support/dist.ts';
import { attribute, elements } from '../support/html.ts';
import { indexedPages } from '../support/index-pages.ts';
import { projectFile } from '../support/registers.ts';
import { declaredQueries } from '../support/search-queries.ts';

const brotli = (path: string): number => brotliCompressSync(readFileSync(join(DIST, path))).length;
const indexed = indexedPages();
const scripts = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** The script that every page loads for its search button. */
function headerScript(): string {
  const found = scripts.filter(
    (name) =>
      read(`_astro/${name}`).includes('"site-search"') || /`site-search`/.test(read(`_astro/${name}`)),
  );
  if (found.length !== 1) throw new Error(`${found.length} scripts define site-search`);
  return `_astro/${found[0]}`;
}

/** What the button and the dialog weigh in the script of the page, which holds that of the other parts too. */
async function ownScript(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [projectFile('src/components/search/site-search.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: ['./box.ts', '*/instance.ts'],
    define: { 'import.meta.env.DEV': 'false' },
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length;
}

/** The scripts that a script asks for later, by the beginnings of their names. */
function loadedLater(path: string, name: string): string {
  const found = new RegExp(`\\./(${name}\\.[\\w-]+\\.js)`).exec(read(path))?.[1];
  if (found === undefined) throw new Error(`${path} does not load ${name}`);
  return `_astro/${found}`;
}

describe('the weight of the search, brotli', () => {
  const header = headerScript();
  const box = loadedLater(header, 'box');
  const instance = loadedLater(header, 'instance');

  it("the dialog's own script is at most 3 kB", async () => {
    expect((await ownScript()) + brotli(box)).toBeLessThanOrEqual(3000);
  });

  it('the understanding of queries, with its lists and the words of the site, is at most 9.15 kB', () => {
    // The list names files of the index by what is in them: the same words come to ten bytes more or less.
    expect(brotli(instance) + brotli('pagefind/lexicon.json')).toBeLessThanOrEqual(9150);
  });

  it("of all that, a page loads the button's script alone before the reader goes to the search", () => {
    for (const { path, source, document } of currentPages()) {
      if (path === '/cerca/') continue;
      const sources = elements(document, 'script').flatMap((script) => attribute(script, 'src') ?? []);
      const links = elements(document, 'link').flatMap((link) => attribute(link, 'href') ?? []);
      const early = [...sources, ...links].filter(
        (href) => href.includes(box) || href.includes(instance) || href.includes('/pagefind/'),
      );
      expect(early, path).toEqual([]);
      expect(source, path).not.toContain('pagefind-ui');
    }
  });
});

describe('the index', () => {
  it('brings the lists and the offers that the search reads', () => {
    const lexicon: unknown = JSON.parse(read('pagefind/lexicon.json'));
    expect(lexicon).toMatchObject({ stop: expect.any(String), words: expect.stringContaining(' ') });
    expect(JSON.parse(read('pagefind/offers.json'))).toMatchObject({
      problems: expect.arrayContaining([expect.arrayContaining([expect.any(String)])]),
    });
  });

  it('names what the first question needs, whatever it asks: the small index whole, and of the filters one', () => {
    const { files }: { files: string[] } = JSON.parse(read('pagefind/lexicon.json'));
    for (const file of files)
      expect(existsSync(join(DIST, 'pagefind', file.replace(/\?.*/, ''))), file).toBe(true);
    const folders = readdirSync(join(DIST, 'pagefind'), { recursive: true, encoding: 'utf8' });
    const words = folders.filter((name) => name.endsWith('.pf_index'));
    expect(words.length).toBeGreaterThan(0);
    expect(files).toEqual(expect.arrayContaining(words));
    expect(files.filter((name) => name.endsWith('.pf_filter'))).toHaveLength(1);
    expect(files.filter((name) => name.endsWith('.pf_meta'))).toHaveLength(1);
  });

  it('offers only pages that exist', () => {
    const {
      problems,
      inputs,
    }: { problems: [string, string][]; inputs: Record<string, [string, string, string]> } = JSON.parse(
      read('pagefind/offers.json'),
    );
    const addresses = [
      ...problems.map(([, address]) => address),
      ...Object.values(inputs).map(([, , address]) => address),
    ];
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses)
      expect(existsSync(join(DIST, address.replace(/#.*/, ''), 'index.html')), address).toBe(true);
  });

  it('keeps archived pages apart from those in force', () => {
    const state = (path: string): string | undefined => indexed.get(path)?.filters['stato']?.join();
    for (const { path } of archivedPages()) expect(state(path), path).toBe('archiviata');
    const current = currentPages().filter(({ path }) => indexed.has(path));
    expect(current.length).toBeGreaterThan(30);
    for (const { path } of current) expect(state(path), path).toBe('corrente');
  });
});

describe('the guide of a page', () => {
  it('can be chosen by its name, and is told on every page', () => {
    const select = elements(builtPage('/cerca/').document, 'select').find(
      (one) => attribute(one, 'name') === 'guida',
    );
    if (select === undefined) throw new Error('no list of guides on /cerca/');
    const offered = elements(select, 'option').map((option) => attribute(option, 'value') ?? '');
    expect(offered.length).toBeGreaterThan(2);
    expect(indexed.size).toBeGreaterThan(30);
    for (const [path, { meta, filters }] of indexed) {
      expect(filters['guida'], path).toEqual([meta['guida']]);
      expect([...offered, 'Tutto il sito'], path).toContain(meta['guida']);
    }
  });
});

describe('the page side', () => {
  const asked = declaredQueries();
  const searchable = currentPages().filter(({ path }) => indexed.has(path));

  it.each(searchable.map(({ path }) => path).filter((path) => !path.startsWith('/versioni/confronto/')))(
    '%s declares three queries or more, and words that it does not say',
    (path) => {
      expect(asked.filter(({ pages }) => pages.includes(path)).length).toBeGreaterThanOrEqual(3);
      expect(indexed.get(path)?.meta['keywords']).toMatch(/,/);
    },
  );

  it('no two pages are declared for the same query', () => {
    const seen = new Map<string, readonly string[]>();
    for (const { query, pages } of asked) {
      const key = query.toLowerCase();
      expect(seen.get(key) ?? pages, query).toEqual(pages);
      seen.set(key, pages);
    }
  });
});

describe('the address bar', () => {
  it('learns from every page where to search', () => {
    for (const { path, document } of currentPages()) {
      const link = elements(document, 'link').find((candidate) => attribute(candidate, 'rel') === 'search');
      expect(link && attribute(link, 'href'), path).toBe('/opensearch.xml');
      expect(link && attribute(link, 'type'), path).toBe('application/opensearchdescription+xml');
    }
  });

  it('is given the address of the search page with the words in it', () => {
    expect(read('opensearch.xml')).toContain(`template="${siteOrigin()}/cerca/?q={searchTerms}"`);
  });
});
