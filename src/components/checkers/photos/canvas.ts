import { fitted, scaled, type Size } from './fit.ts';
import type { Picture } from './open-picture.ts';
import { bestOf, nextTry, type Attempt } from './quality.ts';

type Canvas = OffscreenCanvas | HTMLCanvasElement;

/**
 * Whether pictures can be read and drawn where this runs. In a page always; workers of Safari have had
 * a canvas since 16.2 and can draw on it since 16.4.
 */
export function canDraw(): boolean {
  if (typeof document !== 'undefined') return true;
  if (typeof OffscreenCanvas === 'undefined' || typeof createImageBitmap === 'undefined') return false;
  return new OffscreenCanvas(1, 1).getContext('2d') !== null;
}

function makeCanvas({ width, height }: Size): Canvas {
  if (typeof document === 'undefined') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

function contextOf(canvas: Canvas): OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D {
  // The overloads of the two kinds do not make one: each is asked by itself.
  const context = 'convertToBlob' in canvas ? canvas.getContext('2d') : canvas.getContext('2d');
  if (context === null) throw new Error('no memory for a canvas');
  return context;
}

/**
 * Whether a canvas gives back what was put in. A browser that protects against fingerprinting returns
 * noise, which makes a perfect JPEG of nothing: two known pixels are drawn and read back.
 */
export function isHonest(): boolean {
  const context = contextOf(makeCanvas({ width: 2, height: 1 }));
  context.fillStyle = '#c81e5a';
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = '#14a03c';
  context.fillRect(1, 0, 1, 1);
  return context.getImageData(0, 0, 2, 1).data.join() === '200,30,90,255,20,160,60,255';
}

/** The picture drawn upright on white, which is what stays where it was transparent. */
function drawn(picture: Picture, size: Size): Canvas {
  const canvas = makeCanvas(size);
  const context = contextOf(canvas);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, size.width, size.height);
  return canvas;
}

async function toJpeg(canvas: Canvas, quality: number): Promise<Blob> {
  const type = 'image/jpeg';
  const blob =
    'convertToBlob' in canvas
      ? await canvas.convertToBlob({ type, quality })
      : await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (blob?.type !== type) throw new Error('the canvas gave no JPEG');
  return blob;
}

/** Gives the memory of a canvas back at once, rather than when it is collected. */
function drop(canvas: Canvas): void {
  canvas.width = 0;
  canvas.height = 0;
}

/**
 * The picture as a JPEG of no more than `target` bytes, with the least loss; null where not even a
 * small one fits. The picture stays open: it is the caller's.
 * @param onTry told after each encoding
 */
export async function encode(picture: Picture, target: number, onTry: () => void): Promise<Blob | null> {
  const whole = fitted(picture);
  const done: (Attempt & { readonly blob: Blob })[] = [];
  let canvas: Canvas | null = null;
  for (let next = nextTry(done, target); next !== null; next = nextTry(done, target)) {
    if (canvas === null || next.scale !== done.at(-1)?.scale) {
      if (canvas !== null) drop(canvas);
      canvas = drawn(picture, scaled(whole, next.scale));
    }
    const blob = await toJpeg(canvas, next.quality);
    done.push({ ...next, bytes: blob.size, blob });
    onTry();
  }
  if (canvas !== null) drop(canvas);
  return bestOf(done, target)?.blob ?? null;
}
