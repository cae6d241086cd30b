/** One page that matches, as Pagefind loads it. */
export interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Text with `<mark>` round the words found; `<` and `>` of the page are written `&lt;` and `&gt;`. */
  readonly excerpt: string;
  /** Positions of the words found in the page's text; empty when only its metadata match. */
  readonly locations: readonly number[];
  readonly sub_results: readonly PagefindSection[];
  /** The whole text, its brackets written as in the excerpt. */
  readonly raw_content: string;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** A section of a page that matches: its heading, with its anchor in the address. */
export interface PagefindSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly locations: readonly number[];
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Positions of the words found in the page's text. */
  readonly words: readonly number[];
  /** Metadata that hold a word searched. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PagefindPage>;
}

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
}

export interface PagefindSearchOptions {
  readonly filters?: Readonly<Record<string, unknown>>;
}

export type PagefindOptions = Readonly<Record<string, unknown>>;

/** Pagefind's interface in the browser; the package ships no types for it. */
export interface Pagefind {
  options(options: PagefindOptions): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(term: string | null, options?: PagefindSearchOptions): Promise<PagefindResponse>;
  /** Null when another search was asked for in the meantime. */
  debouncedSearch(
    term: string | null,
    options?: PagefindSearchOptions,
    milliseconds?: number,
  ): Promise<PagefindResponse | null>;
  preload(term: string, options?: PagefindSearchOptions): Promise<void>;
  filters(): Promise<unknown>;
  mergeIndex(path: string, options?: PagefindOptions): Promise<void>;
}

export interface PagefindModule {
  createInstance(options: PagefindOptions): Pagefind;
}

/**
 * How a page is weighed: its title before its keywords before its summary and the queries it is declared for, and
 * neither the name of its guide nor the names of its checkers, which say where a result comes from, not what it
 * is about. The longest pages are tasks that people print: their length is not held against them.
 */
const RANKING = {
  pageLength: 0.1,
  metaWeights: { title: 5, keywords: 3, summary: 2, queries: 2, guida: 0, controllo: 0 },
};

/** Where the index and what belongs to it lie; written out, since the build moves addresses that are. */
export const INDEX_FOLDER = '/pagefind/';

/**
 * Fetches a file of the index side by side with the others: Pagefind would ask for one after another, each a
 * trip to the server. It finds there what is asked for here.
 */
export function fetchEarly(file: string): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = '';
  link.href = INDEX_FOLDER + file;
  document.head.append(link);
}

/**
 * A new instance of the real Pagefind over the built site.
 * No worker: at this size a search takes a few milliseconds, and its script would be 12 kB and one more trip
 * to the server before the first result.
 * @param tag tells this index from those of other builds, so that its entry may be kept.
 * @throws (rejects) when the index cannot be fetched.
 */
export async function loadPagefind(options: PagefindOptions, tag: Promise<string>): Promise<Pagefind> {
  const module: Promise<PagefindModule> = import(/* @vite-ignore */ `${INDEX_FOLDER}pagefind.js`);
  const [{ createInstance }, metaCacheTag] = await Promise.all([module, tag]);
  const pagefind = createInstance({
    basePath: INDEX_FOLDER,
    noWorker: true,
    ranking: RANKING,
    metaCacheTag,
    ...options,
  });
  await pagefind.init();
  return pagefind;
}
