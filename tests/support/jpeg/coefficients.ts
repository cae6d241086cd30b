/** A picture as its quantised coefficients, in zigzag order: what an encoder has before it writes bits. */
export interface Plane {
  readonly id: number;
  readonly across: number;
  readonly down: number;
  /** Blocks with and without those that fill up the last MCUs. */
  readonly stride: number;
  readonly rows: number;
  readonly wide: number;
  readonly high: number;
  readonly blocks: readonly Int16Array[];
}

/** Numbers that look random and are the same on every machine (mulberry32), 0..1. */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Brightness -1..1 of a made-up picture: slow waves that differ by seed. */
export function waves(seed: number): (x: number, y: number) => number {
  const random = randomNumbers(seed);
  const all = Array.from({ length: 6 }, () => [random() * 9 - 4, random() * 9 - 4, random() * 6] as const);
  return (x, y) => all.reduce((sum, [a, b, c]) => sum + Math.sin(a * x + b * y + c), 0) / 6;
}

/**
 * Makes the planes of a picture.
 * @param samplings per component, blocks of one MCU across and down
 * @param detail how likely a coefficient other than the first is not zero, 0..1
 */
export function makePlanes(
  width: number,
  height: number,
  samplings: readonly (readonly [number, number])[],
  seed: number,
  detail: number,
): Plane[] {
  const random = randomNumbers(seed);
  const bright = waves(seed);
  const mostAcross = Math.max(...samplings.map(([across]) => across));
  const mostDown = Math.max(...samplings.map(([, down]) => down));
  return samplings.map(([across, down], index) => {
    const stride = Math.ceil(width / 8 / mostAcross) * across;
    const rows = Math.ceil(height / 8 / mostDown) * down;
    const blocks = Array.from({ length: stride * rows }, (_, block) => {
      const coefficients = new Int16Array(64);
      coefficients[0] = Math.round(bright((block % stride) / stride, Math.floor(block / stride) / rows) * (index ? 20 : 55));
      for (let at = 1; at < 64; at++) {
        if (random() < detail / Math.sqrt(at)) coefficients[at] = Math.round((random() - 0.5) * (60 / at + 4));
      }
      return coefficients;
    });
    return {
      id: index + 1,
      across,
      down,
      stride,
      rows,
      blocks,
      wide: Math.ceil(Math.ceil((width * across) / mostAcross) / 8),
      high: Math.ceil(Math.ceil((height * down) / mostDown) / 8),
    };
  });
}
