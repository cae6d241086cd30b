import fc from '../../support/fast-check.ts';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkImageFile, describeRepairs, repairLossless, type ImageRules } from '../../../src/checkers/document-photos/index.ts';
import { makeJpeg, makeJpegInParts, type JpegOptions } from '../../support/jpeg/encoder.ts';
import { ADOBE, COMMENT, degrees, exif, iptcCity, JFIF, MPF, profile, xmp } from '../../support/jpeg/segments.ts';

const joined = (...parts: ArrayLike<number>[]): Uint8Array<ArrayBuffer> => Uint8Array.from(parts.flatMap((part) => Array.from(part)));
const repaired = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await repairLossless(new File([bytes], 'foto.jpg'))).arrayBuffer());
const pixels = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes, { failOn: 'none' }).raw().toBuffer();
const LATIN = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const VIDEO = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom' + 'x'.repeat(5000), 'latin1');

const SAID = [
  ...JFIF,
  ...exif({
    picture: [
      [0x112, 3, [6]],
      [0x13b, 2, 'Mario Rossi'],
    ],
    position: [
      [2, 5, degrees(44.5)],
      [4, 5, degrees(11.3)],
    ],
    thumbnail: makeJpeg({ width: 160, height: 120 }),
  }),
  ...xmp('<exif:GPSLatitude>44,30N</exif:GPSLatitude>'),
  ...iptcCity('Bologna'),
  ...MPF,
  ...COMMENT,
  ...ADOBE,
  ...profile(3),
];

describe('surgery', () => {
  const pictures: Record<string, JpegOptions> = {
    baseline: {},
    progressive: { progressive: true },
    'restart markers': { restart: 5 },
    grey: { samplings: [[1, 1]] },
    CMYK: {
      samplings: [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    },
    'progressive, many scans, restart markers': { progressive: true, restart: 9 },
  };
  for (const [name, options] of Object.entries(pictures)) {
    it(`changes not one pixel: ${name}`, async () => {
      const bytes = joined(makeJpeg({ width: 200, height: 168, ...options, segments: [SAID] }), VIDEO);
      const mended = await repaired(bytes);
      expect(mended.length).toBeLessThan(bytes.length - VIDEO.length);
      expect(await pixels(mended)).toEqual(await pixels(bytes));
      expect((await checkImageFile(new File([mended], 'foto.jpg'), { minShortSide: 1, goodShortSide: 1 })).value).toMatchObject({
        readable: 1,
        orientation: 6,
        position: false,
        bytesAfterSurgery: mended.length,
      });
    });
  }

  it('takes over the coded data byte by byte', async () => {
    const { bytes, scans, end } = makeJpegInParts({ progressive: true, width: 120, height: 88, segments: [SAID] });
    const coded = LATIN(bytes.subarray(scans[0], end));
    expect(LATIN(await repaired(bytes))).toContain(coded);
  });

  it('leaves colours and the upright position, and nothing else that was said', async () => {
    const mended = LATIN(await repaired(makeJpeg({ segments: [SAID] })));
    for (const kept of ['JFIF', 'Adobe', 'ICC_PROFILE', 'Exif']) expect(mended).toContain(kept);
    for (const gone of ['Mario', 'GPS', 'Bologna', 'MPF', 'home', 'xmpmeta']) expect(mended).not.toContain(gone);
    expect((await sharp(Buffer.from(mended, 'latin1')).metadata()).orientation).toBe(6);
  });

  it('writes no EXIF where the picture is upright', async () => {
    expect(
      LATIN(
        await repaired(
          makeJpeg({
            segments: [
              exif({
                picture: [
                  [0x112, 3, [1]],
                  [0x13b, 2, 'Mario Rossi'],
                ],
              }),
            ],
          }),
        ),
      ),
    ).not.toContain('Exif');
  });

  it('drops a profile that is broken, which some programs stumble over', async () => {
    expect(LATIN(await repaired(makeJpeg({ segments: [profile(3, 2)] })))).not.toContain('ICC_PROFILE');
  });

  it('adds a missing end, and takes away what stands before the beginning and between segments', async () => {
    const { bytes, end } = makeJpegInParts({ width: 64, height: 64 });
    const clean = await repaired(bytes);
    expect(await repaired(bytes.slice(0, end))).toEqual(clean);
    expect(await repaired(bytes.slice(0, end + 1))).toEqual(clean);
    expect(await repaired(joined(Buffer.from('\r\n\r\n'), bytes))).toEqual(clean);
    expect(await repaired(joined(bytes.subarray(0, 2), COMMENT, [1, 2, 3, 0], bytes.subarray(2)))).toEqual(clean);
  });

  it('done twice is done once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ seed: fc.nat(), progressive: fc.boolean(), restart: fc.constantFrom(0, 2), width: fc.integer({ min: 1, max: 70 }) }),
        async (options) => {
          const once = await repaired(joined(makeJpeg({ height: 40, segments: [SAID], ...options }), VIDEO));
          expect(await repaired(once)).toEqual(once);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves alone what it cannot mend: a cut photo, another kind of file, nothing at all', async () => {
    const { bytes, end } = makeJpegInParts({ segments: [SAID] });
    for (const file of [bytes.slice(0, end - 500), Buffer.from('ciao'), new Uint8Array()])
      expect(await repaired(new Uint8Array(file))).toEqual(new Uint8Array(file));
  });
});

describe('what mending does', () => {
  const told = async (name: string, bytes: Uint8Array<ArrayBuffer>, rules: Partial<ImageRules> = {}): Promise<string[]> =>
    describeRepairs(await checkImageFile(new File([bytes], name), rules));
  const photo = makeJpeg({ segments: [SAID] });
  const light = { maxBytes: 1000, toleratedMaxBytes: 1000 };

  it('is nothing where the photo is good, and where only a new one helps', async () => {
    expect(await told('a.jpg', photo)).toEqual([]);
    expect(await told('a.jpg', photo.slice(0, photo.length - 1000))).toEqual([]);
  });

  it('is told from the least change to the greatest', async () => {
    expect(await told('a.png', makeJpeg())).toEqual(['Diamo al file il nome «a.jpg».']);
    expect(await told('a.png', joined(photo, VIDEO))).toEqual([
      'Diamo al file il nome «a.jpg».',
      'Togliamo la posizione in cui è stata scattata: la foto resta identica.',
      "Togliamo il nome e il numero di serie dell'apparecchio: la foto resta identica.",
      'Togliamo il video nascosto in coda: la foto resta identica.',
    ]);
    expect(await told('a.jpg', joined(makeJpeg(), VIDEO), light)).toEqual([
      'Togliamo il video nascosto in coda.',
      'Salviamo la foto di nuovo in JPEG.',
    ]);
    expect(await told('a.png', Uint8Array.from(Buffer.from('89504e470d0a1a0a', 'hex')))).toEqual(['Salviamo la foto in formato JPEG.']);
  });
});
