import type { ImageFacts } from './facts.ts';
import { inBytes, inPercent } from './italian.ts';
import { isWhole, readableShare } from './jpeg/coverage.ts';
import type { Frame } from './jpeg/frame.ts';
import { walkJpeg, type Walk } from './jpeg/walk.ts';
import { BLANK, greyOf, spread, type Grey } from './likeness.ts';
import { isProfileBroken } from './metadata.ts';
import { checkPixels, isTooLarge } from './pixels.ts';
import type { ImageRules } from './rules.ts';
import { isBlurred } from './sharpness.ts';
import type { Source } from './source.ts';
import { partsAfterSurgery, weightOf } from './surgery.ts';
import type { PictureTeller } from './teller.ts';
import { isOfAnotherPicture } from './thumbnail.ts';
import { checkTrailer } from './trailer.ts';

/** How the coded data of a JPEG are written where browsers do not read them; null where they do. */
export function unusualCoding({ coding, precision, components }: Frame): string | null {
  if (coding === 0xf7) return 'LS';
  if (coding % 4 === 3) return 'senza perdita';
  if (coding > 0xc8) return 'con codifica aritmetica';
  if (coding > 0xc2) return 'gerarchico';
  if (precision !== 8) return `a ${precision} bit`;
  return components.length === 2 ? 'a 2 canali' : null;
}

/** Whether the walk found the whole picture and no contradiction in it. */
export function isSound({ frame, skipped, damaged }: Walk): boolean {
  return frame !== null && !skipped && !damaged && isWhole(frame);
}

/** Walks over the picture as far as the rules and its coding let. */
export function walkPicture(source: Source, start: number, rules: ImageRules): Promise<Walk> {
  return walkJpeg(source, start, (frame) => !isTooLarge(frame, rules) && unusualCoding(frame) === null);
}

/**
 * Looks at the whole picture and at what stands in and behind it.
 * @param start offset of SOI
 * @returns what the facts of the file gain
 * @throws where the file cannot be read
 */
export async function checkJpeg(source: Source, start: number, rules: ImageRules, teller: PictureTeller): Promise<Partial<ImageFacts>> {
  const walk = await walkPicture(source, start, rules);
  const { frame, frameAt, end, metadata } = walk;
  const unusual = frame && unusualCoding(frame);
  if (frame) checkPixels(frame, frameAt, rules, teller);
  if (unusual) teller.tell('unusual-coding', frameAt, frameAt + 4, unusual);
  const whole = isSound(walk);
  const share = frame && !walk.skipped ? readableShare(frame) : 0;
  if (!whole && !walk.skipped) tellBroken(walk, share, source.size, teller);
  if (whole && !walk.closed) teller.tell('missing-end', end, end);
  const stray = start + walk.stray;
  if (whole && stray) teller.tell('stray-bytes', 0, start || end, inBytes(stray));
  if (walk.closed || whole) await checkTrailer(source, end, metadata, rules, teller);
  tellMetadata(walk, teller);
  const grey = whole && frame ? greyOf(frame, 64) : null;
  if (grey && frame) await tellLook(grey, walk, frame, source.bytes, teller);
  return {
    width: frame?.width ?? null,
    height: frame?.height ?? null,
    readable: whole ? 1 : share,
    orientation: metadata.exif?.orientation ?? 1,
    position: metadata.placed || (metadata.exif?.position ?? false),
    grey,
    bytesAfterSurgery: whole ? weightOf(partsAfterSurgery(walk, source.bytes)) : null,
  };
}

function tellBroken({ damaged, trouble, end }: Walk, share: number, size: number, teller: PictureTeller): void {
  const at = trouble ?? end;
  if (damaged) teller.tell('damaged', at, size, share < 1 ? inPercent(share) : '');
  else teller.tell('cut', at, size, inPercent(Math.min(share, 0.99)));
}

/** Cells are darker than this only at night. */
const DARK = 45;

async function tellLook(grey: Grey, { metadata: { exif } }: Walk, frame: Frame, bytes: Uint8Array, teller: PictureTeller): Promise<void> {
  const { mean, deviation } = spread(grey);
  // In CMYK the first component is ink, and inverted at that.
  const isLight = frame.components.length < 4;
  if (deviation < BLANK) teller.tell('blank', 0, 0);
  else if (isLight && mean < DARK) teller.tell('dark', 0, 0);
  else if (isBlurred(frame)) teller.tell('blurred', 0, 0);
  if (exif?.thumbnail && (await isOfAnotherPicture(bytes.slice(...exif.thumbnail), frame)))
    teller.tell('other-thumbnail', ...exif.thumbnail);
}

function tellMetadata({ frame, metadata }: Walk, teller: PictureTeller): void {
  const { exif } = metadata;
  if (isProfileBroken(metadata)) teller.tell('broken-profile', 0, 0);
  if (frame?.components.length === 4) teller.tell('print-colours', 0, 0, metadata.adobe ? '' : ', senza indicazioni');
  if (exif && exif.orientation > 1) teller.tell('turned', 0, 0);
  if (metadata.placed || exif?.position) teller.tell('position', 0, 0);
  if (exif?.owner) teller.tell('owner', 0, 0);
}
