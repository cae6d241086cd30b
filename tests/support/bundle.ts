import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a page loads for a module: bundled, minified and compressed as hosts do. */
export interface Bundle {
  readonly bytes: number;
  /** The files that it is made of. */
  readonly files: readonly string[];
}

/** Bytes of the bundle of a module. */
export async function gzippedBundle(contents: string, folder: string): Promise<number> {
  return (await bundled(contents, folder)).bytes;
}

/**
 * Bundles a module as the build does.
 * @param contents the module, for instance `export { checkAddress } from './index.ts'`.
 * @param folder where its imports are looked for.
 */
export async function bundled(contents: string, folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    metafile: true,
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  return { bytes, files: Object.keys(metafile.inputs) };
}
