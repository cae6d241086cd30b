import type { Teller } from './findings.ts';
import { grouped } from './italian.ts';
import type { ImageRules } from './rules.ts';

/**
 * The size in pixels, told before anything decodes it: a file of 1.5 MB can ask for gigabytes.
 * @param at offset of the frame header that says it
 * @returns whether the picture may be walked and decoded
 */
export function checkPixels(width: number, height: number, at: number, rules: ImageRules, teller: Teller): boolean {
  const pixels = `${grouped(width)} × ${grouped(height)}`;
  const short = Math.min(width, height);
  const tooMany = width * height > rules.maxPixels;
  if (tooMany) teller.tell('too-many-pixels', at, at + 9, pixels);
  if (short < rules.minShortSide) teller.tell('too-small', at, at + 9, pixels);
  else if (short < rules.goodShortSide) teller.tell('rather-small', at, at + 9, pixels);
  return !tooMany;
}
