/** Reads one address: its @, its name, its domain, and every character that is not what it seems. */
import { codeOf } from './characters.ts';
import type { Clean } from './clean.ts';
import { isOdd, replace, spanOf, typedFor } from './clean.ts';
import { readDomain } from './domain.ts';
import { isComplete } from './endings.ts';
import { quoted, signName } from './italian.ts';
import { knownDomains } from './known-domains.ts';
import { readLocal } from './local-part.ts';
import type { Notes } from './notes.ts';
import type { Entry } from './piece-types.ts';
import type { MailAddress } from './types.ts';
import { likelyDomains } from './typos.ts';
import { unitText } from './units.ts';

const LONGEST_ADDRESS = 254;

/** What became of an entry of the list. */
export interface Outcome {
  /** The address, where nothing is left to mend by hand. */
  readonly address: MailAddress | null;
  /** Whole addresses that may have been meant, likeliest first. */
  readonly guesses: readonly string[];
}

export const NOTHING: Outcome = { address: null, guesses: [] };

/** The entry without its holes, as a text of its own; places stay those of the text as typed. */
function withoutHoles(of: Clean, entry: Entry): Clean {
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (from: number, to: number): void => {
    for (let k = from; k < to; k++) {
      const { start, end } = spanOf(of, k, k + 1);
      starts.push(start);
      ends.push(end);
    }
  };
  let at = entry.i;
  for (const hole of entry.holes) {
    put(at, hole.i);
    if (hole.text) put(hole.i, hole.i + 1);
    at = hole.j;
  }
  put(at, entry.j);
  return { typed: of.typed, text: unitText(of.text, entry), places: { starts, ends }, invisible: [] };
}

function readHoles(of: Clean, entry: Entry, notes: Notes): void {
  const it = quoted(of.text.slice(entry.i, entry.j));
  for (const { i, j, text, sure } of entry.holes) {
    if (!sure) notes.add('space-inside', of, i, j, it);
    else if (text === '') notes.add('space-around-sign', of, i, j, it, '', replace(of, i, j, ''));
    else notes.add('comma-for-dot', of, i, i + 1, it, signName(of.text.charAt(i)), replace(of, i, j, '.'));
  }
}

/** Signs that are typed in another form than they are read: each becomes plain, but for those in `mended`. */
function readOdd(of: Clean, from: number, to: number, notes: Notes, mended: ReadonlySet<number>): void {
  if (!of.places) return;
  for (let k = from; k < to; k++) {
    if (!isOdd(of, k)) continue;
    const { start, end } = spanOf(of, k, k + 1);
    if (mended.has(start)) continue;
    let j = k + 1;
    while (j < to && spanOf(of, j, j + 1).start === start) j += 1;
    const plain = of.text.slice(k, j);
    const typed = typedFor(of, k, j);
    const edits = [{ start, end, text: plain }];
    if (/^[\w([{%&]/.test(typed) && typed.length > 1) notes.add('spelled-sign', of, k, j, quoted(typed), plain, edits);
    else notes.add('odd-character', of, k, j, `Il segno «${typed}» (${codeOf(typed.codePointAt(0) ?? 0)})`, plain, edits);
    k = j - 1;
  }
}

/** Dots, and hyphens pasted from a sentence, behind a domain that is whole without them. */
function endOfAddress(of: Clean, from: number, to: number, notes: Notes, it: string): number {
  const { text } = of;
  let end = to;
  while (end > from && /[._-]/.test(text.charAt(end - 1))) end -= 1;
  const domain = text.slice(text.lastIndexOf('@', end - 1) + 1, end);
  if (end === to || !isComplete(domain)) {
    end = to;
    while (end > from && text[end - 1] === '.' && text[end - 2] !== '@') end -= 1;
  }
  if (end < to) {
    const signs = to - end === 1 && text[end] === '.' ? 'un punto' : quoted(text.slice(end, to));
    notes.add('trailing-dot', of, end, to, it, signs, replace(of, end, to, ''));
  }
  return end;
}

/** Where the name ends and the domain starts; null where there is not one @ to go by. */
function signPlaces(of: Clean, from: number, to: number, notes: Notes, it: string): { name: number; domain: number } | null {
  const { text } = of;
  const first = text.indexOf('@', from);
  const last = text.lastIndexOf('@', to - 1);
  if (first === last) return { name: first, domain: first + 1 };
  if (last - first + 1 === [...text.slice(first, last + 1)].filter((c) => c === '@').length) {
    notes.add('double-at', of, first, last + 1, it, '', replace(of, first + 1, last + 1, ''));
    return { name: first, domain: last + 1 };
  }
  const count = text.slice(from, to).split('@').length - 1;
  notes.add('several-ats', of, from, to, it, count === 2 ? 'due' : String(count));
  return null;
}

const SAMPLE = /^(?:nomecasella@.*|.*@nomedominio\.[a-z]+)$/i;

/** Domains in use that a domain which cannot be is near to, accents and look-alike letters aside. */
function meantBy(domain: string, guess: string | null): string[] {
  if (domain.length > 64) return [];
  const plain = domain.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const form of [plain, guess ?? plain]) {
    const found = knownDomains().has(form) ? [form] : likelyDomains(form);
    if (found.length > 0) return found;
  }
  return [];
}

/** Reads the entry of the list as an address. */
export function readAddress(whole: Clean, entry: Entry, notes: Notes): Outcome {
  const holed = entry.holes.length > 0;
  const of = holed ? withoutHoles(whole, entry) : whole;
  const from = holed ? 0 : entry.i;
  const to = holed ? of.text.length : entry.j;
  const it = quoted(of.text.slice(from, to));
  if (holed) readHoles(whole, entry, notes);
  const torn = entry.holes.some(({ sure }) => !sure);
  readOdd(of, from, to, notes, new Set(entry.holes.map(({ i }) => spanOf(whole, i, i + 1).start)));
  const end = endOfAddress(of, from, to, notes, it);
  const places = signPlaces(of, from, end, notes, it);
  if (!places) return NOTHING;

  const local = of.text.slice(from, places.name);
  const domain = of.text.slice(places.domain, end);
  const address = `${local}@${domain}`;
  if (SAMPLE.test(address)) {
    notes.add('sample', of, from, end, it);
    return NOTHING;
  }
  if (local === '*' || local === '%') {
    notes.add('whole-domain', of, from, end, it);
    return NOTHING;
  }
  if (local === '') notes.add('missing-name', of, from, places.domain, it);
  if (domain === '') notes.add('missing-domain', of, places.name, end, it);
  const name = local === '' ? null : readLocal(of, from, places.name, notes, it);
  const host = domain === '' ? null : readDomain(of, places.domain, end, notes, it);
  const tooLong = address.length > LONGEST_ADDRESS;
  if (tooLong) notes.add('address-too-long', of, from, end, it, String(address.length));
  if (!name || !host) return NOTHING;

  // A domain that cannot be is looked up as it stands: «gmail», «gmail.con».
  const meant = host.good ? [] : meantBy(domain, host.guess);
  const other = torn || name.guess !== null || host.guess !== null;
  const guesses = meant.map((better) => `${name.guess ?? local}@${better}`);
  if (other && meant.length === 0) guesses.push(`${name.guess ?? local}@${host.guess ?? domain}`);
  if (torn || !name.good || !host.good || tooLong) return { address: null, guesses };
  if (address !== address.toLowerCase()) notes.add('uppercase', of, from, end, it);
  const { start, end: typedEnd } = spanOf(of, from, end);
  return { address: { address, local, domain, start, end: typedEnd }, guesses };
}
