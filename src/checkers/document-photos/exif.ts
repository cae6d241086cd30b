import { uint16, uint32 } from './bytes.ts';

/** What EXIF says that matters for the photo of a document. */
export interface Exif {
  /** 1..8; 1 (upright) also where nothing or nonsense is said. */
  readonly orientation: number;
  /** Latitude and longitude that are not both zero. */
  readonly position: boolean;
  /** A person's name, or the serial number of the camera or the lens. */
  readonly owner: boolean;
  /** Where the small picture stands in the file. */
  readonly thumbnail: readonly [start: number, end: number] | null;
}

interface Directory {
  /** Where the value of each tag stands. */
  readonly tags: ReadonlyMap<number, number>;
  /** Offset of the next directory of the chain, 0 for none. */
  readonly next: number;
}

/** Artist, Copyright, XPAuthor; CameraOwnerName, BodySerialNumber, LensSerialNumber. */
const OWNER = [0x13b, 0x8298, 0x9c9d, 0xa430, 0xa431, 0xa435];
/** Bytes of a value by its type: 2 is text, 3 a short number, 4 a long one, 5 a fraction. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/**
 * Reads the four directories that matter and no other, each once: a chain that bites its tail or a
 * count of millions costs nothing (TIFF 6.0, §2; CIPA DC-008).
 * @param bytes the file
 * @param start offset of the TIFF header in it; @param end where the segment ends
 */
export function readExif(bytes: Uint8Array, start: number, end: number): Exif {
  const order = byteOrder(uint16(bytes, start));
  const swap = order === 'little';
  const short = (at: number): number => {
    if (at + 2 > end) return 0;
    const value = uint16(bytes, at);
    return swap ? (value >> 8) | ((value & 255) << 8) : value;
  };
  const long = (at: number): number => {
    if (at + 4 > end) return 0;
    return swap ? short(at + 2) * 65_536 + short(at) : uint32(bytes, at);
  };
  const directory = (offset: number): Directory => {
    const at = start + offset;
    const tags = new Map<number, number>();
    if (!order || !offset || at + 2 > end) return { tags, next: 0 };
    const last = at + 2 + 12 * Math.min(short(at), Math.floor((end - at - 2) / 12));
    for (let entry = at + 2; entry < last; entry += 12) {
      const size = (SIZES[short(entry + 2)] ?? 0) * long(entry + 4);
      const value = size > 4 ? start + long(entry + 8) : entry + 8;
      // A value that lies outside the segment is none.
      if (size && value + size <= end) tags.set(short(entry), value);
    }
    return { tags, next: long(last) };
  };
  const { tags: picture, next } = directory(long(start + 4));
  const { tags: details } = directory(long(picture.get(0x8769) ?? end));
  const { tags: position } = directory(long(picture.get(0x8825) ?? end));
  const { tags: small } = directory(next);

  // Degrees, minutes and seconds are fractions: one numerator that is not zero makes a position.
  const isPlaced = (at = end): boolean => long(at) + long(at + 8) + long(at + 16) > 0;
  const isSaid = (at = end): boolean => at < end && (bytes[at] ?? 0) > 0x20;
  const orientation = short(picture.get(0x112) ?? end);
  const from = start + long(small.get(0x201) ?? end);
  const to = from + long(small.get(0x202) ?? end);
  return {
    orientation: orientation > 0 && orientation < 9 ? orientation : 1,
    position: isPlaced(position.get(2)) || isPlaced(position.get(4)),
    owner: OWNER.some((tag) => isSaid(picture.get(tag)) || isSaid(details.get(tag))),
    thumbnail: from > start && to > from && to <= end ? [from, to] : null,
  };
}

/** «II» or «MM», as bytes. */
function byteOrder(mark: number): 'little' | 'big' | null {
  if (mark === 0x4949) return 'little';
  return mark === 0x4d4d ? 'big' : null;
}
