import type { BitReader } from './bits.ts';
import { END_OF_BLOCK, type HuffmanTable } from './huffman.ts';
import type { Band, Part } from './scan.ts';

/** A first coefficient beyond twice the range of eight bits is drift after damage, not a picture. */
const DRIFT = 2048;

/**
 * Reads the first coefficient of a block into `part.last` (T.81, F.2.2.1).
 * @param low the lowest bit that the scan gives
 * @returns false where the data make no sense
 */
export function readFirst(bits: BitReader, part: Part, low: number): boolean {
  const entry = bits.look(part.dc);
  bits.pass(entry >>> 24);
  const size = (entry >> 16) & 15;
  const value = bits.take(size);
  if (size) part.last += value >> (size - 1) ? value : value - (1 << size) + 1;
  return entry !== 0 && Math.abs(part.last << low) * part.step <= DRIFT + part.step;
}

/** Passes over the other coefficients of a sequential block (F.2.2.2); false where they make no sense. */
export function passSequential(bits: BitReader, table: HuffmanTable): boolean {
  let at = 1;
  while (at < 64) {
    const entry = bits.look(table);
    if (!entry) return false;
    bits.pass(entry & 255);
    at += (entry >> 8) & 255;
  }
  return at === 64 || at >= END_OF_BLOCK;
}

/**
 * Passes over a block of a progressive scan that is the first to give its coefficients (G.1.2.2).
 * @param marks where coefficients that are not zero are marked for later scans; may be empty
 * @returns how many blocks after this one are left out, or -1 where the data make no sense
 */
export function passFirstBand(bits: BitReader, table: HuffmanTable, { from, to }: Band, marks: Int32Array, block: number): number {
  for (let at = from; at <= to;) {
    const entry = bits.look(table);
    const on = (entry >> 8) & 255;
    if (on === END_OF_BLOCK) return leftOut(bits, entry);
    at += on;
    if (!entry || at > to + 1) return -1;
    bits.pass(entry & 255);
    if (marks.length && (entry >> 16) & 15) mark(marks, block, at - 1);
  }
  return 0;
}

/** The same for a scan that gives one more bit of known coefficients (G.1.2.3). */
export function passRefiningBand(bits: BitReader, table: HuffmanTable, { from, to }: Band, marks: Int32Array, block: number): number {
  let low = marks[2 * block] ?? 0;
  let high = marks[2 * block + 1] ?? 0;
  let blank = 0;
  for (let at = from; at <= to; at++) {
    const entry = bits.look(table);
    const size = (entry >> 16) & 15;
    if (!entry || size > 1) return -1;
    if (((entry >> 8) & 255) === END_OF_BLOCK) {
      blank = leftOut(bits, entry);
      bits.pass(marked(low, high, at, to));
      break;
    }
    // The code, and the sign of a coefficient that is new; a bit for each known one on the way to it.
    let known = 0;
    for (let zeros = (entry >> 20) & 15; at <= to; at++) {
      if (((at < 32 ? low >>> at : high >>> (at - 32)) & 1) === 1) known += 1;
      else if (zeros-- === 0) break;
    }
    bits.pass((entry & 255) + known);
    if (!size) continue;
    if (at > to) return -1;
    if (at < 32) low |= 1 << at;
    else high |= 1 << (at - 32);
  }
  marks[2 * block] = low;
  marks[2 * block + 1] = high;
  return blank;
}

/** Passes a bit for each coefficient of a blank block that is known not to be zero. */
export function passCorrections(bits: BitReader, { from, to }: Band, marks: Int32Array, block: number): void {
  bits.pass(marked(marks[2 * block] ?? 0, marks[2 * block + 1] ?? 0, from, to));
}

/** How many of the coefficients [from, to] are marked in the two words of a block. */
function marked(low: number, high: number, from: number, to: number): number {
  if (!(low | high)) return 0;
  const first = from < 32 ? low & (-1 << from) & (to < 31 ? (2 << to) - 1 : -1) : 0;
  const second = to < 32 ? 0 : high & (from > 32 ? -1 << (from - 32) : -1) & (to < 63 ? (2 << (to - 32)) - 1 : -1);
  return ones(first) + ones(second);
}

/** How many bits of a word are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

function leftOut(bits: BitReader, entry: number): number {
  const size = (entry >> 20) & 15;
  bits.pass(entry >>> 24);
  return (1 << size) - 1 + bits.take(size);
}

function mark(marks: Int32Array, block: number, at: number): void {
  const word = 2 * block + (at >> 5);
  marks[word] = (marks[word] ?? 0) | (1 << (at & 31));
}
