import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../../src/checkers/address-list/', import.meta.url));

describe('the engine', () => {
  it('stays within its weight, with all its data', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export { checkAddress, checkAddressList, classifyAddress } from './index.ts'",
        resolveDir: source,
        loader: 'ts',
      },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2023',
      charset: 'utf8',
      write: false,
    });
    const weight = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
    expect(weight).toBeGreaterThan(5_000);
    expect(weight).toBeLessThanOrEqual(20_600);
  });
});
