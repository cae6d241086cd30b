/** The endings that are kept as a number alone have at least so many letters, or are in another alphabet. */
export const LONG = /^(?:[a-z]{6,}|xn--[a-z\d-]+)$/;

/** How many bits a fingerprint has: more would weigh more, fewer would mistake more words for an ending. */
export const FINGERPRINT_BITS = 22;

/** A number for a label in lower case. The generator picks the seed, so that likely slips collide with no ending. */
export function fingerprint(label: string, seed: number): number {
  let hash = seed;
  for (let k = 0; k < label.length; k++) hash = Math.imul(hash ^ label.charCodeAt(k), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - FINGERPRINT_BITS);
}
