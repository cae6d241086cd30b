import { readFile } from 'node:fs/promises';
import type { PageStep } from '../finished-pages.ts';
import { leanMarkup, shortScopes } from './markup.ts';
import { Words } from './words.ts';
import { styleWriter } from './writer.ts';

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gi;
const PRINT = /<link rel="stylesheet" href="([^"]+)" media="print"\s*\/?>/;

/** Where the first style stood. */
const PLACE = '<style></style>';

/**
 * Gives each page one style sheet, with what something in it, or in a script, can use: styles stand inline,
 * so that the first paint waits for nothing, and a fourth of them is for what the page does not show.
 * The one for print comes inline as well: it costs less there than as a request. Names that only the style
 * and the page share are cut short, and what stood in the page for the index alone goes.
 * The first step: the policy hashes what it writes.
 */
export function usedStyles(): PageStep {
  const scripts = new Words();
  const sheets = new Map<string, string>();
  const write = styleWriter();
  let before = 0;
  let after = 0;
  return {
    async start(dir, names) {
      for (const name of names.filter((candidate) => /^_astro\/.*\.(?:js|css)$/.test(candidate))) {
        const text = await readFile(new URL(name, dir), 'utf8');
        if (name.endsWith('.js')) scripts.addScript(text);
        else sheets.set(`/${name}`, text);
      }
    },
    page(built) {
      const html = leanMarkup(built);
      const lean = withOneStyle(html, write, scripts, printStyle(html, sheets));
      before += built.length;
      after += lean.length;
      return lean;
    },
    async end(_, logger) {
      logger.info(`pagine più leggere del ${Math.round((1 - after / before) * 100)} %`);
    },
  };
}

/** @throws {Error} where the page names a sheet that the build has not written. */
function printStyle(html: string, sheets: ReadonlyMap<string, string>): string {
  const name = PRINT.exec(html)?.[1];
  if (name === undefined) return '';
  const css = sheets.get(name);
  if (css === undefined) throw new Error(`used-styles: the build holds no ${name}`);
  return css;
}

/** The page with its styles as one, in their order, where the first one stood. */
function withOneStyle(
  html: string,
  write: ReturnType<typeof styleWriter>,
  scripts: Words,
  printed: string,
): string {
  const styles = Array.from(html.matchAll(STYLE), ([, css = '']) => css);
  if (printed !== '') styles.push(`@media print{${printed}}`);
  let places = 0;
  const bare = html.replace(PRINT, '').replace(STYLE, () => (places++ === 0 ? PLACE : ''));
  const words = new Words(scripts).addPage(bare);
  const lean = shortScopes(bare, write(styles, words), scripts);
  return lean.html.replace(PLACE, () => `<style>${lean.style}</style>`);
}
