import { END_OF_BLOCK } from './huffman.ts';
import type { Band, Part, ScanHeader } from './scan.ts';

/** Bytes of nothing but zeros that no picture has: forty coefficients and more in a row, all of them -1. */
const RUN = 16;
/** Encoders leave less than a byte, filled up with ones (T.81, F.1.2.3); some fill up a word, with zeros. */
const WORD = 4;

/**
 * Where the part of a scan begins that was never written: a copy that was not finished has zeros in
 * place of the rest, and they read as blocks like any others.
 * @param left the first byte that was not needed; @param end offset of the marker that ends the scan
 * @returns -1 where all was written
 */
export function unwrittenFrom(bytes: Uint8Array, left: number, end: number, { parts, band }: ScanHeader): number {
  let from = end;
  while (from > 0 && bytes[from - 1] === 0) from -= 1;
  // Zeros behind the picture are padding, zeros up to its end may be a plain ground: both at once are neither.
  const goOn = Math.min(left - from, end - left) > WORD;
  const meanDetails = left - from > RUN && !band.high && !parts.every((part) => isPlainInZeros(part, band));
  return goOn || meanDetails ? from : -1;
}

/** Whether zero bits mean a block that is as the one before and has no details, as far as the scan tells. */
function isPlainInZeros({ dc, ac }: Part, { from, to }: Band): boolean {
  const [first = 0] = dc.fast;
  const [others = 0] = ac.fast;
  return (from > 0 || ((first >> 16) & 15) === 0) && (to === 0 || ((others >> 8) & 255) === END_OF_BLOCK);
}
