import { FAST, type HuffmanTable } from './huffman.ts';

/**
 * Bits of entropy-coded data, up to the next marker. Where the data end zeros follow, and `ranOut`
 * tells that more was read than there was. At most 30 bits are held: small integers to an engine.
 */
export class BitReader {
  bytes: Uint8Array = new Uint8Array();
  /** The next byte to take; never beyond the marker that ends the data. */
  at = 0;
  #held = 0;
  /** How many bits are held; negative where bits were passed that are still to be taken. */
  #count = 0;
  #made = 0;

  /** Begins anew at a byte, as after a restart marker. */
  restart(at: number): void {
    this.at = at;
    this.#held = 0;
    this.#count = 0;
    this.#made = 0;
  }

  /** The end of the data was seen, though perhaps not reached. */
  get sawEnd(): boolean {
    return this.#made > 0;
  }

  /** More bits were passed than there were. */
  get ranOut(): boolean {
    if (this.#count < 0) this.#fill();
    return this.#count < this.#made;
  }

  /** Whole bytes that were taken and not used. */
  get unused(): number {
    return (this.#count - this.#made) >> 3;
  }

  /** Bits that are not looked at: a value behind a code, corrections. */
  pass(bits: number): void {
    this.#count -= bits;
  }

  /** The next bits as a number, 15 at most. */
  take(bits: number): number {
    if (this.#count < bits) this.#fill();
    this.#count -= bits;
    return (this.#held >>> this.#count) & ((1 << bits) - 1);
  }

  /** The entry of the next code, 0 where there is none. Passes no bit. */
  look(table: HuffmanTable): number {
    if (this.#count < 16) this.#fill();
    const short = table.fast[(this.#held >>> (this.#count - FAST)) & ((1 << FAST) - 1)] ?? 0;
    return short || table.find((this.#held >>> (this.#count - 16)) & 0xffff);
  }

  #fill(): void {
    while (this.#count < 23) {
      let byte = this.bytes[this.at] ?? 0;
      if (byte !== 0xff) this.at += 1;
      else if (this.bytes[this.at + 1] === 0) this.at += 2;
      else {
        byte = 0;
        this.#made += 8;
      }
      this.#held = ((this.#held << 8) | byte) & 0x3fff_ffff;
      this.#count += 8;
    }
  }
}
