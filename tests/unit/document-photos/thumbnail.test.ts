import sharp, { type FitEnum, type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkImageFile } from '../../../src/checkers/document-photos/index.ts';
import { exif } from '../../support/jpeg/segments.ts';
import { documentPhoto } from '../../support/photos/document.ts';

const pixels = (picture: Sharp): Promise<Buffer> => picture.png().toBuffer();
const small = async (picture: Buffer, width: number, height: number, fit: keyof FitEnum): Promise<Buffer> =>
  sharp(picture).resize(width, height, { fit, background: '#000' }).jpeg({ quality: 70 }).toBuffer();

/** What is told of a photo with this thumbnail in its EXIF. */
async function told(photo: Buffer, thumbnail: Buffer): Promise<string[]> {
  const jpeg = await sharp(photo).jpeg({ quality: 85 }).toBuffer();
  const bytes = Uint8Array.from([0xff, 0xd8, ...exif({ thumbnail: new Uint8Array(thumbnail) }), ...jpeg.subarray(2)]);
  const { findings } = await checkImageFile(new File([bytes], 'foto.jpg'), { minShortSide: 1, goodShortSide: 1 });
  return findings.map(({ code }) => code).filter((code) => code !== 'within-limit');
}

const SHAPES = [
  [800, 450],
  [450, 800],
  [800, 600],
  [600, 800],
  [600, 600],
] as const;

describe('the thumbnail of a photo of another shape', () => {
  for (const [width, height] of SHAPES) {
    it(`is of the same picture, with bars, without its sides or squeezed: ${width} × ${height}`, async () => {
      const photo = await pixels(await documentPhoto(width, height, { seed: 1, card: 0.7 }));
      for (const [long, short] of [[160, 120], [320, 180], [176, 144]] as const) {
        const [wide, high] = width < height ? [short, long] : [long, short];
        for (const fit of ['fill', 'contain', 'cover'] as const) {
          expect(await told(photo, await small(photo, wide, high, fit)), `${wide} × ${high}, ${fit}`).toEqual([]);
        }
        // Bars may also be where the thumbnail lies and the photo stands.
        expect(await told(photo, await small(photo, high, wide, 'contain')), `${high} × ${wide}, bars`).toEqual([]);
      }
    });

    it(`is of the same picture where the photo was turned and the thumbnail was not: ${width} × ${height}`, async () => {
      const photo = await pixels(await documentPhoto(width, height, { seed: 2, card: 0.7 }));
      for (const angle of [90, 270]) {
        const turned = await pixels(sharp(photo).rotate(angle));
        const [wide, high] = width < height ? [160, 120] : [120, 160];
        for (const fit of ['fill', 'contain', 'cover'] as const) {
          expect(await told(photo, await small(turned, wide, high, fit)), `${angle}°, ${fit}`).toEqual([]);
        }
      }
    });
  }
});

describe('the thumbnail of what the photo was before', () => {
  const ACROSS = SHAPES.filter(([width, height]) => width >= height);

  it('is told where the photo is a part of it', async () => {
    for (const [width, height] of ACROSS) {
      const before = await pixels(await documentPhoto(width, height, { seed: 3, card: 0.7 }));
      const part = sharp(before).extract({ left: width >> 2, top: height >> 2, width: width >> 1, height: height >> 1 });
      const thumbnail = await small(before, 160, 120, 'contain');
      expect(await told(await pixels(part.resize(width)), thumbnail), `${width} × ${height}`).toEqual(['other-thumbnail']);
    }
  });

  it('is told where the photo is another', async () => {
    for (const [width, height] of SHAPES) {
      const before = await pixels(await documentPhoto(width, height, { seed: 3, card: 0.7 }));
      const [wide, high] = width < height ? [120, 160] : [160, 120];
      const other = await pixels(sharp(before).flop().negate());
      expect(await told(other, await small(before, wide, high, 'contain')), `${width} × ${height}`).toEqual(['other-thumbnail']);
    }
  });

  it('is told of a photo that was covered all over, and not where the thumbnail shows nothing either', async () => {
    const noise = (mean: number): Promise<Buffer> =>
      pixels(sharp({ create: { width: 600, height: 600, channels: 3, background: '#888', noise: { type: 'gaussian', mean, sigma: 6 } } }));
    const document = await pixels(await documentPhoto(600, 600, { seed: 3 }));
    for (const mean of [120, 240]) {
      const nothing = await noise(mean);
      expect(await told(nothing, await small(nothing, 160, 160, 'fill'))).toEqual(['blank']);
      expect(await told(nothing, await small(document, 160, 160, 'fill'))).toEqual(['blank', 'other-thumbnail']);
      expect(await told(document, await small(nothing, 160, 160, 'fill'))).toEqual([]);
    }
  });
});
