import { UNSEEN, type Frame } from './frame.ts';
import type { ScanHeader } from './scan.ts';

/** How much of a coefficient is known when its lowest bits are not: the sharper half comes last. */
function weight(lowestBit: number): number {
  return 1 / (1 + lowestBit);
}

/**
 * Counts what a scan gave. One that continues what no scan began gives nothing: its bits cannot be put
 * anywhere.
 * @param share how much of the scan could be read, 0..1
 */
export function countScan({ parts, band: { from, to, high, low } }: ScanHeader, share: number): void {
  for (const { component } of parts) {
    const { lowestBit, share: shares } = component;
    for (let at = from; at <= to; at++) {
      if (lowestBit[at] !== (high || UNSEEN)) continue;
      // A scan that comes twice gives no more than once.
      shares[at] = Math.min(weight(low), (shares[at] ?? 0) + share * (weight(low) - (high ? weight(high) : 0)));
      if (share === 1) lowestBit[at] = low;
    }
  }
}

/** Whether every coefficient of every component is known down to its last bit. */
export function isWhole({ components }: Frame): boolean {
  return components.every(({ lowestBit }) => lowestBit.every((bit) => bit === 0));
}

/** How much of the picture is there, 0..1: coefficients count alike, components by their blocks. */
export function readableShare({ components }: Frame): number {
  let there = 0;
  let all = 0;
  for (const { share, blocksWide, blocksHigh } of components) {
    const blocks = blocksWide * blocksHigh;
    all += blocks;
    there += (blocks * share.reduce((sum, each) => sum + each, 0)) / 64;
  }
  return there / all;
}
