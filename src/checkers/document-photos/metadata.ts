import { latin, uint32 } from './bytes.ts';
import { readExif, type Exif } from './exif.ts';

/** What the application segments of a JPEG say. */
export interface Metadata {
  exif: Exif | null;
  /** A position in XMP or IPTC, as coordinates or as the name of a place. */
  placed: boolean;
  /** XMP says that a video belongs to the photo. */
  motion: boolean;
  /** The Adobe marker, which tells how CMYK is meant. */
  adobe: boolean;
  /** Parts of the colour profile that are there, parts that were announced, bytes there and announced. */
  profile: { parts: number; of: number; bytes: number; length: number } | null;
  /** An index of several pictures in one file (MPO). */
  several: boolean;
}

/** How surgery treats a segment. */
export type Use = 'drop' | 'keep' | 'profile' | 'jfif';

export function noMetadata(): Metadata {
  return { exif: null, placed: false, motion: false, adobe: false, profile: null, several: false };
}

/**
 * Reads one segment APP0 to APP15 into `metadata`.
 * @param marker second byte of the marker
 * @param start first byte of its content; @param end the byte after the last
 * @returns whether the colours of the picture depend on it
 */
export function readSegment(marker: number, bytes: Uint8Array, start: number, end: number, metadata: Metadata): Use {
  const name = latin(bytes, start, Math.min(end, start + 14));
  if (marker === 0xe0 && name.startsWith('JFIF\0') && end - start >= 14) return 'jfif';
  if (marker === 0xe1 && name.startsWith('Exif\0')) metadata.exif ??= readExif(bytes, start + 6, end);
  if (marker === 0xe1 && name.startsWith('http://ns.adob')) {
    const text = latin(bytes, start, end);
    metadata.placed ||= /(?:GPSL(?:at|ong)itude|photoshop:City|Core:Location)(?:>|=["'])\w/.test(text);
    metadata.motion ||= /(?:MotionPhoto|MicroVideo)(?:>|=["'])1/.test(text);
  }
  if (marker === 0xe2 && name.startsWith('MPF\0')) metadata.several = true;
  if (marker === 0xe2 && name.startsWith('ICC_PROFILE\0')) {
    const profile = (metadata.profile ??= { parts: 0, of: bytes[start + 13] ?? 0, bytes: 0, length: uint32(bytes, start + 14) });
    profile.parts += 1;
    profile.bytes += end - start - 14;
    return 'profile';
  }
  if (marker === 0xed && name.startsWith('Photoshop 3.0')) metadata.placed ||= namesPlace(latin(bytes, start, end));
  if (marker === 0xee && name.startsWith('Adobe') && end - start >= 12) {
    metadata.adobe = true;
    return 'keep';
  }
  return 'drop';
}

/** IPTC, in Photoshop's resource 0404: city (2:90), place in it (2:92), province (2:95), country (2:101). */
function namesPlace(text: string): boolean {
  const resource = text.indexOf('8BIM\x04\x04');
  return resource >= 0 && /\x1c\x02[Z\\_e]\0[^\0]/.test(text.slice(resource));
}

/** A colour profile of which parts are missing, or that has another length than it says (ICC.1, B.4). */
export function isProfileBroken({ profile }: Metadata): boolean {
  return profile !== null && (profile.parts !== profile.of || profile.bytes !== profile.length);
}
