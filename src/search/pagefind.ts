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
  data(): Promise<PagefindPage>;
}

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
}

export interface PagefindSearchOptions {
  readonly filters?: Readonly<Record<string, string>>;
}

/** Pagefind's interface in the browser, as far as this site uses it; the package ships no types for it. */
export interface Pagefind {
  init(): Promise<void>;
  search(term: string, options?: PagefindSearchOptions): Promise<PagefindResponse>;
}

interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): Pagefind;
}

/**
 * How a page is weighed: its title before its keywords before its summary, and neither the name of
 * its guide nor the names of its checkers, which say where a result comes from, not what it is about.
 */
const RANKING = { metaWeights: { title: 5, keywords: 3, summary: 2, guida: 0, controllo: 0 } };

let instance: Promise<Pagefind> | undefined;

/**
 * Pagefind over the built site, fetched at the first call.
 * No worker: at this size a search takes a few milliseconds, and its script would be 12 kB and one
 * more trip to the server before the first result.
 * @throws (rejects) when the index cannot be fetched; the next call tries again.
 */
export function loadPagefind(): Promise<Pagefind> {
  instance ??= start().catch((reason: unknown) => {
    instance = undefined;
    throw reason;
  });
  return instance;
}

async function start(): Promise<Pagefind> {
  const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
  const module: PagefindModule = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const pagefind = module.createInstance({
    basePath: folder,
    excerptLength: 22,
    noWorker: true,
    ranking: RANKING,
  });
  await pagefind.init();
  return pagefind;
}
