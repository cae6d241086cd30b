/** Codes the long top-level domains as fingerprints, with a seed by which no likely slip passes for one. */
import { fingerprint, FINGERPRINT_BITS, LONG } from '../checkers/address-list/fingerprint.ts';

/** The endings that Italian hands write; their slips must never pass for another ending. */
export const COMMON_ENDINGS = ['it', 'com', 'net', 'org', 'eu', 'info', 'biz', 'name', 'pro', 'me', 'gov', 'edu', 'cloud', 'online', 'studio'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every word one slip away: a letter left out, put in, exchanged, or swapped with the next. */
function oneSlip(word: string): string[] {
  const found: string[] = [];
  for (let k = 0; k <= word.length; k++) {
    const [before, after] = [word.slice(0, k), word.slice(k)];
    found.push(before + after.slice(1), before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) found.push(before + letter + after, before + letter + after.slice(1));
  }
  return found;
}

/** Long words that may be typed for an ending and are none: slips, and an ending with a word glued to it. */
export function likelyNonEndings(endings: ReadonlySet<string>): Set<string> {
  const words = new Set<string>();
  for (const ending of COMMON_ENDINGS) {
    for (const once of oneSlip(ending)) words.add(once);
    for (const other of COMMON_ENDINGS) words.add(ending + other);
  }
  // Two slips make a short ending no longer than five letters; those are known letter by letter.
  for (const once of oneSlip('info')) for (const twice of oneSlip(once)) words.add(twice);
  for (const ending of endings) for (const letter of LETTERS) words.add(ending + letter);
  return new Set([...words].filter((word) => LONG.test(word) && !endings.has(word)));
}

/** Rice code: the distance as so many ones, a zero, and `rice` bits; the end filled with ones. */
function coded(numbers: readonly number[], rice: number): string {
  let bits = '';
  let last = 0;
  for (const number of numbers) {
    const distance = number - last;
    bits += `${'1'.repeat(distance >> rice)}0${(distance & ((1 << rice) - 1)).toString(2).padStart(rice, '0')}`;
    last = number;
  }
  const bytes = (bits.padEnd(Math.ceil(bits.length / 8) * 8, '1').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}

/** The fingerprints of the names, by the first seed that mistakes no likely word for one of them. */
export function fingerprints(names: readonly string[]): { seed: number; rice: number; coded: string } {
  const others = likelyNonEndings(new Set(names));
  for (let seed = 1; ; seed++) {
    const numbers = new Set(names.map((name) => fingerprint(name, seed)));
    if (numbers.size < names.length || [...others].some((word) => numbers.has(fingerprint(word, seed)))) continue;
    const rice = Math.floor(Math.log2((2 ** FINGERPRINT_BITS / names.length) * Math.LN2));
    return { seed, rice, coded: coded([...numbers].toSorted((a, b) => a - b), rice) };
  }
}
