import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { checkImageFile } from '../../../src/checkers/document-photos/index.ts';
import { makeJpegInParts } from '../../support/jpeg/encoder.ts';

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
    expect(first).toBeLessThanOrEqual(5_220);
  });

  it('is 6 kB for the check of both photos, and as much again when the first JPEG is walked over', async () => {
    const { first, later } = await weights('checkImageFile, checkDocumentPhotos, repairLossless, describeRepairs');
    expect(first).toBeLessThanOrEqual(6_500);
    expect(later).toBeGreaterThan(5_000);
    expect(later).toBeLessThanOrEqual(9_000);
  });
});

/** Milliseconds of the processor that the work takes at its quickest: other work on the machine does not count. */
async function effort(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 4; time++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

describe('a check that takes a while', () => {
  it('walks a photo in the time of ten looks at each of its bits, which leaves 12 megapixels within the second', async () => {
    const { bytes } = makeJpegInParts({ width: 3000, height: 2000, detail: 0.9 });
    const look = (): number => {
      let ones = 0;
      for (const byte of bytes) for (let bit = 7; bit >= 0; bit--) ones += (byte >> bit) & 1;
      return ones;
    };
    const walk = (): Promise<unknown> => checkImageFile(new File([bytes], 'foto.jpg'));
    expect(await effort(walk)).toBeLessThan(10 * (await effort(look)));
  });

  it('is linear in the bytes: scans that leave everything out are not walked block by block', async () => {
    const dc = { planes: [0], from: 0, to: 0, high: 0, low: 0 };
    const { bytes, scans, end } = makeJpegInParts({
      width: 4000,
      height: 3000,
      samplings: [[1, 1]],
      progressive: true,
      detail: 0,
      plans: [dc, { planes: [0], from: 1, to: 1, high: 0, low: 0 }],
    });
    const empty = bytes.slice(scans[1], end);
    const withScans = (count: number): File =>
      new File([bytes.slice(0, scans[1]), ...Array.from({ length: count }, () => empty)], 'foto.jpg');
    const checked = (file: File) => async (): Promise<void> => {
      expect((await checkImageFile(file)).verdict).toBe('fix');
    };
    expect(await effort(checked(withScans(90)))).toBeLessThan(4 * (await effort(checked(withScans(1)))));
  });
});
