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

/**
 * Which of the built files make the offline copy: current pages, checkers, search.
 * @param names relative to the root of the build, with forward slashes.
 */
export function offlineFiles(names: readonly string[]): string[] {
  return names.filter((name) => !LEFT_OUT.some((pattern) => pattern.test(name))).toSorted();
}

/** The address of a built file relative to the root of the site: `guide/index.html` stands at `guide/`. */
export function addressOf(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1');
}
