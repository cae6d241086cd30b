import { readFile, readdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { archivePath, livePath } from '../editions/paths.ts';
import { inForce } from '../editions/register.ts';
import { guide } from '../schemas/guide.ts';

/**
 * Writes `_redirects`, for hosts that read it: the permanent address of an edition in force answers
 * with a temporary redirect, since the kept pages take it over on the day the edition is replaced.
 * Other hosts serve the pages of src/pages/archivio, which lead to the same place.
 */
export function permanentAddresses(): AstroIntegration {
  return {
    name: 'permanent-addresses',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = pathToFileURL(`${process.cwd()}/content/guides/`);
        const lines: string[] = [];
        for (const name of (await readdir(folder)).sort()) {
          if (!name.endsWith('.yaml')) continue;
          const id = name.replace(/\.yaml$/, '');
          const { number } = inForce(guide.parse(parse(await readFile(new URL(name, folder), 'utf8'))));
          lines.push(`${archivePath(id, number)}* ${livePath(id)}:splat 302`);
        }
        await writeFile(new URL('_redirects', dir), `${lines.join('\n')}\n`);
      },
    },
  };
}
