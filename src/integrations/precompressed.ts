import { readFile, readdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { AT_ONCE, compressorFor, isCompressible } from './compressor.ts';

/**
 * Writes a `.br` and a `.gz` beside each file that shrinks, for servers that send them as they are. Made once,
 * they may take the time of the best compression, which no server takes for each request. Pages have theirs by now
 * (finished-pages.ts).
 * Runs last: it reads what the other steps have written.
 */
export function precompressed(): AstroIntegration {
  return {
    name: 'precompressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const names = (await readdir(dir, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
        const compress = compressorFor(names);
        const left = names.filter((name) => isCompressible(name) && !name.endsWith('.html'));
        let count = 0;
        const work = async (): Promise<void> => {
          for (let name = left.shift(); name !== undefined; name = left.shift()) {
            const file = new URL(name, dir);
            if (await compress(file, await readFile(file))) count += 1;
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
        logger.info(`${count} file anche compressi, oltre alle pagine`);
      },
    },
  };
}
