/** Addresses that the offline copy leaves out; they are kept when somebody has opened them. */
const LEFT_OUT: readonly RegExp[] = [
  // Old editions, comparisons and acquired texts: read once, if ever.
  /^archivio\/(?!index\.html$)/,
  /^versioni\/confronto\//,
  /^sorgenti\//,
  /^licenze\//,
  // What reads HEIC and PDF weighs more than the whole site.
  /^_astro\/(?:libheif|heic|pdf)[^/]*$/,
  // The styles stand in the pages.
  /^_astro\/[^/]*\.css$/,
  // Pagefind's own interfaces, which no page of ours loads.
  /^pagefind\/(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown)/,
  // For programs and for other sites, not for readers.
  /^anteprim/,
  /^(?:404\.html|sw\.js|_[^/]*)$/,
  /\.(?:md|txt|xml|br|gz)$/,
];

/** Of a site with more pages than these nobody wants a copy: what they open is kept, forty files of it. */
const MOST_PAGES = 400;

/** Pages of a large site that the copy holds all the same: the way in, the search, the one shown without connection. */
const ALWAYS = /^(?:(?:cerca|informazioni\/senza-connessione)\/)?index\.html$/;

/** What a search of a large site fetches page by page and word by word. */
const BY_PAGE = /\.html$|^pagefind\/(?:fragment|index)\//;

/**
 * Which of the built files make the offline copy: current pages, checkers, search.
 * @param names relative to the root of the build, with forward slashes.
 */
export function offlineFiles(names: readonly string[]): string[] {
  const files = names.filter((name) => !LEFT_OUT.some((pattern) => pattern.test(name))).toSorted();
  if (files.filter((name) => name.endsWith('.html')).length <= MOST_PAGES) return files;
  return files.filter((name) => ALWAYS.test(name) || !BY_PAGE.test(name));
}

/** The address of a built file relative to the root of the site: `guide/index.html` stands at `guide/`. */
export function addressOf(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1');
}
