import { describe, expect, it } from 'vitest';
import { checkImageFile, repairLossless } from '../../../src/checkers/document-photos/index.ts';
import { makeJpeg, makeJpegInParts } from '../../support/jpeg/encoder.ts';
import { exif } from '../../support/jpeg/segments.ts';

/** A file of any size whose bytes are made when they are read; counts them. */
class Endless extends File {
  read = 0;
  readonly #start: Uint8Array<ArrayBuffer>;
  readonly #size: number;
  constructor(start: Uint8Array<ArrayBuffer>, size: number) {
    super([], 'foto.jpg');
    this.#start = start;
    this.#size = size;
  }
  override get size(): number {
    return this.#size;
  }
  override slice(from = 0, to = this.#size): Blob {
    const bytes = new Uint8Array(to - from);
    bytes.set(this.#start.subarray(from, to));
    this.read += bytes.length;
    return new Blob([bytes]);
  }
}
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('what is read of a file', () => {
  it('is the beginning of a video of 200 MB', async () => {
    const video = new Endless(latin('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), 200_000_000);
    expect((await checkImageFile(video)).value?.kind).toBe('video');
    expect(video.read).toBeLessThanOrEqual(1_048_576);
  });
  it('is the picture, and little of the 200 MB behind it', async () => {
    const photo = new Endless(Uint8Array.from([...makeJpeg(), ...latin('\0\0\0\x18ftypmp42')]), 200_000_000);
    const report = await checkImageFile(photo);
    expect(report.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['hidden-video', 'too-heavy']));
    expect(report.value?.remedy).toBe('lossless');
    expect(photo.read).toBeLessThanOrEqual(2_097_152);
  });
  it('is not the picture where it is too large to decode: 20000 × 20000 in a few bytes', async () => {
    const bomb = makeJpeg({ claims: [20_000, 20_000] });
    const file = new Endless(bomb, 100_000_000);
    const report = await checkImageFile(file, {}, 'front');
    expect(report.findings[0]?.message).toBe(
      'La foto del fronte è di 20.000 × 20.000 pixel: troppi per aprirla senza bloccare il browser. Scattala di nuovo a risoluzione più bassa.',
    );
    expect(report.value).toMatchObject({ width: 20_000, height: 20_000, remedy: 'retake' });
    expect(file.read).toBeLessThanOrEqual(1_048_576);
    expect(await repairLossless(file)).toBe(file);
  });
  it('is nothing but zeros where the file is, and has an answer', async () => {
    const zeros = new Endless(new Uint8Array(1), 200_000_000);
    expect((await checkImageFile(zeros)).value?.kind).toBe('zeros');
    expect(zeros.read).toBeLessThanOrEqual(1_048_576);
  });
});

describe('the size in pixels', () => {
  const cases: [number, number, string | null, string][] = [
    [319, 900, 'too-small', 'fix'],
    [900, 319, 'too-small', 'fix'],
    [320, 900, 'rather-small', 'review'],
    [900, 599, 'rather-small', 'review'],
    [600, 600, null, 'ok'],
  ];
  for (const [width, height, code, verdict] of cases) {
    it(`of ${width} × ${height} is ${verdict}`, async () => {
      const report = await checkImageFile(new File([makeJpeg({ width, height, detail: 0.01 })], 'foto.jpg'));
      expect(report.verdict).toBe(verdict);
      expect(report.findings.map(({ code: each }) => each).filter((each) => each !== 'within-limit')).toEqual(code ? [code] : []);
    });
  }
  it('that is turned by EXIF is that of the file', async () => {
    const report = await checkImageFile(
      new File([makeJpeg({ width: 700, height: 610, segments: [exif({ picture: [[0x112, 3, [6]]] })] })], 'foto.jpg'),
    );
    expect(report.value).toMatchObject({ width: 700, height: 610, orientation: 6 });
  });
});

describe('a check that takes a while', () => {
  const large = makeJpegInParts({ width: 3000, height: 2000, detail: 0.9 }).bytes;

  it('reports its progress, which only grows and ends at one', async () => {
    const shares: number[] = [];
    await checkImageFile(new File([large], 'foto.jpg'), {}, 'front', { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('ends where it is asked to', async () => {
    const abort = new AbortController();
    let last = 0;
    const check = checkImageFile(new File([large], 'foto.jpg'), {}, 'front', {
      signal: abort.signal,
      onProgress: (share) => {
        last = share;
        abort.abort();
      },
    });
    await expect(check).rejects.toThrow(/abort/i);
    expect(last).toBeLessThan(1);
  });
});
