import { END_OF_BLOCK } from './huffman.ts';
import type { Part, ScanHeader } from './scan.ts';

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
  // A scan of first coefficients, or of further bits, may well be all zeros. Where it was the last to be written, others lack.
  const meanDetails = left - from > RUN && band.to > 0 && !band.high && !parts.every((part) => isPlainInZeros(part, band.from));
  return goOn || meanDetails ? from : -1;
}

/** Whether zero bits mean a block without details, and as bright as the one before if the scan tells that. */
function isPlainInZeros({ dc, ac }: Part, from: number): boolean {
  const [first = 0] = dc.fast;
  const [others = 0] = ac.fast;
  return (from > 0 || ((first >> 16) & 15) === 0) && ((others >> 8) & 255) === END_OF_BLOCK;
}
