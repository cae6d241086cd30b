import fc from '../../support/fast-check.ts';
import sharp, { type JpegOptions as SharpJpeg } from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkImageFile, type PhotoReport } from '../../../src/checkers/document-photos/index.ts';
import { inPercent } from '../../../src/checkers/document-photos/italian.ts';
import { randomNumbers } from '../../support/jpeg/coefficients.ts';
import { makeJpeg, makeJpegInParts, PROGRESSIVE, type JpegOptions } from '../../support/jpeg/encoder.ts';
import { documentPhoto } from '../../support/photos/document.ts';

const check = (bytes: Uint8Array<ArrayBuffer>): Promise<PhotoReport> =>
  checkImageFile(new File([bytes], 'foto.jpg'), { minShortSide: 1, goodShortSide: 1 });
const codes = ({ findings }: PhotoReport): string[] => findings.map(({ code }) => code);
const EOI = Uint8Array.of(0xff, 0xd9);
const joined = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts));

const SMALL: Record<string, JpegOptions> = {
  baseline: {},
  'grey, long codes': { samplings: [[1, 1]], tables: 'long' },
  'restart markers': { restart: 3 },
  'a scan for each component': { plans: [0, 1, 2].map((plane) => ({ planes: [plane], from: 0, to: 63, high: 0, low: 0 })) },
  progressive: { progressive: true },
  'progressive, long codes': { progressive: true, tables: 'long', detail: 0.6 },
  'progressive, restart markers': { progressive: true, restart: 5 },
  'progressive, nearly flat': { progressive: true, detail: 0.002 },
};

/** As libjpeg-turbo and mozjpeg write them. */
const ENCODERS: readonly SharpJpeg[] = [
  { quality: 80 },
  { quality: 99 },
  { quality: 92, chromaSubsampling: '4:4:4' },
  { quality: 85, progressive: true },
  { quality: 75, mozjpeg: true },
  { quality: 60, optimiseCoding: true },
];

