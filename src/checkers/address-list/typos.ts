/**
 * Likely slips in a domain, against the domains that Italians use. A guess, never a repair; and silence
 * for every domain that is known to be real (the neighbours of content/mail-domains.yaml).
 */
import { isEnding } from './endings.ts';
import { knownDomains } from './known-domains.ts';

/** The rows of the Italian keyboard; the neighbours of a key are those beside it and half a key off. */
const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function keyAt(letter: string): readonly [row: number, column: number] | undefined {
  for (let row = 0; row < ROWS.length; row++) {
    const column = ROWS[row]?.indexOf(letter) ?? -1;
    if (column >= 0) return [row, column];
  }
  return undefined;
}

function areNeighbours(a: string, b: string): boolean {
  const first = keyAt(a);
  const second = keyAt(b);
  if (!first || !second) return false;
  const rows = second[0] - first[0];
  const columns = second[1] - first[1];
  // Each row lies half a key to the right of the one above it.
  return rows === 0 ? Math.abs(columns) === 1 : rows === 1 ? columns === 0 || columns === -1 : rows === -1 && (columns === 0 || columns === 1);
}

/** Drawn so alike that the eye passes over it: two of them are no more than one slip. */
const ALIKE: ReadonlySet<string> = new Set(['1l', '1i', '0o']);
const HALF = 0.5;

function wrongLetter(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (ALIKE.has(typed + meant)) return HALF;
  return areNeighbours(typed, meant) ? 1 : 2;
}

/**
 * Damerau–Levenshtein distance (optimal string alignment) where a wrong letter counts 1 if its key lies
 * beside the right one, 2 if not, and a half if it is a digit drawn like it. Both words must be short: the
 * caller sees to it.
 */
export function slips(typed: string, meant: string): number {
  let before: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= meant.length; j++) {
      const a = typed.charAt(i - 1);
      const b = meant.charAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + wrongLetter(a, b));
      const swapped = i > 1 && j > 1 && a === meant.charAt(j - 2) && b === typed.charAt(i - 2);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[meant.length] ?? 0;
}

/** Shorter names have real neighbours at every letter. */
const SHORTEST = 5;
const LONGEST = 40;

/** Endings that a hand puts on a known name by habit; they exist, so the name must be exact. */
const HABIT: ReadonlySet<string> = new Set(['co', 'cm', 'om', 'com', 'it', 'net', 'eu', 'org']);

interface Target {
  readonly domain: string;
  readonly name: string;
  readonly ending: string;
  /** Both without the dot between. */
  readonly whole: string;
  readonly letters: number;
}

/** Which letters a word has, one bit each; those that are drawn alike have the same. */
function letterBits(word: string): number {
  let bits = 0;
  for (let k = 0; k < word.length; k++) bits |= 1 << (word.charCodeAt(k) & 31);
  // In five bits 1 is 17 and i is 9: both are read as l, 12. 0 is 16: it is read as o, 15.
  if (bits & 0x2_0200) bits = (bits & ~0x2_0200) | 0x1000;
  if (bits & 0x1_0000) bits = (bits & ~0x1_0000) | 0x8000;
  return bits;
}

/** In how many letters two words differ at least: nearly all pairs are told apart by that. */
function otherLetters(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

let targets: readonly Target[] | undefined;

function readTargets(): Target[] {
  return [...knownDomains()]
    .filter(([domain, { kind }]) => kind !== 'neighbour' && kind !== 'undecidable' && domain.split('.').length === 2)
    .map(([domain]) => {
      const [name = '', ending = ''] = domain.split('.');
      return { domain, name, ending, whole: name + ending, letters: letterBits(name) };
    });
}

/** How many slips the name may hold: a longer one has fewer real neighbours. Of a short one only the ending may be wrong. */
function allowed(name: string): number {
  return name.length < SHORTEST ? 0 : name.length < 7 ? 1 : 2;
}

/** The number of slips from one domain to the other; null where they are no neighbours. */
function distance(name: string, ending: string, whole: string, letters: number, target: Target): number | null {
  const most = allowed(target.name);
  // «gmailc.om»: the dot one letter off.
  if (most > 0 && whole === target.whole) return 1;
  if (Math.abs(name.length - target.name.length) > most || otherLetters(letters, target.letters) > 2 * most) return null;
  const exact = name === target.name;
  if (ending === target.ending) {
    const found = slips(name, target.name);
    return found > 0 && found <= most ? found : null;
  }
  if (isEnding(ending)) return exact && most > 0 && HABIT.has(ending) ? 1 : null;
  const ends = ending.length > 5 ? 9 : slips(ending, target.ending);
  const found = exact ? 0 : slips(name, target.name);
  return ends <= 2 && found <= Math.min(1, most) ? ends + found : null;
}

/**
 * The domains that may have been meant, likeliest first, at most three.
 * @param input a domain as typed, or what was typed for one: among small letters a capital «I» is read as an «l»
 */
export function likelyDomains(input: string): string[] {
  const known = knownDomains();
  if (input.length < SHORTEST || input.length > LONGEST || known.has(input.toLowerCase())) return [];
  const typed = (/[a-z]/.test(input) ? input.replaceAll('I', '1') : input).toLowerCase();
  targets ??= readTargets();
  const parts = typed.split('.');
  const [name = '', ending = ''] = parts;
  if (parts.length === 1) {
    // «gmail», «gmailcom» and «gmail-com»: the dot or all that follows is missing, or is another sign.
    const whole = typed.replace(/[_-](?=[a-z]+$)/, '');
    return targets.filter((t) => typed === t.name || whole === t.whole).map(({ domain }) => domain).slice(0, 3);
  }
  // «gmail.com.it»: one ending too many.
  if (parts.length === 3 && known.get(`${name}.${ending}`)?.kind === 'ordinary') return [`${name}.${ending}`];
  if (parts.length !== 2) return [];
  const whole = name + ending;
  const letters = letterBits(name);
  const found: { domain: string; cost: number }[] = [];
  for (const target of targets) {
    const cost = distance(name, ending, whole, letters, target);
    if (cost !== null) found.push({ domain: target.domain, cost });
  }
  const least = Math.min(...found.map(({ cost }) => cost));
  return found.filter(({ cost }) => cost === least).map(({ domain }) => domain).slice(0, 3);
}
