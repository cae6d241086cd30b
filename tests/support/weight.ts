import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST, type Page } from './dist.ts';
import { attribute, elements, rawText } from './html.ts';

/** What a page costs a first visitor before anything is touched, in bytes as brotli sends them. */
export interface Weight {
  html: number;
  /** Files of scripts, with what they import at once. */
  scripts: number;
  /** Scripts that stand in the page: part of `html` too. */
  inline: number;
  images: number;
  /** Files of fonts, as they are: they come compressed. */
  fonts: number;
  /** Files that the page asks for at once, itself included. */
  requests: readonly string[];
}

/** Weighs a built page by its own HTML; pictures that wait for the scroll (`loading="lazy"`) do not count. */
export function weightOf(page: Page): Weight {
  const { document } = page;
  const links = elements(document, 'link').flatMap((link) => {
    const rel = attribute(link, 'rel') ?? '';
    const href = attribute(link, 'href');
    return href !== undefined && /\b(?:stylesheet|icon|preload|modulepreload)\b/.test(rel) ? [href] : [];
  });
  const scripts = withImports(
    elements(document, 'script').flatMap((script) => attribute(script, 'src') ?? []),
  );
  const images = elements(document, 'img').flatMap((image) => {
    const source = attribute(image, 'src');
    const later = attribute(image, 'loading') === 'lazy' || source?.startsWith('data:') === true;
    return source === undefined || later ? [] : [source];
  });
  const named = links.filter((path) => path.endsWith('.woff2'));
  const fonts = new Set([...named, ...(page.source.match(/url\("?[^")]+\.woff2/g) ?? []).map(addressIn)]);
  const others = [...new Set([...links.filter((path) => !fonts.has(path)), ...images])];
  return {
    html: brotli(page.source),
    scripts: sum(scripts, (path) => brotli(read(path))),
    inline: brotli(inlineScripts(page).join('\n')),
    images: sum(others, (path) =>
      /\.(?:png|jpg|webp|avif)$/.test(path) ? read(path).length : brotli(read(path)),
    ),
    fonts: sum([...fonts], (path) => read(path).length),
    requests: [page.path, ...scripts, ...others, ...fonts],
  };
}

/** The scripts that stand in a page and are run: data blocks are not. */
export function inlineScripts({ document }: Page): string[] {
  return elements(document, 'script')
    .filter((script) => attribute(script, 'src') === undefined)
    .filter((script) => !/json/.test(attribute(script, 'type') ?? ''))
    .map((script) => rawText(script));
}

function addressIn(declaration: string): string {
  return declaration.replace(/^url\("?/, '');
}

/** Files of scripts and all that they import with `import … from`, which the browser fetches before it runs them. */
function withImports(paths: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = read(path).toString();
    for (const [, other = ''] of code.matchAll(/(?:^|[;}\s])(?:import|from)\s*["'](\.[^"']+)["']/g)) {
      visit(new URL(other, `http://site${path}`).pathname);
    }
  };
  paths.forEach(visit);
  return [...found];
}

function read(path: string): Buffer {
  const file = join(DIST, path);
  if (!existsSync(file)) throw new Error(`A page asks for ${path}, which the build does not hold.`);
  return readFileSync(file);
}

function brotli(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

function sum(paths: readonly string[], of: (path: string) => number): number {
  return paths.reduce((total, path) => total + of(path), 0);
}
