import type { Source } from '../source.ts';

/**
 * Offset of the next marker from `at` on, or where the file ends, less half a marker. FF 00 is a
 * stuffed byte of coded data, FF FF a marker with a byte of padding before it.
 * @throws where the file cannot be read
 */
export async function nextMarker(source: Source, at: number): Promise<number> {
  for (;;) {
    const { bytes, loaded } = source;
    for (; at + 1 < loaded; at++) {
      if (bytes[at] !== 0xff) continue;
      const next = bytes[at + 1] ?? 0;
      if (next > 0 && next < 0xff) return at;
    }
    // The last byte may be the first half of a marker.
    if (source.whole) return at < loaded && bytes[at] === 0xff ? at : loaded;
    await source.load(loaded + 1);
  }
}

/** How many of the bytes [start, end) are no padding: any marker may have bytes FF before it (T.81, B.1.1.2). */
export function countStray(bytes: Uint8Array, start: number, end: number): number {
  let stray = 0;
  for (let at = start; at < end; at++) if (bytes[at] !== 0xff) stray += 1;
  return stray;
}
