import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createInstance } from '../../../src/search/index.ts';
import type { LexiconData } from '../../../src/search/lexicon.ts';
import { INDEX_FOLDER } from '../../../src/search/pagefind.ts';
import { searchOver } from '../../../src/search/instance.ts';
import { smallIndex } from '../../support/small-index.ts';
import { smallLexiconData } from '../../support/small-lexicon.ts';

interface Preload {
  rel: string;
  as: string;
  crossOrigin: string;
  href: string;
}

const module_ = vi.hoisted(() => ({ made: [] as unknown[], started: 0 }));
vi.mock('/pagefind/pagefind.js', () => ({
  createInstance: (options: unknown) => {
    module_.made.push(options);
    return { ...smallIndex(), init: async () => void (module_.started += 1) };
  },
}));

/** What the site answers, by the names of its files. */
let files: Record<string, unknown> = {};
let fetched: (readonly [address: string, cache: string | undefined])[] = [];
let preloaded: Preload[] = [];

beforeEach(() => {
  const lexicon: LexiconData = {
    ...smallLexiconData(),
    tag: 'this-build',
    files: ['pagefind.meta', 'index/a.pf_index'],
  };
  files = { 'lexicon.json': lexicon, 'offers.json': { problems: [['Aiuto', '/aiuto/']], inputs: {} } };
  fetched = [];
  preloaded = [];
  module_.made = [];
  module_.started = 0;
  vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit = {}) => {
    fetched.push([address, cache]);
    const file = files[address.replace('/pagefind/', '')];
    return file === undefined
      ? new Response('', { status: 404 })
      : new Response(JSON.stringify(file), { status: 200 });
  });
  vi.stubGlobal('document', {
    createElement: (name: string) => ({ name }),
    head: { append: (link: Preload) => void preloaded.push(link) },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what the search fetches of the site', () => {
  test('lies in one folder at the root', () => {
    expect(INDEX_FOLDER).toBe('/pagefind/');
  });

  test('is nothing before it is asked', async () => {
    searchOver();
    createInstance();
    await Promise.resolve();
    expect(fetched).toEqual([]);
    expect(module_.made).toEqual([]);
  });

  test('is the lexicon of this very build, and side by side what the first question needs', async () => {
    await searchOver().init();
    expect(fetched).toEqual([['/pagefind/lexicon.json', 'no-cache']]);
    expect(preloaded).toEqual(
      ['pagefind.meta', 'index/a.pf_index'].map((file) => ({
        name: 'link',
        rel: 'preload',
        as: 'fetch',
        crossOrigin: '',
        href: `/pagefind/${file}`,
      })),
    );
  });

  test('is fetched once, whatever is asked', async () => {
    const search = searchOver();
    await Promise.all([search.search('password'), search.search('webmail')]);
    await search.search('password');
    expect(fetched).toHaveLength(1);
    expect(module_.made).toHaveLength(1);
  });

  test('makes an index without a worker, ranked by what pages say of themselves, that other builds do not share', async () => {
    await searchOver({ excerptLength: 7 }).init();
    expect(module_.started).toBe(1);
    expect(module_.made).toEqual([
      {
        basePath: '/pagefind/',
        noWorker: true,
        ranking: {
          pageLength: 0.1,
          metaWeights: { title: 5, keywords: 3, summary: 2, queries: 2, guida: 0, controllo: 0 },
        },
        metaCacheTag: 'this-build',
        excerptLength: 7,
      },
    ]);
  });

  test('are the offers, where they are asked for', async () => {
    const offers = { problems: [['Aiuto', '/aiuto/']], inputs: {} };
    expect(await searchOver().offers()).toEqual(offers);
    expect(await createInstance().offers()).toEqual(offers);
    expect(fetched[0]).toEqual(['/pagefind/offers.json', 'no-cache']);
  });

  test('is told where it is not there, and asked for again', async () => {
    const search = searchOver();
    const { 'lexicon.json': lexicon } = files;
    delete files['lexicon.json'];
    await expect(search.search('password')).rejects.toThrow('404: ');
    files['lexicon.json'] = lexicon;
    expect((await search.search('password')).results[0]?.id).toBe('/password/');
  });
});
