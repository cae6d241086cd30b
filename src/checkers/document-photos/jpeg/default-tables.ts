import type { Specification } from './huffman.ts';

/**
 * The tables of T.81, Annex K.3, which frames of motion JPEG leave out and decoders take for granted,
 * in hexadecimal: 16 counts, then the symbols. The last symbols of the longer tables are left out:
 * they are all that remain, in order.
 */
const TABLES: readonly (readonly [number, string])[] = [
  [0, '00010501010101010100000000000000000102030405060708090a0b'],
  [1, '00030101010101010101010000000000000102030405060708090a0b'],
  [16, '0002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282'],
  [17, '00020102040403040705040400010277000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f1'],
];

/** By the number that DHT gives them: 0 and 1 for first coefficients, 16 and 17 for the others. */
export function defaultTables(): Map<number, Specification> {
  return new Map(TABLES.map(([number, digits]) => [number, unfold(digits, number > 1)]));
}

function unfold(digits: string, others: boolean): Specification {
  const table = (digits.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  const listed = new Set(table.slice(16));
  // Runs 0 to 15 of zeros before values of 1 to 10 bits.
  for (let symbol = 1; others && symbol < 251; symbol++) {
    const size = symbol & 15;
    if (size > 0 && size < 11 && !listed.has(symbol)) table.push(symbol);
  }
  return Uint8Array.from(table);
}
