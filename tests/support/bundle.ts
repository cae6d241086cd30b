import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bytes of what a page loads for a module: bundled, minified and compressed as hosts do.
 * @param contents the module, for instance `export { checkAddress } from './index.ts'`.
 * @param folder where its imports are looked for.
 */
export async function gzippedBundle(contents: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
