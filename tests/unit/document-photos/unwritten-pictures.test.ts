import sharp, { type JpegOptions as SharpJpeg, type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkImageFile, repairLossless, type PhotoReport } from '../../../src/checkers/document-photos/index.ts';
import { parseFrame } from '../../../src/checkers/document-photos/jpeg/frame.ts';
import { huffmanTable } from '../../../src/checkers/document-photos/jpeg/huffman.ts';
import type { Band, Part } from '../../../src/checkers/document-photos/jpeg/scan.ts';
import { unwrittenFrom } from '../../../src/checkers/document-photos/jpeg/unwritten.ts';
import { makeJpeg } from '../../support/jpeg/encoder.ts';
import { documentPhoto } from '../../support/photos/document.ts';

const check = (bytes: Uint8Array<ArrayBuffer>): Promise<PhotoReport> =>
  checkImageFile(new File([bytes], 'foto.jpg'), { minShortSide: 1, goodShortSide: 1 });
const told = ({ findings }: PhotoReport): string[] => findings.map(({ code }) => code).filter((code) => code !== 'within-limit');
const written = async (picture: Sharp, options: SharpJpeg): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await picture.jpeg(options).toBuffer());

/** Tables made for the picture: the shortest codes, all zeros, mean a block that is as the one before. */
const OWN_TABLES: readonly SharpJpeg[] = [
  { quality: 50 },
  { quality: 60, chromaSubsampling: '4:4:4' },
  { quality: 75 },
  { quality: 86 },
  { quality: 92 },
  { quality: 75, mozjpeg: true, progressive: false },
];
const OTHERS: readonly SharpJpeg[] = [
  { quality: 75, optimiseCoding: false },
  { quality: 75, progressive: true },
  { quality: 75, mozjpeg: true },
];

/** The file as an interrupted copy leaves it: of its full length, zeros from a share on; perhaps with the last two bytes. */
function emptied(bytes: Uint8Array<ArrayBuffer>, from: number, closed: boolean): Uint8Array<ArrayBuffer> {
  return bytes.slice().fill(0, from, bytes.length - (closed ? 2 : 0));
}

describe('a copy that was interrupted, with zeros in place of the rest', () => {
  for (const options of [...OWN_TABLES, ...OTHERS]) {
    it(`is no whole picture, with and without an end: ${JSON.stringify(options)}`, async () => {
      // Dense and grainy, and as smooth as phones make it: there the shortest codes are those of nothing.
      const small = await documentPhoto(400, 250, { seed: 3, grain: 0 });
      for (const picture of [await documentPhoto(640, 400, { seed: 3 }), sharp(await small.resize(1600).png().toBuffer())]) {
        const bytes = await written(picture, options);
        expect(told(await check(bytes))).toEqual([]);
        for (const share of [0.3, 0.5, 0.6, 0.75, 0.9, 0.97]) {
          for (const closed of [false, true]) {
            const where = `${bytes.length} bytes, zeros from ${share}, ${closed ? 'closed' : 'open'}`;
            const broken = emptied(bytes, Math.floor(share * bytes.length), closed);
            const report = await check(broken);
            expect(report, where).toMatchObject({ verdict: 'fix', value: { remedy: 'retake', bytesAfterSurgery: null } });
            // Progressive scans give the whole picture in turns.
            expect(report.value?.readable, where).toBeGreaterThan(options.progressive || options.mozjpeg ? 0.01 : 0.5 * share);
            expect((await repairLossless(new File([broken], 'foto.jpg'))).size, where).toBe(broken.length);
          }
        }
      }
    });
  }

  it('says from where on nothing was written, and how much can be read', async () => {
    const small = await (await documentPhoto(400, 250, { seed: 3, grain: 0 })).png().toBuffer();
    const bytes = await written(sharp(small).resize(1600), { quality: 50 });
    const start = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xda) + 14;
    for (const share of [0.3, 0.6, 0.9]) {
      for (const closed of [false, true]) {
        const from = Math.floor(start + share * (bytes.length - start));
        const report = await check(emptied(bytes, from, closed));
        expect(told(report)).toEqual(['cut']);
        const cut = await check(bytes.slice(0, from));
        expect(Math.abs((report.value?.readable ?? 1) - (cut.value?.readable ?? 0))).toBeLessThan(0.003);
        const at = report.findings.find(({ code }) => code === 'cut')?.start ?? 0;
        expect(from - at).toBeGreaterThanOrEqual(0);
        expect(from - at).toBeLessThan(3);
      }
    }
  });

  it('is noticed also where only the last of it is missing, and in sizes that fill no sector', async () => {
    for (const options of OWN_TABLES) {
      const bytes = await written(await documentPhoto(500, 333, { seed: 4 }), options);
      for (const missing of [100, 128, 256, 512, 700, 1024, 2048]) {
        const broken = emptied(bytes, bytes.length - missing, true);
        expect((await check(broken)).verdict, `${JSON.stringify(options)}, ${missing} bytes`).toBe('fix');
      }
    }
  });
});

/** A card above, and below it one colour, as a scanner's lid or a sheet of paper; with the card in colours and without. */
async function plainBelow(width: number, height: number, ground: string): Promise<Sharp[]> {
  const card = { input: await (await documentPhoto(320, 200, { seed: 5 })).png().toBuffer(), top: 0, left: 0 };
  const picture = await sharp({ create: { width, height, channels: 3, background: ground } }).composite([card]).png().toBuffer();
  return [sharp(picture), sharp(picture).grayscale()];
}

