import { copyFile, readFile, readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offeredIn } from '../printed/built.ts';
import { printedPath } from '../printed/offer.ts';

/** Where `npm run pdf` keeps what it made; Astro always runs at the root of the project. */
const PRINTED = pathToFileURL(`${process.cwd()}/content/printed/`);

/** Publishes the PDFs that the built pages offer, and no other: one that is out of date stays unpublished. */
export function printedGuides(): AstroIntegration {
  return {
    name: 'printed-guides',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        for (const name of await readdir(PRINTED).catch(() => [])) {
          if (!name.endsWith('.pdf')) continue;
          const id = name.replace(/\.pdf$/, '');
          const page = await readFile(new URL(`.${printedPath(id)}index.html`, dir), 'utf8').catch(() => '');
          const href = offeredIn(page);
          if (href === null) logger.info(`Il PDF della guida ${id} non è di oggi: esegui «npm run pdf».`);
          else await copyFile(new URL(name, PRINTED), new URL(`.${href}`, dir));
        }
      },
    },
  };
}
