import { openPhoto, type PhotoFile } from './check-kind-and-size.ts';
import type { ImageRules } from './rules.ts';

/**
 * Surgery on the bytes: what is hidden behind the picture and what else is said in it goes, a missing
 * end is added, and the picture stays as it is to the last pixel.
 * @returns the mended photo; the file itself where it is no whole JPEG, or cannot be read. It rejects only
 *   where the part that reads pictures could not be fetched.
 */
export async function repairLossless(file: PhotoFile, rules: Partial<ImageRules> = {}): Promise<Blob> {
  const { kind, start, source, rules: whole } = await openPhoto(file, rules);
  if (kind !== 'jpeg') return file;
  const { isSound, partsAfterSurgery, walkPicture } = await import('./picture.ts');
  const walk = await walkPicture(source, start, whole).catch(() => null);
  if (!walk || !isSound(walk)) return file;
  const parts = partsAfterSurgery(walk, source.bytes).map((part) => (part instanceof Uint8Array ? part : file.slice(part[0], part[1])));
  return new Blob(parts, { type: 'image/jpeg' });
}
