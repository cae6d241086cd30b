import { END_OF_BLOCK } from './huffman.ts';
import type { Part } from './scan.ts';

/** Bytes of nothing but zeros that no picture has: forty coefficients and more in a row, all of them -1. */
const RUN = 16;

/**
 * Whether the last of what was read of a scan was never written: a download that was not finished
 * has zeros in place of the rest, and they read as blocks like any others.
 * @param left the first byte that was not needed; @param end offset of the marker that ends the scan
 */
export function isUnwritten(bytes: Uint8Array, left: number, end: number, parts: readonly Part[]): boolean {
  let from = end;
  while (from > 0 && bytes[from - 1] === 0) from -= 1;
  // Zeros behind the picture are padding; zeros that mean blocks without anything are a plain ground.
  return left - from > RUN && !parts.every(isPlainInZeros);
}

/** Whether zero bits mean a block that is as the one before and has no details. */
function isPlainInZeros({ dc, ac }: Part): boolean {
  const [first = 0] = dc.fast;
  const [others = 0] = ac.fast;
  return ((first >> 16) & 15) === 0 && ((others >> 8) & 255) === END_OF_BLOCK;
}
