import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

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
export const AT_ONCE = 4;

/** Writes a `.br` and a `.gz` beside a file. @returns whether the file was worth it. */
export type Compress = (file: URL, content: Buffer) => Promise<boolean>;

export function isCompressible(name: string): boolean {
  return COMPRESSIBLE.test(name);
}

/** @param names all files of the site: how many there are decides how much time each may take. */
export function compressorFor(names: readonly string[]): Compress {
  const quality = names.filter(isCompressible).length < MANY ? constants.BROTLI_MAX_QUALITY : 5;
  return async (file, content) => {
    if (content.length < SMALLEST) return false;
    const brotli = await brotlied(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? Math.min(quality, 9) : quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        [constants.BROTLI_PARAM_LGWIN]: windowFor(content.length),
      },
    });
    await writeFile(new URL(`${file.href}.br`), brotli);
    await writeFile(
      new URL(`${file.href}.gz`),
      await gzipped(content, { level: constants.Z_BEST_COMPRESSION }),
    );
    return true;
  };
}

/** The smallest window that holds it all: a larger one is filled with nothing, here and where it is unpacked. */
function windowFor(bytes: number): number {
  return Math.min(Math.ceil(Math.log2(bytes + 16)), constants.BROTLI_DEFAULT_WINDOW);
}