const PLAIN = (
  await Promise.all(
    ['#fff', '#808080', '#000', '#cde'].flatMap((ground) =>
      [320, 333, 352].map(async (side) => (await plainBelow(side, side + 88, ground)).map((picture, index) => ({ picture, name: `${ground}, ${side}, ${index}` }))),
    ),
  )
).flat();

describe('a whole picture whose lower half is plain', () => {
  for (const options of [...OWN_TABLES, ...OTHERS]) {
    it(`is whole, wherever in its last byte it ends: ${JSON.stringify(options)}`, async () => {
      for (const { picture, name } of PLAIN) {
        const bytes = await written(picture, options);
        expect(told(await check(bytes)), name).toEqual([]);
        expect(told(await check(bytes.slice(0, -2))), name).toEqual(['missing-end']);
        // A word of padding before the end, and any amount of it behind.
        const padded = Uint8Array.from([...bytes.subarray(0, -2), 0, 0, 0, 0xff, 0xd9, ...new Uint8Array(600)]);
        expect(told(await check(padded)), name).toEqual([]);
      }
    });
  }
});

describe('zeros at the end of a scan', () => {
  /** Tables of two codes, 0 and 10, that mean these symbols. */
  const part = (first: number, other: number, role: 'ac' | 'progressive' = 'ac'): Part => {
    const specification = (symbol: number): Uint8Array => Uint8Array.from([1, 1, ...new Uint8Array(14), symbol, 3]);
    const [component] = parseFrame(Uint8Array.from([0xff, 0xc0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0]), 0)?.components ?? [];
    if (!component) throw new Error('no component');
    return { component, dc: huffmanTable(specification(first), 'dc'), ac: huffmanTable(specification(other), role), step: 1, last: 0 };
  };
  const ALL = { from: 0, to: 63, high: 0, low: 0 };
  const FIRST = { from: 0, to: 0, high: 0, low: 0 };
  const LATER = { from: 1, to: 63, high: 0, low: 0 };
  const plain = part(0, 0);
  const detailed = part(0, 1);
  const drifting = part(2, 0);
  const cases: [string, number, number, Part[], Band, boolean][] = [
    ['up to its end, however many, in codes of nothing', 9000, 0, [plain], ALL, false],
    ['and a word of padding', 9000, 4, [plain], ALL, false],
    ['and more than a word of padding', 9000, 5, [plain], ALL, true],
    ['of a word, and any padding', 4, 9000, [plain], ALL, false],
    ['of more than a word, and any padding', 5, 9000, [plain], ALL, true],
    ['as padding alone', 0, 9000, [plain], ALL, false],
    ['that are sixteen bytes of details', 16, 0, [detailed], ALL, false],
    ['that are more bytes of details', 17, 0, [detailed], ALL, true],
    ['that are details in one component alone', 17, 0, [plain, detailed], ALL, true],
    ['that are steps of brightness', 17, 0, [drifting], ALL, true],
    ['that are steps of brightness, in a scan of those', 9000, 0, [drifting], FIRST, false],
    ['in a scan that gives no details, whatever their table', 9000, 0, [detailed], FIRST, false],
    ['in a scan that gives no details, and more behind it', 9000, 5, [detailed], FIRST, true],
    ['in a scan that gives no brightness, whatever its table', 9000, 0, [part(2, 0, 'progressive')], LATER, false],
    ['in a scan of details that gives them', 17, 0, [part(2, 1, 'progressive')], LATER, true],
    ['in a scan of further bits', 9000, 0, [detailed], { ...LATER, high: 1 }, false],
    ['in a scan of further bits, and more behind it', 9000, 5, [detailed], { ...LATER, high: 1 }, true],
  ];
  for (const [name, inside, behind, parts, band, unwritten] of cases) {
    it(`${unwritten ? 'were never written' : 'belong to the picture'}: ${name}`, () => {
      const end = 7 + inside + behind;
      const bytes = Uint8Array.from([...new Uint8Array(7).fill(0x55), ...new Uint8Array(inside + behind), 0xff, 0xd9]);
      expect(unwrittenFrom(bytes, end - behind, end, { parts, band })).toBe(unwritten ? 7 : -1);
    });
  }

  it('are noticed between restart markers, and cost the interval they stand in and no other', async () => {
    const bytes = makeJpeg({ width: 320, height: 320, restart: 40, detail: 0.3, tables: 'flat' });
    const marks = [...bytes.keys()].filter((at) => bytes[at] === 0xff && (bytes[at + 1] ?? 0) >= 0xd0 && (bytes[at + 1] ?? 0) <= 0xd7);
    for (const mark of [0, 3, 7]) {
      const end = marks[mark] ?? 0;
      for (const from of [end - 500, (marks[mark - 1] ?? end - 502) + 2]) {
        const report = await check(bytes.slice().fill(0, from, end));
        expect(report.verdict).toBe('fix');
        expect(report.value?.readable).toBeLessThan(1);
        expect(report.value?.readable).toBeGreaterThan(0.89);
      }
    }
  });
});
