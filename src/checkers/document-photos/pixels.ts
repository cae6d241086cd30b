import { grouped } from './italian.ts';
import type { Frame } from './jpeg/frame.ts';
import type { ImageRules } from './rules.ts';
import type { PictureTeller } from './teller.ts';

type Size = Pick<Frame, 'width' | 'height'>;

/** A file of 1.5 MB can ask a browser for gigabytes: above this nothing walks over it or decodes it. */
export function isTooLarge({ width, height }: Size, { maxPixels }: ImageRules): boolean {
  return width * height > maxPixels;
}

/**
 * The size in pixels, told before anything decodes it.
 * @param at offset of the frame header that says it
 */
export function checkPixels(size: Size, at: number, rules: ImageRules, teller: PictureTeller): void {
  const pixels = `${grouped(size.width)} × ${grouped(size.height)}`;
  const short = Math.min(size.width, size.height);
  if (isTooLarge(size, rules)) teller.tell('too-many-pixels', at, at + 9, pixels);
  else if (short < rules.minShortSide) teller.tell('too-small', at, at + 9, pixels);
  else if (short < rules.goodShortSide) teller.tell('rather-small', at, at + 9, pixels);
}
