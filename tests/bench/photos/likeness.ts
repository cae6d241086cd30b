import sharp from 'sharp';

/** Pixels of the longer side at which two photos are compared: what a screen shows of them. */
const SIDE = 2016;
/** Pixels of the side of a window, and the constants of Wang et al., 2004. */
const WINDOW = 8;
const [C1, C2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

/** How like its original a photo is, both upright and of the size of a screen, in grey. */
export async function likeness(original: Buffer, other: Buffer): Promise<{ psnr: number; ssim: number }> {
  const [a, b] = await Promise.all([grey(original), grey(other)]);
  if (a.width !== b.width || a.height !== b.height) throw new Error('the photos differ in shape');
  let error = 0;
  for (let at = 0; at < a.data.length; at++) error += ((a.data[at] ?? 0) - (b.data[at] ?? 0)) ** 2;
  return { psnr: 10 * Math.log10((255 ** 2 * a.data.length) / error), ssim: structure(a, b) };
}

interface Grey {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

async function grey(photo: Buffer): Promise<Grey> {
  const { data, info } = await sharp(photo, { limitInputPixels: false })
    .rotate()
    .resize(SIDE, SIDE, { fit: 'inside' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** The mean of the structural similarity over windows that do not overlap. */
function structure(a: Grey, b: Grey): number {
  let sum = 0;
  let windows = 0;
  for (let top = 0; top + WINDOW <= a.height; top += WINDOW) {
    for (let left = 0; left + WINDOW <= a.width; left += WINDOW, windows++) sum += ofWindow(a, b, left, top);
  }
  return sum / windows;
}

function ofWindow(a: Grey, b: Grey, left: number, top: number): number {
  const count = WINDOW * WINDOW;
  let [x, y, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (let row = top; row < top + WINDOW; row++) {
    for (let at = row * a.width + left; at < row * a.width + left + WINDOW; at++) {
      const [one, other] = [a.data[at] ?? 0, b.data[at] ?? 0];
      x += one;
      y += other;
      xx += one * one;
      yy += other * other;
      xy += one * other;
    }
  }
  const [meanX, meanY] = [x / count, y / count];
  const together = xy / count - meanX * meanY;
  const spreads = xx / count - meanX ** 2 + yy / count - meanY ** 2;
  return ((2 * meanX * meanY + C1) * (2 * together + C2)) / ((meanX ** 2 + meanY ** 2 + C1) * (spreads + C2));
}
