import type { Kind } from '../../../checkers/document-photos/index.ts';
import type { Size } from './fit.ts';

/** Bytes of a file in which its size is looked for. */
export const HEAD = 65_536;

/**
 * The size in pixels that the head of a picture says, before anything decodes it: a file of a
 * megabyte can ask for gigabytes. Where several are said (HEIC tiles and the whole) the largest.
 * @param head the first {@link HEAD} bytes
 * @returns null where the head does not say it
 */
export function sizeOfHead(kind: Kind, head: Uint8Array<ArrayBuffer>): Size | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    switch (kind) {
      case 'png': // IHDR, always first (PNG, 11.2.1)
        return { width: view.getUint32(16), height: view.getUint32(20) };
      case 'gif':
        return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
      case 'bmp': // A height under zero is a picture stored from the top; 12 is the head of OS/2.
        return view.getUint32(14, true) === 12
          ? { width: view.getUint16(18, true), height: view.getUint16(20, true) }
          : { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
      case 'webp':
        return sizeOfWebp(view);
      case 'avif':
      case 'heic':
        return sizeOfSpatialExtents(view);
      default:
        return null;
    }
  } catch (reason) {
    if (reason instanceof RangeError) return null;
    throw reason;
  }
}

/** RFC 9649: the first chunk is VP8X, VP8L or VP8. */
function sizeOfWebp(view: DataView): Size | null {
  const chunk = view.getUint32(12);
  const three = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  if (chunk === 0x56503858) return { width: three(24) + 1, height: three(27) + 1 };
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk !== 0x56503820) return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** `ispe` of ISO/IEC 23008-12, 6.5.3: twelve bytes of head, then width and height. */
function sizeOfSpatialExtents(view: DataView): Size | null {
  let largest: Size | null = null;
  for (let at = 4; at + 16 <= view.byteLength; at++) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}
