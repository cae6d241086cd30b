/** Writes numbers bit by bit, as ITU-T H.265 §7.2 and §9.2 have them. */
class Bits {
  readonly bytes: number[] = [];
  #used = 8;

  put(value: number, count: number): this {
    for (let bit = count - 1; bit >= 0; bit--) {
      if (this.#used === 8) {
        this.bytes.push(0);
        this.#used = 0;
      }
      const at = this.bytes.length - 1;
      this.bytes[at] = (this.bytes[at] ?? 0) | (((value >>> bit) & 1) << (7 - this.#used++));
    }
    return this;
  }

  /** Exp-Golomb codes, one for each number. */
  golomb(...values: readonly number[]): this {
    for (const value of values) {
      const length = 31 - Math.clz32(value + 1);
      this.put(0, length).put(value + 1, length + 1);
    }
    return this;
  }

  /** A one, then zeros up to the byte. */
  end(): this {
    this.put(1, 1);
    return this.#used < 8 ? this.put(0, 8 - this.#used) : this;
  }
}

/** Profile «main still picture», level 6.2. */
export const PROFILE = [3, 0x70, 0, 0, 0, 0x90, 0, 0, 0, 0, 0, 186] as const;

/** Range of the less probable bin by state, for the widest of the four classes of range (table 9-46). */
const LESS_PROBABLE = [
  240, 227, 216, 205, 195, 185, 175, 166, 158, 150, 142, 135, 128, 122, 116, 110, 104, 99, 94, 89, 85, 80, 76,
  72, 69, 65, 62, 59, 56, 53, 50, 48, 45, 43, 41, 39, 37, 35, 33, 31, 30, 28, 27, 25, 24, 23, 22, 21, 20, 19,
  18, 17, 16, 15, 14, 14, 13, 12, 12, 11, 11, 10, 9,
] as const;

/** A network unit: its head, and a 3 wherever the content would look like a start code. */
function unit(type: number, { bytes }: Bits): Buffer {
  const safe: number[] = [type << 1, 1];
  let zeros = 0;
  for (const byte of bytes) {
    if (zeros === 2 && byte <= 3) safe.push(3);
    zeros = byte === 0 && zeros < 2 ? zeros + 1 : byte === 0 ? 1 : 0;
    safe.push(byte);
  }
  return Buffer.from(safe);
}

/**
 * One picture in HEVC whose blocks are all stored as plain samples (`pcm_flag`): no transform, so that
 * a page of code is a whole encoder. Width and height are multiples of 16.
 * @param brightness of the pixel at x, y, 16..235; colours are grey
 * @returns the parameter sets, and the picture
 */
export function hevcOf(
  width: number,
  height: number,
  brightness: (x: number, y: number) => number,
): { sets: Buffer[]; picture: Buffer } {
  const profile = (bits: Bits): Bits => PROFILE.reduce((sum, byte) => sum.put(byte, 8), bits);
  const video = profile(new Bits().put(0x0c01, 16).put(0xffff, 16))
    .put(1, 1)
    .golomb(0, 0, 0)
    .put(0, 6)
    .golomb(0)
    .put(0, 2);
  const sequence = profile(new Bits().put(1, 8))
    .golomb(0, 1, width, height)
    .put(0, 1)
    .golomb(0, 0, 4)
    .put(1, 1)
    .golomb(0, 0, 0);
  // Blocks of 16 and no other size; transforms from 4 to 16; plain samples of 8 bits, no filter on them.
  sequence.golomb(1, 0, 0, 2, 0, 0).put(0b0001, 4).put(0x77, 8).golomb(1, 0).put(1, 1).golomb(0).put(0, 5);
  const pictureSet = new Bits().golomb(0, 0).put(0, 7).golomb(0, 0, 0).put(0, 3).golomb(0, 0).put(0, 7);
  pictureSet.put(0b101, 3).put(0, 2).golomb(0).put(0, 2);

  const slice = new Bits().put(0b10, 2).golomb(0, 2, 0).end();
  let state = 0;
  let range = 510;
  for (let top = 0; top < height; top += 16) {
    for (let left = 0; left < width; left += 16) {
      // «Not split» is the probable bin, and «plain samples» ends the arithmetic code (§9.3.4.3.5).
      slice.put((range - (LESS_PROBABLE[state] ?? 0) - 2) | 1, 9).put(0, 7);
      state = Math.min(62, state + 1);
      range = 508;
      for (let y = top; y < top + 16; y++)
        for (let x = left; x < left + 16; x++) slice.put(brightness(x, y), 8);
      for (let sample = 0; sample < 128; sample++) slice.put(128, 8);
    }
  }
  slice.put(0xfe80, 16);
  return {
    sets: [unit(32, video.end()), unit(33, sequence.end()), unit(34, pictureSet.end())],
    picture: unit(19, slice),
  };
}
