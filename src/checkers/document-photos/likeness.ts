import type { Frame } from './jpeg/frame.ts';

/** A small grey picture, square whatever the shape of the photo: means 0..255, row by row. */
export type Grey = Float32Array;

/**
 * Makes a grey picture of the first coefficients alone: each is the mean of its block, so that nothing
 * has to be decoded and every browser finds the same.
 * @param cells across and down
 * @param inset share of the width and of the height to leave out on each side
 */
export function greyOf({ brightness, components: [first] }: Frame, cells: number, inset: readonly [number, number] = [0, 0]): Grey {
  const wide = first?.blocksWide ?? 0;
  // Cells do not fall on the edges of blocks, nor does the picture end on one.
  const across = sharesOf((first?.samplesWide ?? 0) / 8, cells, inset[0]);
  const down = sharesOf((first?.samplesHigh ?? 0) / 8, cells, inset[1]);
  return Float32Array.from({ length: cells * cells }, (_, index) => {
    let sum = 0;
    let area = 0;
    for (const [y, tall] of down[Math.floor(index / cells)] ?? []) {
      for (const [x, broad] of across[index % cells] ?? []) {
        sum += (brightness[y * wide + x] ?? 0) * tall * broad;
        area += tall * broad;
      }
    }
    return 128 + sum / area / 8;
  });
}

/** For each cell the blocks that lie in it, and how much of each. */
function sharesOf(blocks: number, cells: number, inset: number): [block: number, share: number][][] {
  const size = (blocks * (1 - 2 * inset)) / cells;
  return Array.from({ length: cells }, (_, cell) => {
    const from = blocks * inset + cell * size;
    const to = from + size;
    const shares: [number, number][] = [];
    for (let block = Math.floor(from); block < to; block++) shares.push([block, Math.min(to, block + 1) - Math.max(from, block)]);
    return shares;
  });
}

/** Cells deviate less than this only where there is nothing to see. */
export const BLANK = 6;

/** Mean and standard deviation. */
export function spread(grey: Grey): { mean: number; deviation: number } {
  const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length;
  const square = grey.reduce((sum, value) => sum + (value - mean) ** 2, 0) / grey.length;
  return { mean, deviation: Math.sqrt(square) };
}

/** Between .998, which the same picture gives however turned and saved again, and .79, the most that two sides gave. */
const SAME = 0.97;

/** Whether two photos are one, perhaps turned or saved again. Two photos of one side cannot be told this way. */
export function isSamePicture(a: Grey, b: Grey): boolean {
  return likeness(details(a), details(b)) > SAME;
}

/** How alike two grey pictures are, -1..1, turned in whichever of four ways fits best. */
export function likeness(a: Grey, b: Grey): number {
  let turned = b;
  let best = -1;
  for (let turn = 0; turn < 4; turn++) {
    best = Math.max(best, correlation(a, turned));
    turned = quarterTurn(turned);
  }
  return best;
}

/** The picture less its surroundings: light that falls from one side is on all photos of one desk. */
export function details(grey: Grey): Grey {
  const cells = Math.sqrt(grey.length);
  const reach = 4;
  return grey.map((value, index) => {
    const column = index % cells;
    const row = Math.floor(index / cells);
    let sum = 0;
    let count = 0;
    for (let y = Math.max(0, row - reach); y <= Math.min(cells - 1, row + reach); y++) {
      for (let x = Math.max(0, column - reach); x <= Math.min(cells - 1, column + reach); x++, count++) sum += grey[y * cells + x] ?? 0;
    }
    return value - sum / count;
  });
}

function quarterTurn(grey: Grey): Grey {
  const cells = Math.sqrt(grey.length);
  return grey.map((_, index) => grey[(index % cells) * cells + cells - 1 - Math.floor(index / cells)] ?? 0);
}

function correlation(a: Grey, b: Grey): number {
  const one = spread(a);
  const other = spread(b);
  const together = a.reduce((sum, value, index) => sum + (value - one.mean) * ((b[index] ?? 0) - other.mean), 0) / a.length;
  return together / (one.deviation * other.deviation || Infinity);
}
