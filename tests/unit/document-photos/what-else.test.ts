import { describe, expect, it } from 'vitest';
import { checkImageFile, describeRepairs, type ImageRules, type PhotoReport } from '../../../src/checkers/document-photos/index.ts';
import { makeJpeg, makeJpegInParts } from '../../support/jpeg/encoder.ts';
import { degrees, exif, iptcCity, MPF, profile, segmentOf, xmp, type ExifOptions } from '../../support/jpeg/segments.ts';

const joined = (...parts: ArrayLike<number>[]): Uint8Array<ArrayBuffer> => Uint8Array.from(parts.flatMap((part) => Array.from(part)));
const check = (bytes: Uint8Array<ArrayBuffer>, rules: Partial<ImageRules> = {}): Promise<PhotoReport> =>
  checkImageFile(new File([bytes], 'foto.jpg'), rules);
const codes = ({ findings }: PhotoReport): string[] => findings.map(({ code }) => code).filter((code) => code !== 'within-limit');
const withSegments = (...segments: number[][]): Promise<PhotoReport> => check(makeJpeg({ segments }));
const withExif = (options: ExifOptions): Promise<PhotoReport> => withSegments(exif(options));

describe('what EXIF says', () => {
  for (const little of [false, true]) {
    it(`is read in either byte order: ${little ? 'II' : 'MM'}`, async () => {
      const report = await withExif({
        little,
        picture: [[0x112, 3, [8]]],
        details: [[0xa431, 2, 'SN123456']],
        position: [
          [1, 2, 'N'],
          [2, 5, degrees(44.5)],
          [3, 2, 'E'],
          [4, 5, degrees(11.3)],
        ],
      });
      expect(report).toMatchObject({ verdict: 'ok', value: { orientation: 8, position: true, remedy: 'none' } });
      expect(codes(report)).toEqual(['turned', 'position', 'owner']);
    });
  }

  for (let orientation = 1; orientation <= 8; orientation++) {
    it(`turns the picture: ${orientation}`, async () => {
      expect((await withExif({ picture: [[0x112, 3, [orientation]]] })).value?.orientation).toBe(orientation);
    });
  }

  it('is upright where it says nonsense', async () => {
    for (const value of [0, 9, 65_535]) expect((await withExif({ picture: [[0x112, 3, [value]]] })).value?.orientation).toBe(1);
  });

  it('is no position where it is 0,0 or a version alone', async () => {
    expect(codes(await withExif({ position: [[0, 1, [2, 3, 0, 0]]] }))).toEqual([]);
    expect(
      codes(
        await withExif({
          position: [
            [2, 5, degrees(0)],
            [4, 5, degrees(0)],
          ],
        }),
      ),
    ).toEqual([]);
    expect(
      codes(
        await withExif({
          position: [
            [2, 5, degrees(0)],
            [4, 5, degrees(9)],
          ],
        }),
      ),
    ).toEqual(['position']);
  });

  it('is no owner where the field is empty or blank', async () => {
    expect(codes(await withExif({ picture: [[0x13b, 2, '     ']], details: [[0xa430, 2, '']] }))).toEqual([]);
  });

  it('is read in no time where it bites its own tail, or lies about its counts', async () => {
    const loop = [
      0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2, 0x87, 0x69, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0, 8,
    ];
    const many = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 0xff, 0xff, 0x12, 1, 3, 0, 0xff, 0xff, 0xff, 0xff, 1, 0, 0, 0];
    for (const body of [loop, many, many.slice(0, 9), [0x4d, 0x4d], []]) {
      const report = await withSegments(segmentOf(0xe1, `Exif\0\0${Buffer.from(body).toString('latin1')}`));
      expect(report).toMatchObject({ verdict: 'ok', value: { orientation: 1 } });
    }
  });
});

describe('the thumbnail', () => {
  const thumbnail = (seed: number, width = 160, height = 160): Uint8Array => makeJpeg({ width, height, seed, detail: 0.02 });
  it('of the picture itself is no matter', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const report = await check(makeJpeg({ seed, segments: [exif({ thumbnail: thumbnail(seed) })] }));
      expect(codes(report)).toEqual([]);
    }
  });
  it('of another picture is told, and taken off without touching the photo', async () => {
    const told = await Promise.all(
      [11, 12, 13, 14, 15, 16].map(async (seed) =>
        codes(await check(makeJpeg({ seed, segments: [exif({ thumbnail: thumbnail(seed + 50) })] }))),
      ),
    );
    expect(told.filter((each) => each.includes('other-thumbnail')).length).toBeGreaterThanOrEqual(4);
    const report = await check(makeJpeg({ seed: 11, segments: [exif({ thumbnail: thumbnail(61) })] }));
    expect(report).toMatchObject({ verdict: 'review', value: { remedy: 'lossless' } });
  });
  it('that is broken is no matter', async () => {
    expect(codes(await check(makeJpeg({ segments: [exif({ thumbnail: thumbnail(9).subarray(0, 900) })] })))).toEqual([]);
  });
});

describe('what XMP, IPTC and the profile say', () => {
  it('may be a position', async () => {
    expect(codes(await withSegments(xmp('<rdf:Description exif:GPSLatitude="44,29.6N"/>')))).toEqual(['position']);
    expect(codes(await withSegments(xmp('<photoshop:City>Bologna</photoshop:City>')))).toEqual(['position']);
    expect(codes(await withSegments(iptcCity('Bologna')))).toEqual(['position']);
    expect(codes(await withSegments(xmp('<photoshop:City></photoshop:City><exif:GPSVersionID>2.2</exif:GPSVersionID>')))).toEqual([]);
  });
  it('may be a profile that is whole, or that is not', async () => {
    expect(codes(await withSegments(profile(1)))).toEqual([]);
    expect(codes(await withSegments(profile(3)))).toEqual([]);
    for (const broken of [profile(3, 2), profile(1, 1, 99)]) {
      const report = await withSegments(broken);
      expect(codes(report)).toEqual(['broken-profile']);
      expect(report.value?.remedy).toBe('lossless');
    }
  });
});

