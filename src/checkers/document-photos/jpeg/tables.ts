import { uint16 } from '../bytes.ts';
import { defaultTables } from './default-tables.ts';
import { huffmanTable, type HuffmanTable, type Role, type Specification } from './huffman.ts';

/** The tables in force at a point of the file. */
export class Tables {
  readonly #huffman = defaultTables();
  readonly #steps = new Map<number, number>();

  /** The table that SOS names, for its role; one that the file lacks has no codes at all. */
  huffman(number: number, role: Role): HuffmanTable {
    return huffmanTable(this.#huffman.get(role === 'dc' ? number : 16 + number) ?? new Uint8Array(16), role);
  }

  /** Step of the first coefficient in a DQT table; undefined where the file lacks the table. */
  step(number: number): number | undefined {
    return this.#steps.get(number);
  }

  /** Reads the content of a segment where it holds tables, DHT or DQT; false where they make no sense. */
  read(marker: number, bytes: Uint8Array, at: number, end: number): boolean {
    if (marker === 0xc4) return this.#readHuffman(bytes, at, end);
    return marker !== 0xdb || this.#readSteps(bytes, at, end);
  }

  /** T.81, B.2.4.2. */
  #readHuffman(bytes: Uint8Array, at: number, end: number): boolean {
    while (at < end) {
      const counts = bytes.subarray(at + 1, at + 17);
      const next = counts.reduce((sum, count) => sum + count, at + 17);
      // Codes of all lengths together may not be more than there are (C.2).
      const room = counts.reduce((left, count, index) => left - count * 2 ** (15 - index), 65_536);
      if (next > end || room < 0) return false;
      const specification: Specification = bytes.slice(at + 1, next);
      this.#huffman.set(bytes[at] ?? 0, specification);
      at = next;
    }
    return true;
  }

  /** B.2.4.1. */
  #readSteps(bytes: Uint8Array, at: number, end: number): boolean {
    while (at < end) {
      const head = bytes[at] ?? 0;
      const wide = head > 15;
      this.#steps.set(head & 15, wide ? uint16(bytes, at + 1) : (bytes[at + 1] ?? 0));
      at += wide ? 129 : 65;
    }
    return at === end;
  }
}
