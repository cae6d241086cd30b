/**
 * Huffman tables made for walking: what a decoder needs to know of a code is how many bits to pass
 * and how far along the block it leads. Both are worked out once for every code.
 *
 * An entry is a number: bits 0–7 the bits of the code and of the value behind it together, bits
 * 8–15 the coefficients it leads on, bits 16–23 the symbol, bits 24–28 the bits of the code alone.
 * Zero is no entry.
 */

/** Codes up to this length are found by one look into `fast`. */
export const FAST = 9;

/** Leads out of the block: more than any run can. */
export const END_OF_BLOCK = 128;

export type Role = 'dc' | 'ac' | 'progressive';

export interface HuffmanTable {
  /** The entry for every possible next nine bits; 0 where the code is longer or there is none. */
  readonly fast: Int32Array;
  /** The entry for the next sixteen bits, slowly; 0 where they begin no code. */
  readonly find: (next: number) => number;
}

/** What DHT gives, before the scan tells what the table is for: 16 counts, then the symbols. */
export type Specification = Uint8Array;

/** Builds the table of one DHT specification for a role (T.81, C.2; the codes are canonical). */
export function huffmanTable(specification: Specification, role: Role): HuffmanTable {
  const fast = new Int32Array(1 << FAST);
  /** Per length: the first sixteen bits above its codes, and where its symbols stand less its first code. */
  const above: number[] = [];
  const shift: number[] = [];
  let code = 0;
  let at = 16;
  for (let length = 1; length <= 16; length++) {
    shift[length] = at - code;
    for (let left = specification[length - 1] ?? 0; left > 0; left--, code++, at++) {
      if (length > FAST) continue;
      const first = code << (FAST - length);
      fast.fill(entryOf(specification[at] ?? 0, length, role), first, first + (1 << (FAST - length)));
    }
    above[length] = code << (16 - length);
    code <<= 1;
  }
  const find = (next: number): number => {
    for (let length = 1; length <= 16; length++) {
      if (next >= (above[length] ?? 0)) continue;
      return entryOf(specification[(shift[length] ?? 0) + (next >>> (16 - length))] ?? 0, length, role);
    }
    return 0;
  };
  return { fast, find };
}

/** Zero for symbols that no encoder may write in this role. */
function entryOf(symbol: number, length: number, role: Role): number {
  const run = symbol >> 4;
  const size = symbol & 15;
  let extra = size;
  let on = run + 1;
  if (role === 'dc') {
    if (run) return 0;
  } else if (!size && run < 15) {
    // End of block, or in a progressive scan of 2^run blocks and as many as `run` bits say.
    if (run && role === 'ac') return 0;
    extra = run;
    on = END_OF_BLOCK;
  }
  return (length << 24) | (symbol << 16) | (on << 8) | (length + extra);
}