describe('what stands behind the picture', () => {
  const behind: [string, string, string, number[][]?][] = [
    ['hidden-video', 'review', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'],
    ['hidden-video', 'review', `MotionPhoto_Data\0\0\0\x18ftypisom${'x'.repeat(100)}`],
    ['hidden-video', 'review', 'a video that XMP tells of', [xmp('<rdf:Description GCamera:MotionPhoto="1"/>')]],
    ['second-picture', 'ok', '\xff\xd8\xff\xe0 a gain map', [MPF]],
    ['hidden-file', 'review', '\xff\xd8\xff\xe0 a picture nobody told of'],
    ['hidden-file', 'review', 'PK\x03\x04 a ZIP'],
    ['hidden-file', 'review', '<script>alert(1)</script>'],
    ['hidden-file', 'review', '\n<!DOCTYPE html><p>'],
    ['hidden-file', 'review', '%PDF-1.4'],
    ['bytes-behind', 'ok', 'SEFH and what else Samsung writes'],
  ];
  for (const [code, verdict, content, segments = []] of behind) {
    it(`is named: ${code}, ${JSON.stringify(content).slice(0, 40)}`, async () => {
      const jpeg = makeJpeg({ segments });
      const report = await check(joined(jpeg, Buffer.from(content, 'latin1')));
      expect(codes(report)).toEqual([code]);
      expect(report.verdict).toBe(verdict);
      expect(report.value?.remedy).toBe(verdict === 'ok' ? 'none' : 'lossless');
      expect(report.findings.find((finding) => finding.code === code)).toMatchObject({
        start: jpeg.length,
        end: jpeg.length + content.length,
      });
    });
  }

  it('is no matter where it is padding', async () => {
    for (const byte of [0, 0xff]) {
      expect(codes(await check(joined(makeJpeg(), new Uint8Array(65_536).fill(byte))))).toEqual([]);
    }
  });

  it('is told where it is more padding than any program leaves, whatever comes after it', async () => {
    for (const behind of ['', 'PK\x03\x04']) {
      const report = await check(joined(makeJpeg(), new Uint8Array(65_537), Buffer.from(behind, 'latin1')));
      expect(codes(report)).toEqual(['bytes-behind']);
      expect(report).toMatchObject({ verdict: 'ok', value: { remedy: 'none' } });
    }
  });

  it('is told where padding makes the photo too heavy, and taken off', async () => {
    const jpeg = makeJpeg({ segments: [xmp('<rdf:Description GCamera:MotionPhoto="1"/>')] });
    for (const byte of [0, 0xff]) {
      const photo = joined(jpeg, new Uint8Array(600).fill(byte));
      const limits = (bytes: number): Partial<ImageRules> => ({ maxBytes: bytes, toleratedMaxBytes: bytes });
      expect(codes(await check(photo, limits(photo.length)))).toEqual([]);
      const report = await check(photo, limits(photo.length - 1));
      expect(codes(report)).toEqual(['bytes-behind', 'too-heavy']);
      expect(report.value?.remedy).toBe('lossless');
      expect(describeRepairs(report)).toEqual(['Togliamo i dati in coda: la foto resta identica.']);
    }
  });

  it('is not looked for where the photo alone is too heavy', async () => {
    expect(codes(await check(makeJpeg(), { maxBytes: 1000, toleratedMaxBytes: 1000 }))).toEqual(['too-heavy']);
  });

  it('is told also where the first picture has no end', async () => {
    const bytes = makeJpeg();
    const report = await check(joined(bytes.subarray(0, -2), bytes));
    expect(codes(report)).toEqual(['hidden-file', 'missing-end']);
    expect(report.findings.find(({ code }) => code === 'hidden-file')?.start).toBe(bytes.length - 2);
    expect(report).toMatchObject({ verdict: 'review', value: { remedy: 'lossless', bytesAfterSurgery: bytes.length } });
    expect(codes(await check(bytes.slice(0, -2)))).toEqual(['missing-end']);
  });

  it('is what makes the photo too heavy, so that no pixel has to change', async () => {
    const photo = joined(makeJpeg(), Buffer.from('\0\0\0\x18ftypmp42', 'latin1'));
    const report = await check(photo, { maxBytes: photo.length - 5, toleratedMaxBytes: photo.length - 5 });
    expect(codes(report)).toEqual(['hidden-video', 'too-heavy']);
    expect(report.value?.remedy).toBe('lossless');
    expect(describeRepairs(report)).toEqual(['Togliamo il video nascosto in coda: la foto resta identica.']);
  });

  it('before the picture is told and taken off', async () => {
    const report = await check(joined(Buffer.from('ciao\r\n'), makeJpeg()));
    expect(codes(report)).toEqual(['stray-bytes']);
    expect(report.findings[0]?.message.replaceAll('\u00a0', ' ')).toBe('Nel file ci sono 6 byte che non fanno parte della foto.');
    expect(report.value?.remedy).toBe('lossless');
  });
});

describe('what can be seen', () => {
  it('is nothing where all is of one colour', async () => {
    const { bytes } = makeJpegInParts({ detail: 0, samplings: [[1, 1]], flat: 40 });
    expect(codes(await check(bytes))).toEqual(['blank']);
  });
  it('is little where all is dark', async () => {
    expect(codes(await check(makeJpeg({ darker: 65 })))).toEqual(['dark']);
  });
});
