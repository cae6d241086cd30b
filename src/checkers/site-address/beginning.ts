import { nearness } from './nearness.ts';

/** Letters and what stands for «://», before a name with a dot, or with those of one that was cut. */
const BEGINNING = /^([a-z]*)([:;.,]*[\\/]+)(?=[^\\/?#]*[.…])/i;
const SCHEMES = ['https', 'http'];

/**
 * How long the miswritten `https://` is with which a text begins: its first letters were not copied, one letter
 * is too many, missing, wrong or swapped, or the sign before the slashes is another; 0 where there is none. One
 * slip and no more: from `ftp` to `http` there are two. Linear.
 */
export function miswritten(text: string): number {
  const [whole, letters = '', signs = ''] = BEGINNING.exec(text) ?? [];
  if (whole === undefined) return 0;
  const scheme = letters.toLowerCase();
  // So browsers read on, and what is odd about the slashes is told as that.
  const isRead = scheme === '' ? /^[\\/]/.test(signs) : SCHEMES.includes(scheme) && /^:[\\/]/.test(signs);
  const isNear = SCHEMES.some((real) => real.endsWith(scheme) || nearness(scheme, real, 1) <= 1);
  return isNear && !isRead ? whole.length : 0;
}
