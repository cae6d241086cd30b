import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Bytes after gzip of what a page fetches when it uses these functions, sentences included. */
async function weight(names: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names} } from './src/checkers/document-photos/index.ts'; globalThis.checks = [${names}];`,
      resolveDir: new URL('../../..', import.meta.url).pathname,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

describe('what a reader fetches', () => {
  it('is 5 kB to learn what a file is, what it weighs and what it should be called', async () => {
    const bytes = await weight('checkFileKindAndSize');
    expect(bytes).toBeGreaterThan(2_000);
    expect(bytes).toBeLessThanOrEqual(5_000);
  });

  it('is 13 kB with the walk over the whole JPEG, the pair, the surgery and all sentences', async () => {
    expect(await weight('checkImageFile, checkDocumentPhotos, repairLossless, describeRepairs')).toBeLessThanOrEqual(13_500);
  });
});
