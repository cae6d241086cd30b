import { describe, expect, it } from 'vitest';
import type { JpegOptions } from 'sharp';
import { checkImageFile } from '../../../src/checkers/document-photos/index.ts';
import { documentPhoto, type Shot } from '../../support/photos/document.ts';

const WIDE = 2560;

async function codes(shot: Shot, width = WIDE, options: JpegOptions = { quality: 85 }): Promise<string[]> {
  const photo = await (await documentPhoto(width, width * 0.75, shot)).jpeg(options).toBuffer();
  const { findings } = await checkImageFile(new File([new Uint8Array(photo)], 'foto.jpg'));
  return findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
}

describe('a photo of a document', () => {
  it.each<[string, Shot]>([
    ['in focus', { blur: 0.8 }],
    ['a little soft', { blur: WIDE * 0.0018 }],
    ['in focus and small before a wooden table', { blur: 1, card: 0.35 }],
    ['in focus, in poor light and full of grain', { blur: 1, light: 0.4, grain: 14 }],
  ])('that is %s is not called blurred', async (_, shot) => {
    expect(await codes(shot)).toEqual([]);
  });

  it.each<[string, Shot, JpegOptions]>([
    ['as phones write it', { blur: WIDE * 0.008 }, { quality: 85 }],
    ['progressive and coarse', { blur: WIDE * 0.01, seed: 4 }, { quality: 60, progressive: true }],
    ['full of grain', { blur: WIDE * 0.01, grain: 10 }, { quality: 90 }],
  ])('that is out of focus beyond reading is to be looked at: %s', async (_, shot, options) => {
    expect(await codes(shot, WIDE, options)).toEqual(['blurred']);
  });

  it('that is small is never called blurred: letters are no larger than the blocks that are looked at', async () => {
    expect(await codes({ blur: 8 }, 1200)).toEqual([]);
  });
});