describe('a picture that was cut', () => {
  for (const [name, options] of Object.entries(SMALL)) {
    it(`is noticed at every single byte: ${name}`, async () => {
      const { bytes, end } = makeJpegInParts({ width: 40, height: 32, ...options });
      for (let size = 3; size < bytes.length; size++) {
        const report = await check(bytes.slice(0, size));
        expect(codes(report), `cut at ${size} of ${bytes.length}`).toContain(size < end ? 'cut' : 'missing-end');
        expect(report.value?.remedy).toBe(size < end ? 'retake' : 'lossless');
      }
    });

    it(`is noticed at every single byte with a forged end: ${name}`, async () => {
      const { bytes, end } = makeJpegInParts({ width: 40, height: 32, seed: 5, ...options });
      for (let size = 3; size < end; size++) {
        const report = await check(joined(bytes.subarray(0, size), EOI));
        expect(report.verdict, `cut at ${size} of ${bytes.length}`).toBe('fix');
        expect(report.value?.readable).toBeLessThan(1);
      }
    });
  }

  it('is noticed whatever the picture and wherever the cut', async () => {
    const options = fc.record({
      width: fc.integer({ min: 1, max: 90 }),
      height: fc.integer({ min: 1, max: 90 }),
      seed: fc.nat(),
      detail: fc.double({ min: 0, max: 1, noNaN: true }),
      progressive: fc.boolean(),
      restart: fc.constantFrom(0, 0, 1, 4),
      tables: fc.constantFrom('flat' as const, 'long' as const),
    });
    await fc.assert(
      fc.asyncProperty(options, fc.double({ min: 0, max: 1, noNaN: true }), async (each, where) => {
        const { bytes, end } = makeJpegInParts(each);
        expect((await check(bytes)).value?.readable).toBe(1);
        const size = 3 + Math.floor(where * (end - 3));
        const report = await check(joined(bytes.subarray(0, Math.min(size, end - 1)), EOI));
        expect(report.verdict).toBe('fix');
        expect(report.value?.readable).toBeLessThan(1);
      }),
      { numRuns: 300 },
    );
  });

  it('is noticed in what real encoders write, with and without a forged end', async () => {
    const random = randomNumbers(11);
    for (const [seed, options] of ENCODERS.entries()) {
      const bytes = new Uint8Array(await (await documentPhoto(320, 240, { seed, grain: 6 })).jpeg(options).toBuffer());
      expect((await check(bytes)).verdict).toBe('ok');
      const end = bytes.length - 2;
      // The last bytes one by one: there the least is missing.
      const points = Array.from({ length: 60 }, (_, index) => (index < 30 ? end - 1 - index : 3 + Math.floor(random() * (end - 3))));
      for (const at of points) {
        for (const broken of [bytes.slice(0, at), joined(bytes.subarray(0, at), EOI)]) {
          expect((await check(broken)).verdict, `${JSON.stringify(options)} cut at ${at} of ${bytes.length}`).toBe('fix');
        }
      }
    }
  });

  it('is noticed where a download left zeros in place of the rest', async () => {
    const random = randomNumbers(12);
    for (const [seed, options] of ENCODERS.entries()) {
      const bytes = new Uint8Array(await (await documentPhoto(320, 240, { seed, grain: 6 })).jpeg(options).toBuffer());
      for (let round = 0; round < 30; round++) {
        // Near the end the picture comes out complete, with a few blocks of zeros. The last scan of a progressive
        // one gives lowest bits, which may well be zeros.
        const least = options.progressive || options.mozjpeg ? bytes.length / 10 : 40;
        const at = bytes.length - Math.floor(least + random() * (round % 2 ? 200 : 0.7 * bytes.length));
        const broken = bytes.slice().fill(0, at);
        expect((await check(broken)).verdict, `${JSON.stringify(options)} empty from ${at} of ${bytes.length}`).toBe('fix');
      }
    }
  });

  it('is not seen in a plain ground, whose code may be all zeros', async () => {
    for (const options of ENCODERS) {
      const ground = sharp({ create: { width: 900, height: 900, channels: 3, background: '#fff' } });
      const spot = { input: await (await documentPhoto(320, 240)).png().toBuffer(), top: 10, left: 10 };
      const { findings } = await check(new Uint8Array(await ground.composite([spot]).jpeg(options).toBuffer()));
      expect(findings.map(({ code }) => code)).toEqual(['within-limit']);
    }
  });

  it('says how much of it can be read', async () => {
    const { bytes, scans, end } = makeJpegInParts({ width: 640, height: 640, detail: 0.3 });
    const [start = 0] = scans;
    for (const share of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      const report = await check(bytes.slice(0, Math.round(start + share * (end - start))));
      expect(report.value?.readable).toBeGreaterThan(share - 0.03);
      expect(report.value?.readable).toBeLessThan(share + 0.03);
      const [finding] = report.findings.filter(({ code }) => code === 'cut');
      expect(finding?.message).toBe(
        `La foto è incompleta: si legge ${inPercent(report.value?.readable ?? 0)}. Copiala di nuovo dal telefono, oppure scattane un'altra.`,
      );
      expect(finding?.end).toBe(report.value?.bytes);
    }
  });

  it('is never called whole in percent', async () => {
    const { bytes, end } = makeJpegInParts({ width: 640, height: 640 });
    const { findings } = await check(bytes.slice(0, end - 1));
    expect(findings.map(({ message }) => message).join()).toContain('solo il 99\u00a0%');
    const early = await check(bytes.slice(0, 650));
    expect(early.findings.map(({ message }) => message).join()).toContain("si legge meno dell'1\u00a0%");
  });
});

describe('a progressive picture without one of its scans', () => {
  PROGRESSIVE.forEach((_, missing) => {
    it(`is incomplete: scan ${missing + 1} of ${PROGRESSIVE.length}`, async () => {
      const { bytes, scans, end } = makeJpegInParts({ width: 160, height: 120, progressive: true });
      const report = await check(joined(bytes.subarray(0, scans[missing]), bytes.subarray(scans[missing + 1] ?? end)));
      expect(report.verdict).toBe('fix');
      expect(report.value?.readable).toBeLessThan(1);
      expect(report.value?.remedy).toBe('retake');
    });
  });

  it('is read less and less the fewer scans there are', async () => {
    const { bytes, scans } = makeJpegInParts({ width: 160, height: 120, progressive: true });
    const shares = await Promise.all(scans.map(async (scan) => (await check(joined(bytes.subarray(0, scan), EOI))).value?.readable ?? 1));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBe(0);
  });
});

