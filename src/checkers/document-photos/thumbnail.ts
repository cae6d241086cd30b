import type { Frame } from './jpeg/frame.ts';
import { walkJpeg } from './jpeg/walk.ts';
import { BLANK, greyOf, likeness, spread, type Grey } from './likeness.ts';
import { Source } from './source.ts';

/** A thumbnail has a few blocks across: no finer than this can it be compared. */
const CELLS = 8;
/** A thumbnail of the same picture gives .95 and more; none shall be accused wrongly. */
const UNLIKE = 0.75;

/**
 * Whether the thumbnail in EXIF shows another picture: editors that crop or cover often leave the old
 * one behind. Of a photo of another shape, cameras put bars around the thumbnail and Android's cut off
 * its sides (JPEG_THUMBNAIL_SIZE); photos are turned and their thumbnails left as they were. A thumbnail
 * of one colour shows nothing.
 * @param bytes of the thumbnail
 */
export async function isOfAnotherPicture(bytes: Uint8Array<ArrayBuffer>, frame: Frame): Promise<boolean> {
  const { frame: small, damaged, closed } = await walkJpeg(new Source(new Blob([bytes])), 0, ({ width, height }) => width * height < 1e6);
  if (!small || damaged || !closed) return false;
  const seen = greyOf(small, CELLS);
  if (spread(seen).deviation < BLANK) return false;
  const whole = greyOf(frame, CELLS);
  const wide = small.width / small.height;
  const shape = frame.width / frame.height;
  /** A shape as it is where one of the two was turned on its side. */
  const along = (each: number): number => ((wide - 1) * (shape - 1) < 0 ? 1 / each : each);
  const others = [seen, middle(small, shape), middle(small, along(shape))];
  const best = Math.max(...others.map((grey) => likeness(whole, grey)), likeness(middle(frame, along(wide)), seen));
  return best < UNLIKE;
}

/** The most of a picture that has this shape, width by height: what is beyond it on two sides is left out. */
function middle(frame: Frame, shape: number): Grey {
  const inset = (share: number): number => Math.max(0, (1 - share) / 2);
  const wider = frame.width / frame.height / shape;
  return greyOf(frame, CELLS, [inset(1 / wider), inset(wider)]);
}
