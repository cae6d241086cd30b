import type { Frame } from './jpeg/frame.ts';

/** Blocks across and down of a tile: large enough for a few letters. */
const TILE = 12;
/** Mean square of the steps from block to block, in levels of 255: where there is less, there is nothing to see. */
const CONTRAST = 12;
/** So many sharp tiles acquit a photo: a card that lies small before a soft ground is not to blame. */
const SHARPEST = 20;
/** Pixels of the longer side from which a block of eight is finer than print: below, sharp and soft look alike. */
const LEAST_SIDE = 2500;
/** Documents that were in focus give 1.4 and more; from here down no letter is left of them. */
const SOFT = 0.45;
/** How far light may spread, as a share of the longer side: a large photo can be soft and legible. */
const SPREAD = 0.0037;

/**
 * Whether a photo is blurred beyond reading, by the means of its blocks alone: nothing is decoded, and
 * every browser finds the same. An edge that the lens has spread over s blocks has second differences
 * of 1 / 2s² of its first ones, however dark it is (a Gauss curve against its derivative). The grain of
 * the sensor only makes a photo look sharper, so that a doubt never comes from it.
 * @returns false also where it cannot be told: small photos, little contrast, a hand that moved
 */
export function isBlurred({ brightness, components: [first], width, height }: Frame): boolean {
  const side = Math.max(width, height);
  const wide = first?.blocksWide ?? 0;
  const high = first?.blocksHigh ?? 0;
  if (side < LEAST_SIDE) return false;
  const shares: number[] = [];
  for (let top = 0; top + TILE <= high; top += TILE) {
    for (let left = 0; left + TILE <= wide; left += TILE) {
      const share = shareOfTile(brightness, wide, top * wide + left);
      if (share !== null) shares.push(share);
    }
  }
  shares.sort((a, b) => b - a);
  const sharp = shares[SHARPEST - 1];
  // Ten pixels are what a share of one stands for: 8 / √(2 × ½), and a little for the blocks themselves.
  return sharp !== undefined && sharp < SOFT && 10 / Math.sqrt(sharp) > SPREAD * side;
}

/** Second differences over first ones, squared, in the softer direction; null where one has no contrast. */
function shareOfTile(brightness: Int16Array, wide: number, start: number): number | null {
  let softest = Infinity;
  for (const next of [1, wide]) {
    let steps = 0;
    let bends = 0;
    for (let row = 1; row < TILE - 1; row++) {
      for (let at = start + row * wide + 1; at < start + row * wide + TILE - 1; at++) {
        const here = brightness[at] ?? 0;
        const step = (brightness[at + next] ?? 0) - here;
        const bend = step + (brightness[at - next] ?? 0) - here;
        steps += step * step;
        bends += bend * bend;
      }
    }
    // First coefficients are eight times the mean.
    if (steps / 64 < CONTRAST * (TILE - 2) ** 2) return null;
    softest = Math.min(softest, bends / steps);
  }
  return softest;
}
