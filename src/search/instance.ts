import { engine, type Answer, type Hit } from './engine.ts';
import { readLexicon, type LexiconData } from './lexicon.ts';
import type { Offers } from './offers.ts';
import { withPassages } from './passages.ts';
import {
  fetchEarly,
  INDEX_FOLDER,
  loadPagefind,
  type Pagefind,
  type PagefindOptions,
  type PagefindResponse,
  type PagefindResult,
  type PagefindSearchOptions,
} from './pagefind.ts';
import { stem } from './stem.ts';

/** What Pagefind answers, and how the query was read. */
export interface SearchResponse extends PagefindResponse, Pick<Answer, 'corrections'> {
  /** Pages with some of the words, where none is likely to be meant: then `results` is empty. */
  readonly doubtful: readonly PagefindResult[];
}

/** The part of Pagefind's interface on which the site's own dialog stands; index.ts has the whole. */
export interface Search {
  init(): Promise<void>;
  search(term: string, options?: PagefindSearchOptions): Promise<SearchResponse>;
  /** What to say where no page answers. */
  offers(): Promise<Offers>;
}

/** Where the parts come from; the tests bring their own. */
export interface Sources {
  /** @param tag tells this index from those of other builds. */
  pagefind(options: PagefindOptions, tag: Promise<string>): Promise<Pagefind>;
  lexicon(): Promise<LexiconData>;
  offers(): Promise<Offers>;
}

const FROM_SITE: Sources = {
  pagefind: loadPagefind,
  async lexicon() {
    const data = await fetchData<LexiconData>('lexicon');
    for (const file of data.files) fetchEarly(file);
    return data;
  },
  offers: () => fetchData('offers'),
};

/**
 * What the build wrote beside the index; asked for anew, since it names the files that belong to it. What the page
 * itself has asked for already (Search.astro) is as new as the page.
 */
async function fetchData<Data>(name: string): Promise<Data> {
  const response = await fetch(`${INDEX_FOLDER}${name}.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status}: ${response.url}`);
  return response.json();
}

/** A search over the site, with the real Pagefind behind it; nothing is fetched before it is asked for. */
export function searchOver(
  options: PagefindOptions = {},
  sources: Sources = FROM_SITE,
): Search & { real(): Promise<Pagefind> } {
  const engines = new Map<string, ReturnType<typeof engine>>();
  let parts: Promise<[Pagefind, LexiconData]> | undefined;

  const ready = (): Promise<[Pagefind, LexiconData]> => {
    if (parts !== undefined) return parts;
    const data = sources.lexicon();
    const tag = data.then((lexicon) => lexicon.tag);
    parts = Promise.all([sources.pagefind(options, tag), data]).catch((reason: unknown) => {
      // The connection may be back at the next question.
      parts = undefined;
      throw reason;
    });
    return parts;
  };

  return {
    offers: sources.offers,
    real: async () => (await ready())[0],
    async init() {
      await ready();
    },
    async search(term, searchOptions = {}) {
      const [pagefind, data] = await ready();
      const key = JSON.stringify(searchOptions);
      const answer = engines.get(key) ?? engine(pagefind, readLexicon(data), searchOptions);
      engines.set(key, answer);
      const { pages, doubtful, corrections } = await answer(term);
      return { results: pages.map(toResult), doubtful: doubtful.map(toResult), corrections };
    },
  };
}

function toResult({ id, score, found, words }: Hit): PagefindResult {
  const positions = [...new Set(found.flatMap((result) => result.words))];
  return {
    id,
    score,
    words: positions,
    async data() {
      const [first] = found;
      if (first === undefined) throw new Error(`${id}: a page that no search found`);
      return withPassages(await first.data(), positions, new Set(words.map(stem)));
    },
  };
}
