import type { Walk } from './jpeg/walk.ts';
import { isProfileBroken } from './metadata.ts';

/** What a file is made of after surgery: new bytes, or [start, end) of the old ones. */
export type Part = Uint8Array<ArrayBuffer> | readonly [start: number, end: number];

/** An EXIF segment that says nothing but how to turn the picture (CIPA DC-008): 36 bytes. */
function orientationOnly(orientation: number): Uint8Array<ArrayBuffer> {
  const segment = new Uint8Array(36);
  segment.set([
    0xff,
    0xe1,
    0,
    34,
    0x45,
    0x78,
    0x69,
    0x66,
    0,
    0,
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
  ]);
  return segment;
}

/**
 * The least that shows the same picture: no application segment or comment but what its colours and
 * its upright position depend on, nothing before SOI, nothing behind EOI, and an EOI. The coded data
 * are taken over byte by byte, so that not one pixel can change.
 * @param walk of a picture that is whole
 * @param bytes the file, as far as the walk read it
 */
export function partsAfterSurgery(walk: Walk, bytes: Uint8Array): Part[] {
  const { pieces, metadata } = walk;
  const parts: Part[] = [Uint8Array.of(0xff, 0xd8)];
  const jfif = pieces.find(({ use }) => use === 'jfif');
  if (jfif) {
    // JFIF decides how colours are read; its own thumbnail does not come along.
    const segment = new Uint8Array(18);
    segment.set(bytes.subarray(jfif.start, jfif.start + 16));
    segment.set([0, 16], 2);
    parts.push(segment);
  }
  const orientation = metadata.exif?.orientation ?? 1;
  if (orientation > 1) parts.push(orientationOnly(orientation));
  const profile = isProfileBroken(metadata) ? 'drop' : 'profile';
  for (const { start, end, use } of pieces) if (use === 'keep' || use === profile) parts.push([start, end]);
  parts.push(Uint8Array.of(0xff, 0xd9));
  return parts;
}

/** How many bytes the parts have together. */
export function weightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (part instanceof Uint8Array ? part.length : part[1] - part[0]), 0);
}
