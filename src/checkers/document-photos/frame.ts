import { uint16 } from './bytes.ts';
import type { Source } from './source.ts';

/** What SOF says of the picture (ITU-T T.81, B.2.2). */
export interface Frame {
  /** The marker's second byte: C0 baseline, C1 extended, C2 progressive, C3 lossless, C9 arithmetic… */
  readonly coding: number;
  readonly precision: number;
  readonly width: number;
  readonly height: number;
}

/** C0 to CF but DHT (C4), JPG (C8) and DAC (CC). */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/**
 * The frame header of a JPEG, found by walking over the segments; null where the file ends or turns
 * into something else before it.
 * @param start offset of SOI
 */
export async function readFrame(source: Source, start: number): Promise<Frame | null> {
  for (let at = start + 2; ; ) {
    await source.load(at + 20);
    const { bytes } = source;
    if (bytes[at] !== 0xff || at + 4 > source.loaded) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) {
      const frame = { coding: marker, precision: bytes[at + 4] ?? 0, width: uint16(bytes, at + 7), height: uint16(bytes, at + 5) };
      return at + 10 <= source.loaded ? frame : null;
    } else if (marker === 0xda || marker === 0xd9) return null;
    else at += 2 + Math.max(2, uint16(bytes, at + 2));
  }
}
