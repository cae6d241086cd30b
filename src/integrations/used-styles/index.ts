import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
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
 * Runs after all that writes HTML or scripts, before the policy is hashed.
 */
export function usedStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'used-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const names = (await readdir(dir, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
        const read = (name: string): Promise<string> => readFile(new URL(name, dir), 'utf8');
        const scripts = new Words();
        for (const name of names) if (/^_astro\/.*\.js$/.test(name)) scripts.addScript(await read(name));
        const write = styleWriter();
        let before = 0;
        let after = 0;
        for (const name of names.filter((candidate) => candidate.endsWith('.html'))) {
          const built = await read(name);
          const html = leanMarkup(built);
          const print = PRINT.exec(html)?.[1];
          const printed = print === undefined ? '' : await read(print.slice(base.length));
          const lean = withOneStyle(html, write, scripts, printed);
          before += built.length;
          after += lean.length;
          await writeFile(new URL(name, dir), lean);
        }
        logger.info(`pagine più leggere del ${Math.round((1 - after / before) * 100)} %`);
      },
    },
  };
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
