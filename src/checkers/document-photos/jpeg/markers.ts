import type { Source } from '../source.ts';

/**
 * Offset of the next marker from `at` on, or where the file ends, less half a marker. FF 00 is a
 * stuffed byte of coded data, FF FF a marker with a byte of padding before it.
 * @throws where the file cannot be read
 */
export async function nextMarker(source: Source, at: number): Promise<number> {
  for (;;) {
    await source.load(at + 2);
    const found = source.bytes.indexOf(0xff, at);
    const next = source.bytes[found + 1] ?? 0;
    if (found + 1 >= source.loaded) {
      if (source.whole) return Math.min(found, source.size);
      at = Math.min(found, source.loaded - 1);
      await source.load(source.loaded + 1);
    } else if (next > 0 && next < 0xff) return found;
    else at = found + 1;
  }
}
