import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../src/checkers/report.ts';
import { checkDocumentPhotos, checkImageFile, repairLossless } from '../../../src/checkers/document-photos/index.ts';
import { randomNumbers } from '../../support/jpeg/coefficients.ts';
import { makeJpeg } from '../../support/jpeg/encoder.ts';
import { ADOBE, degrees, exif, iptcCity, JFIF, MPF, profile, xmp } from '../../support/jpeg/segments.ts';

const SEGMENTS = [
  [
    ...JFIF,
    ...exif({
      picture: [
        [0x112, 3, [6]],
        [0x13b, 2, 'Mario Rossi'],
      ],
      details: [[0xa431, 2, 'SN1']],
      position: [
        [2, 5, degrees(44)],
        [4, 5, degrees(11)],
      ],
      thumbnail: makeJpeg({ width: 16, height: 16, samplings: [[1, 1]] }),
    }),
    ...xmp('<exif:GPSLatitude>44</exif:GPSLatitude>'),
    ...iptcCity('Bologna'),
    ...MPF,
    ...ADOBE,
    ...profile(2),
  ],
];
const SEEDS = [
  makeJpeg({ width: 24, height: 24 }),
  makeJpeg({ width: 24, height: 24, progressive: true }),
  makeJpeg({ width: 24, height: 24, progressive: true, restart: 2 }),
  makeJpeg({ width: 24, height: 24, restart: 1, tables: 'long' }),
  makeJpeg({ width: 8, height: 8, samplings: [[1, 1]], segments: SEGMENTS }),
];
const MARKERS = [0xc0, 0xc2, 0xc4, 0xd0, 0xd8, 0xd9, 0xda, 0xdb, 0xdd, 0xe0, 0xe1, 0xe2, 0xff, 0x00];

/** One of the seeds with a few bytes changed, taken out, doubled or filled with markers. */
function mutated(random: () => number): Uint8Array<ArrayBuffer> {
  const pick = (below: number): number => Math.floor(random() * below);
  const bytes = [...(SEEDS[pick(SEEDS.length)] ?? [])];
  for (let change = 1 + pick(5); change > 0; change--) {
    const at = pick(bytes.length);
    const size = 1 + pick(8);
    const kind = pick(6);
    if (kind === 0) bytes[at] = pick(256);
    else if (kind === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
    else if (kind === 2) bytes.splice(at, size);
    else if (kind === 3) bytes.splice(at, 0, ...bytes.slice(at, at + size));
    else if (kind === 4) bytes.splice(at, 2, 0xff, MARKERS[pick(MARKERS.length)] ?? 0);
    else bytes.length = at;
  }
  return Uint8Array.from(bytes);
}

/** Files for one run; a longer run: PHOTO_FUZZ=1000000. */
const FILES = Number(process.env['PHOTO_FUZZ'] ?? 20_000);
/** Milliseconds that no file of a few kilobytes may take, on a machine busy with other things. */
const SLOW = 10_000;

describe('a file that is not what it says', () => {
  it(`has its answer, whatever it is: ${FILES} mutated files`, async () => {
    const random = randomNumbers(20_231_215);
    let slowest = 0;
    for (let index = 0; index < FILES; index++) {
      const bytes = mutated(random);
      const began = performance.now();
      const report = await checkImageFile(new File([bytes], 'foto.jpg'));
      slowest = Math.max(slowest, performance.now() - began);
      const where = `file ${index}`;
      expect(report.verdict, where).toBe(verdictOf(report.findings));
      expect(report.value?.readable, where).toBeGreaterThanOrEqual(0);
      expect(report.value?.readable, where).toBeLessThanOrEqual(1);
      const inside = report.findings.every(
        ({ start, end, message }) => start >= 0 && start <= end && end <= bytes.length && !/undefined|NaN|null/.test(message),
      );
      expect(inside, where).toBe(true);
      if (index % 10) continue;
      const mended = await repairLossless(new File([bytes], 'foto.jpg'));
      if (report.value?.bytesAfterSurgery) expect(mended.size, where).toBe(report.value.bytesAfterSurgery);
    }
    // Less than a millisecond each; what lies can cost a look at all that it claims, and no more.
    expect(slowest).toBeLessThan(SLOW);
  }, FILES * 6);

  it('has its answer as one of a pair too', async () => {
    const random = randomNumbers(7);
    for (let index = 0; index < 300; index++) {
      const [front, back] = [mutated(random), mutated(random)].map((bytes) => new File([bytes], 'foto.jpg'));
      const report = await checkDocumentPhotos({ front: front ?? null, back: back ?? null });
      expect(report.verdict).toBe(verdictOf(report.findings));
    }
  });
});
