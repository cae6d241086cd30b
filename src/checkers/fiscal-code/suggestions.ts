import { hasShapeAndCheckLetter } from './check-letter.ts';
import { judge } from './verdict.ts';

/** The keyboard, row under row: neighbours are 1, 11 or 10 places apart. */
const KEYS = '1234567890 QWERTYUIOP ASDFGHJKL  ZXCVBNM';
/** Letters and digits that are taken for one another. */
const PAIRS = 'O0I1L1S5B8Z2G6';

/** How unlikely it is that `typed` was written for `meant`. */
function slip(typed: string, meant: string): number {
  const pair = PAIRS.includes(typed + meant) || PAIRS.includes(meant + typed);
  const distance = Math.abs(KEYS.indexOf(typed) - KEYS.indexOf(meant));
  return pair ? 1 : [1, 10, 11].includes(distance) ? 2 : 4;
}

/**
 * The codes one typing slip away from `text` whose whole verdict is «va bene», likeliest first.
 */
export function suggest(text: string, wanted: 11 | 16): string[] {
  const accepts = (candidate: string) =>
    (wanted === 11 || hasShapeAndCheckLetter(candidate)) && judge(candidate).verdict === 'ok';
  const costs = new Map<string, number>();
  const offer = (cost: number, from: number, to: number, put: string) => {
    const candidate = text.slice(0, from) + put + text.slice(to);
    if (cost < (costs.get(candidate) ?? 9) && accepts(candidate)) costs.set(candidate, cost);
  };
  const extra = text.length - wanted;
  for (let at = 0; at <= text.length; at++) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    if (extra === 1) offer(char === next ? 1 : 3, at, at + 1, '');
    if (!extra) offer(2, at, at + 2, next + char);
    for (const key of KEYS) {
      if (!extra) offer(slip(char, key), at, at + 1, key);
      if (extra === -1) offer(key === char ? 2 : 3, at, at, key);
    }
  }
  const ranked = [...costs].sort((a, b) => a[1] - b[1]);
  const best = ranked.filter(([, cost]) => cost < (ranked[0]?.[1] ?? 0) + 1);
  return best.length < 4 ? best.map(([code]) => code) : [];
}