describe('a picture that was damaged', () => {
  const options: JpegOptions = { width: 320, height: 320, tables: 'long', detail: 0.4 };

  it('is noticed where a piece in the middle is missing, or is there twice', async () => {
    for (const each of [options, { ...options, restart: 9 }, { ...options, progressive: true }]) {
      const { bytes, end } = makeJpegInParts(each);
      for (const at of [0.3, 0.5, 0.7].map((share) => Math.floor(share * end))) {
        // A byte or two can be lost so that the codes fall into step again; sectors and packets cannot.
        for (const size of [100, 512, 4096]) {
          expect((await check(joined(bytes.subarray(0, at), bytes.subarray(Math.min(end, at + size))))).verdict).toBe('fix');
          expect((await check(joined(bytes.subarray(0, at + size), bytes.subarray(at)))).verdict).toBe('fix');
        }
      }
    }
  });

  it('is noticed where a piece was overwritten', async () => {
    const { bytes, end } = makeJpegInParts(options);
    for (const filling of [0x00, 0xff, 0x5a]) {
      for (const share of [0.3, 0.6, 0.9]) {
        const broken = bytes.slice().fill(filling, Math.floor(share * end), Math.floor(share * end) + 512);
        expect((await check(broken)).verdict).toBe('fix');
      }
    }
  });

  it('loses one interval and no more where there are restart markers', async () => {
    const { bytes, scans, end } = makeJpegInParts({ ...options, restart: 10 });
    const middle = Math.floor(((scans[0] ?? 0) + end) / 2);
    const broken = bytes.slice().fill(0x5a, middle, middle + 30);
    const report = await check(broken);
    expect(codes(report)).toContain('damaged');
    expect(report.value?.readable).toBeGreaterThan(0.9);
    expect(report.findings.find(({ code }) => code === 'damaged')?.start).toBeGreaterThan(middle - 400);
    expect(report.findings.find(({ code }) => code === 'damaged')?.start).toBeLessThan(middle + 400);
  });

  it('is noticed where whole intervals are missing between restart markers', async () => {
    const bytes = makeJpeg({ ...options, restart: 10 });
    const marks = [...bytes.keys()].filter((at) => bytes[at] === 0xff && (bytes[at + 1] ?? 0) >= 0xd0 && (bytes[at + 1] ?? 0) <= 0xd7);
    for (const gone of [1, 2, 3, 8]) {
      const report = await check(joined(bytes.subarray(0, marks[5]), bytes.subarray(marks[5 + gone])));
      expect(report.verdict).toBe('fix');
      expect(report.value?.readable).toBeLessThan(1);
    }
  });

  it('is noticed where a header contradicts itself', async () => {
    const bytes = makeJpeg(options);
    const at = (marker: number): number => [...bytes.keys()].find((index) => bytes[index] === 0xff && bytes[index + 1] === marker) ?? 0;
    const changes: [string, number, number][] = [
      ['no components', at(0xc0) + 9, 0],
      ['a sampling of zero', at(0xc0) + 11, 0x20],
      ['no height', at(0xc0) + 5, 0],
      ['a component that is not there', at(0xda) + 5, 9],
      ['a component twice', at(0xda) + 7, 1],
      ['a table that is not there', at(0xc0) + 12, 3],
      ['more codes than there are', at(0xc4) + 5, 200],
      ['another frame', at(0xdb) + 1, 0xc0],
    ];
    for (const [name, offset, value] of changes) {
      const broken = bytes.slice();
      broken[offset] = value;
      if (name === 'no height') broken[offset + 1] = 0;
      expect((await check(broken)).verdict, name).toBe('fix');
    }
  });

  it('with a second header at its very end is told by the first', async () => {
    const bytes = makeJpeg({ width: 24, height: 24 });
    const first = bytes.findIndex((byte, index) => byte === 0xff && bytes[index + 1] === 0xc0);
    const { findings, verdict } = await checkImageFile(new File([joined(bytes.subarray(0, -2), Uint8Array.of(0xff, 0xc6, 0, 4, 0, 1))], 'a.jpg'));
    expect(verdict).toBe('fix');
    expect(findings.find(({ code }) => code === 'too-small')?.start).toBe(first);
  });

  it('with an end in the middle is still read no further than that', async () => {
    const { bytes, scans, end } = makeJpegInParts(options);
    const middle = Math.floor(((scans[0] ?? 0) + end) / 2);
    const report = await check(joined(bytes.subarray(0, middle), EOI, bytes.subarray(middle)));
    expect(report.value?.readable).toBeLessThan(0.6);
    expect(codes(report)).toContain('cut');
  });
});
