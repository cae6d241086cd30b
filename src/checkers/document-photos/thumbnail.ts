import type { Frame } from './jpeg/frame.ts';
import { walkJpeg } from './jpeg/walk.ts';
import { greyOf, likeness } from './likeness.ts';
import { Source } from './source.ts';

/** A thumbnail has a few blocks across: no finer than this can it be compared. */
const CELLS = 8;
/** A thumbnail of the same picture gives .95 and more; none shall be accused wrongly. */
const UNLIKE = 0.75;

/**
 * Whether the thumbnail in EXIF shows another picture: editors that crop or cover often leave the old
 * one behind. Cameras put bars around a thumbnail of another shape than the photo; both ways are tried.
 * @param bytes of the thumbnail
 */
export async function isOfAnotherPicture(bytes: Uint8Array<ArrayBuffer>, frame: Frame): Promise<boolean> {
  const { frame: small, damaged, closed } = await walkJpeg(new Source(new Blob([bytes])), 0, ({ width, height }) => width * height < 1e6);
  if (!small || damaged || !closed) return false;
  const shape = small.width / small.height / (frame.width / frame.height);
  const bars = (share: number): number => Math.max(0, (1 - share) / 2);
  const whole = greyOf(frame, CELLS);
  return [greyOf(small, CELLS), greyOf(small, CELLS, [bars(1 / shape), bars(shape)])].every((grey) => likeness(whole, grey) < UNLIKE);
}
