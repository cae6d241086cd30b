import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** What shrinks. Pictures, fonts and the parts of the search index come compressed already. */
const COMPRESSIBLE = /\.(?:html|js|css|json|svg|xml|txt|md|wasm)$/;

/** Below it, in bytes, the headers weigh more than what is saved. */
const SMALLEST = 1024;

/** Above it, in bytes, stand only what reads HEIC and PDF: the last percent would take half of the time. */
const LARGE = 400_000;

/**
 * From so many files on the build would wait longer for the last percents than for all else: thousands of pages
 * take the level that servers use, a thirtieth of the time for a tenth more bytes.
 */
const MANY = 1000;

/** zlib works on threads of its own: more at once than there are cores gains nothing. */
const AT_ONCE = 4;

/**
 * Writes a `.br` and a `.gz` beside each file that shrinks, for servers that send them as they are. Made once,
 * they may take the time of the best compression, which no server takes for each request.
 * Runs last: it reads what the other steps have written.
 */
export function precompressed(): AstroIntegration {
  return {
    name: 'precompressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const left = (await readdir(dir, { recursive: true }))
          .map((name) => name.replaceAll('\\', '/'))
          .filter((name) => COMPRESSIBLE.test(name));
        const quality = left.length < MANY ? constants.BROTLI_MAX_QUALITY : 5;
        let count = 0;
        const work = async (): Promise<void> => {
          for (let name = left.shift(); name !== undefined; name = left.shift()) {
            if (await compress(new URL(name, dir), quality)) count += 1;
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
        logger.info(`${count} file anche compressi`);
      },
    },
  };
}

/** @returns whether the file was worth it. */
async function compress(file: URL, quality: number): Promise<boolean> {
  if ((await stat(file)).size < SMALLEST) return false;
  const content = await readFile(file);
  const brotli = await brotlied(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? Math.min(quality, 9) : quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  await writeFile(new URL(`${file.href}.br`), brotli);
  await writeFile(
    new URL(`${file.href}.gz`),
    await gzipped(content, { level: constants.Z_BEST_COMPRESSION }),
  );
  return true;
}
