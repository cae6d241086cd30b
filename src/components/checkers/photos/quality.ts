/** One encoding that was tried, or is to be. */
export interface Attempt {
  /** As canvases take it, 0..1. */
  readonly quality: number;
  /** Of the width and of the height that fit a canvas. */
  readonly scale: number;
  readonly bytes: number;
}

/** No eye tells .86 from the original on a document; under .74 small print begins to fray. */
const BEST = 0.86;
const LEAST = 0.74;
/** Quality at which a picture is made smaller rather than coarser. */
const SCALED = 0.8;
/** Shares of the target: near enough not to try again, aimed at between two tries, aimed at by scaling. */
const NEAR = 0.93;
const AIM = 0.98;
const SCALED_AIM = 0.96;
/** Encodings of one picture, all told; grain that hardly shrinks meets its end here. */
const MOST = 8;

/**
 * What to try next so that the picture weighs no more than `target` bytes and loses as little as it
 * can: quality first, by interpolating on the logarithm of the bytes, then size.
 * @returns null when there is nothing left to try
 */
export function nextTry(done: readonly Attempt[], target: number): Omit<Attempt, 'bytes'> | null {
  const [best, least] = done;
  const last = done.at(-1);
  if (best === undefined || last === undefined) return { quality: BEST, scale: 1 };
  if (done.length >= MOST) return null;
  if (least === undefined) return best.bytes <= target ? null : { quality: LEAST, scale: 1 };
  if (least.bytes <= target) {
    if (done.length > 2 || least.bytes >= NEAR * target) return null;
    const share = Math.log((AIM * target) / least.bytes) / Math.log(best.bytes / least.bytes);
    return { quality: LEAST + (BEST - LEAST) * Math.min(1, Math.max(0, share)), scale: 1 };
  }
  if (last.scale < 1 && last.bytes <= target) return null;
  const share = (SCALED - LEAST) / (BEST - LEAST);
  const bytes = last.scale < 1 ? last.bytes : least.bytes * (best.bytes / least.bytes) ** share;
  return { quality: SCALED, scale: last.scale * Math.sqrt(target / bytes) * SCALED_AIM };
}

/** The best of those that weigh no more than `target`: the largest, then the finest. */
export function bestOf<A extends Attempt>(done: readonly A[], target: number): A | null {
  const fitting = done.filter(({ bytes }) => bytes <= target);
  return fitting.toSorted((a, b) => b.scale - a.scale || b.quality - a.quality)[0] ?? null;
}
