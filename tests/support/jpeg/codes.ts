/** Huffman tables for the test encoder: as DHT gives them, and as codes to write. */
export interface Codes {
  /** 16 counts, then the symbols. */
  readonly specification: readonly number[];
  readonly codes: ReadonlyMap<number, readonly [code: number, length: number]>;
}

function codesOf(specification: readonly number[]): Codes {
  const codes = new Map<number, [number, number]>();
  let code = 0;
  let at = 16;
  for (let length = 1; length <= 16; length++, code <<= 1) {
    for (let left = specification[length - 1] ?? 0; left > 0; left--) codes.set(specification[at++] ?? 0, [code++, length]);
  }
  return { specification, codes };
}

/** Gives each length as many symbols as `counts` says, the first symbols the shortest codes. */
function assigned(counts: Record<number, number>, symbols: readonly number[]): Codes {
  const sixteen = Array.from({ length: 16 }, (_, index) => counts[index + 1] ?? 0);
  return codesOf([...sixteen, ...symbols]);
}

const SIZES = Array.from({ length: 12 }, (_, size) => size);
const ALL = Array.from({ length: 256 }, (_, symbol) => symbol).filter((symbol) => (symbol & 15) < 11);

/** Codes of even length: everything within the reader's nine bits. */
export const FLAT_DC = assigned({ 4: 12 }, SIZES);
export const FLAT_AC = assigned({ 8: ALL.length }, ALL);
/** Few short codes and many of sixteen bits: nearly everything beyond the reader's nine bits. */
export const LONG_DC = assigned({ 2: 1, 3: 1, 12: 10 }, [3, 2, 0, 1, 4, 5, 6, 7, 8, 9, 10, 11]);
export const LONG_AC = assigned({ 2: 1, 4: 1, 10: 2, 16: ALL.length - 4 }, [
  1,
  0,
  17,
  2,
  ...ALL.filter((symbol) => ![1, 0, 17, 2].includes(symbol)),
]);

const hex = (digits: string): number[] => [...Buffer.from(digits, 'hex')];
/** T.81, Annex K.3, as libjpeg writes them where it does not optimise. */
export const STANDARD_DC = codesOf(hex('00010501010101010100000000000000000102030405060708090a0b'));
export const STANDARD_AC = codesOf(
  hex(
    '0002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a' +
      '25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798' +
      '999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
  ),
);
