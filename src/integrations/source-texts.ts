import { copyFile, mkdir, readFile, readdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** The folder of the two acquired texts. */
export const SOURCES = new URL('../../content/sources/', import.meta.url);

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
