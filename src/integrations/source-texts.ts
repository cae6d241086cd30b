import { copyFile, mkdir, readFile, readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The folder of the two acquired texts; Astro always runs at the root of the project. */
export const SOURCES = pathToFileURL(`${process.cwd()}/content/sources/`);

/** Publishes the acquired texts byte for byte under /sorgenti/. */
export function sourceTexts(): AstroIntegration {
  return {
    name: 'source-texts',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/sorgenti/', (request, response, next) => {
          const name = (request.url ?? '').slice(1);
          if (!/^[\w.]+\.txt$/.test(name)) return next();
          readFile(new URL(name, SOURCES)).then(
            (bytes) => {
              response.setHeader('content-type', 'text/plain; charset=utf-8');
              response.end(bytes);
            },
            () => next(),
          );
        });
      },
      'astro:build:done': async ({ dir }) => {
        const target = new URL('sorgenti/', dir);
        await mkdir(target, { recursive: true });
        for (const name of await readdir(SOURCES)) {
          await copyFile(new URL(name, SOURCES), new URL(name, target));
        }
      },
    },
  };
}
