import { MOST_AREA, MOST_SIDE } from './targets.ts';

/** Width and height in whole pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size at which a picture is written: its own, or the largest that every browser's canvas takes. */
export function fitted({ width, height }: Size): Size {
  const scale = Math.min(1, MOST_SIDE / Math.max(width, height), Math.sqrt(MOST_AREA / (width * height)));
  return scaled({ width, height }, scale);
}

/** A size times a factor, never under one pixel. */
export function scaled({ width, height }: Size, scale: number): Size {
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}
