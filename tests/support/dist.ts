import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attribute, elements, parseHtml, type Node } from './html.ts';

/** Folder of the built site. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

export interface Page {
  /** Its address from the root, for instance `/guide/psicologi/`; `/404.html` for a page that is a bare file. */
  path: string;
  source: string;
  document: Node;
}

export interface Redirect {
  path: string;
  target: string;
}

/** Every HTML file of the built site that a person reads: files that only lead elsewhere are left out. */
export function builtPages(): readonly Page[] {
  return readSite().pages;
}

/** The HTML files that only lead elsewhere. */
export function redirects(): readonly Redirect[] {
  return readSite().redirects;
}

/** Pages of the editions in force and of the site itself. */
export function currentPages(): readonly Page[] {
  return builtPages().filter(({ path }) => !isArchived(path) && !isWholeGuide(path));
}

export function archivedPages(): readonly Page[] {
  return builtPages().filter(({ path }) => isArchived(path));
}

/** A whole guide as one document: it repeats the pages of its guide, to be printed. */
export function isWholeGuide(path: string): boolean {
  return /^\/guide\/[^/]+\/stampa\/$/.test(path);
}

export function isArchived(path: string): boolean {
  return path.startsWith('/archivio/') && path !== '/archivio/';
}

/**
 * The built page at an address.
 *
 * @throws {Error} when the build holds none.
 */
export function builtPage(path: string): Page {
  const page = builtPages().find((candidate) => candidate.path === path);
  if (!page) throw new Error(`The build holds no page ${path}.`);
  return page;
}

/** Scheme and host under which the site is to be published, as the home page's canonical address names it. */
export function siteOrigin(): string {
  const canonical = canonicalOf(builtPage('/'));
  if (canonical === undefined) throw new Error('The home page names no canonical address.');
  return new URL(canonical).origin;
}

/** The address that a page names as its own, as it is written. */
export function canonicalOf({ document }: Page): string | undefined {
  const link = elements(document, 'link').find((candidate) => attribute(candidate, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}

/** The content of a `<meta name>` of a page. */
export function metaOf({ document }: Page, name: string): string | undefined {
  const meta = elements(document, 'meta').find((candidate) => attribute(candidate, 'name') === name);
  return meta && attribute(meta, 'content');
}

/** The file that a static host sends for a path, or `undefined` where it would answer 404. */
export function fileFor(path: string): string | undefined {
  const file = join(DIST, decodeURI(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

interface Site {
  pages: Page[];
  redirects: Redirect[];
}

let site: Site | undefined;

/** Reads and parses the build once for each test file. */
function readSite(): Site {
  site ??= parseSite();
  return site;
}

function parseSite(): Site {
  if (!existsSync(DIST)) throw new Error('There is no dist: run «npm run build» first.');
  const found: Site = { pages: [], redirects: [] };
  const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  for (const name of names.sort()) {
    const source = readFileSync(join(DIST, name), 'utf8');
    const path = `/${name.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
    const document = parseHtml(source);
    const target = refreshTarget(document);
    if (target === undefined) found.pages.push({ path, source, document });
    else found.redirects.push({ path, target });
  }
  return found;
}

function refreshTarget(document: Node): string | undefined {
  const refresh = elements(document, 'meta').find(
    (meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'refresh',
  );
  return refresh && /url=(.*)$/i.exec(attribute(refresh, 'content') ?? '')?.[1];
}
