import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkImageFile } from '../../../src/checkers/document-photos/index.ts';
import { defaultTables } from '../../../src/checkers/document-photos/jpeg/default-tables.ts';
import { randomNumbers, waves } from '../../support/jpeg/coefficients.ts';
import { makeJpeg, type JpegOptions } from '../../support/jpeg/encoder.ts';

const ONE_BY_ONE = [0, 1, 2].map((plane) => ({ planes: [plane], from: 0, to: 63, high: 0, low: 0 }));

const WHOLE: Record<string, JpegOptions> = {
  'baseline 4:2:0': {},
  'baseline 4:4:4': {
    samplings: [
      [1, 1],
      [1, 1],
      [1, 1],
    ],
  },
  'baseline 4:2:2 of odd width': {
    samplings: [
      [2, 1],
      [1, 1],
      [1, 1],
    ],
    width: 611,
  },
  'baseline 4:4:0': {
    samplings: [
      [1, 2],
      [1, 1],
      [1, 1],
    ],
  },
  'baseline 4:1:1': {
    samplings: [
      [4, 1],
      [1, 1],
      [1, 1],
    ],
  },
  grey: { samplings: [[1, 1]] },
  'grey with a sampling of 2×2': { samplings: [[2, 2]], width: 605, height: 607 },
  'sizes that fill no MCU': { width: 601, height: 617 },
  'a scan for each component': { plans: ONE_BY_ONE },
  'a restart marker after each MCU': { restart: 1 },
  'a restart marker now and then': { restart: 37 },
  'codes beyond nine bits': { tables: 'long' },
  'no tables at all': { withoutTables: true },
  progressive: { progressive: true },
  'progressive of odd size': { progressive: true, width: 609, height: 603 },
  'progressive with long codes': { progressive: true, tables: 'long' },
  'progressive with restart markers': { progressive: true, restart: 11 },
  'progressive and nearly flat': { progressive: true, detail: 0.002 },
  'progressive and full of detail': { progressive: true, detail: 0.9 },
  'progressive 4:4:4': {
    progressive: true,
    samplings: [
      [1, 1],
      [1, 1],
      [1, 1],
    ],
  },
};

describe('a whole picture', () => {
  for (const [name, options] of Object.entries(WHOLE)) {
    it(`is read to the last bit: ${name}`, async () => {
      const bytes = makeJpeg({ width: 640, height: 640, ...options });
      // The second opinion first: libjpeg reads it without a warning.
      const { info } = await sharp(bytes, { failOn: 'warning' }).raw().toBuffer({ resolveWithObject: true });
      const report = await checkImageFile(new File([bytes], 'foto.jpg'));
      expect(report.findings.map(({ code }) => code)).toEqual(['within-limit']);
      expect(report).toMatchObject({
        verdict: 'ok',
        value: { kind: 'jpeg', readable: 1, width: info.width, height: info.height, remedy: 'none' },
      });
    });
  }

  for (const progressive of [false, true]) {
    for (const chromaSubsampling of ['4:2:0', '4:4:4']) {
      for (const mozjpeg of [false, true]) {
        it(`by libjpeg is read too: progressive ${progressive}, ${chromaSubsampling}, mozjpeg ${mozjpeg}`, async () => {
          const bright = waves(3);
          const grain = randomNumbers(4);
          const pixels = Uint8Array.from({ length: 700 * 900 * 3 }, (_, at) => {
            const pixel = Math.floor(at / 3);
            return 128 + 90 * bright((pixel % 700) / 700, Math.floor(pixel / 700) / 900) + 30 * (grain() - 0.5);
          });
          const bytes = await sharp(pixels, { raw: { width: 700, height: 900, channels: 3 } })
            .jpeg({ progressive, chromaSubsampling, mozjpeg, optimiseScans: progressive, trellisQuantisation: mozjpeg })
            .toBuffer();
          expect(await checkImageFile(new File([new Uint8Array(bytes)], 'foto.jpg'))).toMatchObject({
            verdict: 'ok',
            value: { readable: 1 },
          });
        });
      }
    }
  }

  it('in CMYK is whole, and to be checked for its colours', async () => {
    const bytes = makeJpeg({
      samplings: [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    });
    const report = await checkImageFile(new File([bytes], 'foto.jpg'));
    expect(report).toMatchObject({ verdict: 'review', value: { readable: 1, remedy: 'reencode' } });
    expect(report.findings.map(({ code }) => code)).toContain('print-colours');
  });

  it('takes for granted the very tables that libjpeg writes', async () => {
    const bytes = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#a52' } })
      .jpeg({ optimiseCoding: false })
      .toBuffer();
    for (const [number, specification] of defaultTables()) {
      const table = Buffer.from([number, ...specification]);
      expect(bytes.includes(table), `table ${number}`).toBe(true);
    }
  });
});

describe('a coding that browsers do not read', () => {
  const named: [string, JpegOptions][] = [
    ['senza perdita', { sof: 0xc3 }],
    ['con codifica aritmetica', { sof: 0xc9 }],
    ['con codifica aritmetica', { sof: 0xca }],
    ['gerarchico', { sof: 0xc5 }],
    ['a 12 bit', { sof: 0xc1, precision: 12 }],
    [
      'a 2 canali',
      {
        samplings: [
          [1, 1],
          [1, 1],
        ],
      },
    ],
  ];
  for (const [name, options] of named) {
    it(`is named: ${name}, ${(options.sof ?? 0xc0).toString(16)}`, async () => {
      const { verdict, value, findings } = await checkImageFile(new File([makeJpeg(options)], 'foto.jpg'), {}, 'front');
      expect(verdict).toBe('fix');
      expect(value).toMatchObject({ remedy: 'retake', width: 640, height: 640 });
      expect(findings.map(({ message }) => message)).toContain(
        `La foto del fronte è un JPEG ${name}, che browser e siti non aprono. Salvala come JPEG normale e sceglila di nuovo.`,
      );
      expect(findings.map(({ code }) => code)).not.toContain('cut');
    });
  }
});
