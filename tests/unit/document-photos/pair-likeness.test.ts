import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkDocumentPhotos } from '../../../src/checkers/document-photos/index.ts';
import { makeJpeg } from '../../support/jpeg/encoder.ts';

/** A made-up side of a document: grey table, light card, a face, lines of text. */
async function side(seed: number, turn = 0, quality = 90, width = 1200): Promise<File> {
  const lines = Array.from(
    { length: 9 },
    (_, line) =>
      `<rect x="${400 + ((line * seed * 37) % 50)}" y="${150 + line * 60}" width="${200 + ((line * 97 * seed) % 380)}" height="22" fill="#222"/>`,
  ).join('');
  const face =
    seed % 2
      ? '<ellipse cx="230" cy="330" rx="110" ry="150" fill="#a76"/>'
      : '<rect x="100" y="500" width="900" height="130" fill="#345"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="#765"/><rect x="60" y="70" width="1080" height="660" rx="30" fill="#cde"/>${face}${lines}</svg>`;
  const bytes = await sharp(Buffer.from(svg)).resize(width).rotate(turn).jpeg({ quality }).toBuffer();
  return new File([new Uint8Array(bytes)], 'foto.jpg');
}
const pair = async (front: File, back: File): Promise<string[]> =>
  (await checkDocumentPhotos({ front, back })).value?.pair.map(({ code }) => code) ?? [];

describe('front and back', () => {
  it('that are two sides are ready', async () => {
    const report = await checkDocumentPhotos({ front: await side(1), back: await side(2) });
    expect(report).toMatchObject({ verdict: 'ok' });
    expect(report.value?.pair[0]?.message.replaceAll('\u00a0', ' ')).toMatch(
      /^Formato e peso vanno bene: fronte [\d,]+ kB, retro [\d,]+ kB\. Controlla a occhio/,
    );
  });

  for (const turn of [0, 90, 180, 270]) {
    it(`that are one picture, turned by ${turn}° and saved again, are told`, async () => {
      expect(await pair(await side(3), await side(3, turn, 55))).toEqual(['same-picture']);
      expect(await pair(await side(3), await side(3, turn, 80, 1000))).toEqual(['same-picture']);
    });
  }

  it('of one kind of document are not taken for one picture', async () => {
    for (const [one, other] of [
      [1, 3],
      [5, 7],
      [2, 4],
      [9, 11],
    ] as const)
      expect(await pair(await side(one), await side(other))).toEqual(['pair-ready']);
  });

  it('that are both blank are called blank, not the same', async () => {
    const blank = (flat: number): File => new File([makeJpeg({ flat, detail: 0 })], 'foto.jpg');
    const { findings } = await checkDocumentPhotos({ front: blank(30), back: blank(31) });
    expect(findings.map(({ code }) => code).filter((code) => code !== 'within-limit')).toEqual(['blank', 'blank']);
  });
});
