import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Bytes after gzip of what a page fetches when it uses these functions, sentences included: at once, and later. */
async function weights(names: string): Promise<{ first: number; later: number }> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names} } from './src/checkers/document-photos/index.ts'; globalThis.checks = [${names}];`,
      resolveDir: new URL('../../..', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    splitting: true,
    outdir: 'none',
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  const sizes = outputFiles.map(({ path, contents }) => ({
    late: /picture-\w+\.js$/.test(path),
    bytes: gzipSync(contents, { level: 9 }).length,
  }));
  const sum = (late: boolean): number => sizes.reduce((total, size) => total + (size.late === late ? size.bytes : 0), 0);
  return { first: sum(false), later: sum(true) };
}

describe('what a reader fetches', () => {
  it('is 5 kB to learn what a file is, what it weighs and what it should be called', async () => {
    const { first } = await weights('checkFileKindAndSize');
    expect(first).toBeGreaterThan(2_000);
    expect(first).toBeLessThanOrEqual(5_100);
  });

  it('is 6 kB for the check of both photos, and as much again when the first JPEG is walked over', async () => {
    const { first, later } = await weights('checkImageFile, checkDocumentPhotos, repairLossless, describeRepairs');
    expect(first).toBeLessThanOrEqual(6_500);
    expect(later).toBeGreaterThan(5_000);
    expect(later).toBeLessThanOrEqual(9_000);
  });
});
