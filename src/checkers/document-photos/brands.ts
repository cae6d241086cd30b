import type { Kind } from './kinds.ts';

/**
 * Files of the ISO base media family (ISO/IEC 14496-12) say what they are in the `ftyp` box: one
 * major brand and a list of compatible ones. All have to be read, because phones write `mif1` first
 * for HEIC and for AVIF alike; AVIF goes before HEIC, and both before the bare `mif1`.
 * @param start the head of the file as Latin-1
 * @param length what the box says of its own length; it may lie
 */
export function kindOfBrands(start: string, length: number): Kind {
  const box = start.slice(8, Math.max(12, Math.min(length, start.length)));
  const brands = box.match(/[^]{4}/g) ?? [];
  const has = (brand: RegExp): boolean => brands.some((each, index) => index !== 1 && brand.test(each));
  if (has(/^avi[fso]$/)) return 'avif';
  if (has(/^hei[cxms]$|^hev[cxms]$|^mif[12]$|^miaf$|^msf1$/)) return 'heic';
  if (has(/^jp[2xm] $/)) return 'jp2';
  if (has(/^jxl $/)) return 'jxl';
  return has(/^crx $/) ? 'unknown' : 'video'; // crx: Canon's raw files
}
