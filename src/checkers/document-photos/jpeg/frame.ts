import { uint16 } from '../bytes.ts';

/** One colour of the picture: brightness, or a difference of colour. */
export interface Component {
  readonly id: number;
  /** Sampling: blocks of one MCU, across and down. */
  readonly across: number;
  readonly down: number;
  /** Which DQT table. */
  readonly quantisation: number;
  /** Samples of the picture. */
  readonly samplesWide: number;
  readonly samplesHigh: number;
  /** Blocks of the picture itself, without those that only fill up the last MCUs. */
  readonly blocksWide: number;
  readonly blocksHigh: number;
  /** Per coefficient the lowest bit that the scans so far gave; `UNSEEN` before the first. */
  readonly lowestBit: Uint8Array;
  /** Per coefficient how much of it was read, 0..1. */
  readonly share: Float64Array;
  /** Progressive: which coefficients of each block are not zero, two words a block. Empty until needed. */
  marks: Int32Array;
}

export const UNSEEN = 255;
/** Second byte of the marker SOF2. */
export const PROGRESSIVE = 0xc2;

/** What SOF says of the picture (T.81, B.2.2). */
export interface Frame {
  /** Second byte of the marker: C0 baseline, C1 extended, C2 progressive, C3 lossless, C9 arithmetic… */
  readonly coding: number;
  /** Bits of a sample. */
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly components: readonly Component[];
  /** MCUs of a scan that has more than one component. */
  readonly mcusWide: number;
  readonly mcusHigh: number;
  /** First coefficient of each block of the first component, times its step: eight times the mean less 128. */
  brightness: Int16Array;
}

/** C0 to CF but DHT (C4), JPG (C8) and DAC (CC); F7 is that of JPEG-LS (T.87). */
export function isFrame(marker: number): boolean {
  return marker === 0xc0 || marker === 0xf7 || (marker > 0xc0 && marker <= 0xcf && marker % 4 !== 0);
}

/**
 * Reads a frame header.
 * @param at offset of the marker; the whole segment has to be in `bytes`
 * @returns null where no decoder could make sense of it
 */
export function parseFrame(bytes: Uint8Array, at: number): Frame | null {
  const [, coding = 0, , , precision = 0, , , , , count = 0] = bytes.subarray(at, at + 10);
  const height = uint16(bytes, at + 5);
  const width = uint16(bytes, at + 7);
  const parts: { id: number; across: number; down: number; quantisation: number }[] = [];
  for (let part = at + 10; part < at + 10 + 3 * count; part += 3) {
    const [id = 0, sampling = 0, quantisation = 0] = bytes.subarray(part, part + 3);
    parts.push({ id, across: sampling >> 4, down: sampling & 15, quantisation });
  }
  const sound = parts.every(({ across, down }) => across > 0 && across < 5 && down > 0 && down < 5);
  if (!width || !height || !count || count > 4 || !sound || uint16(bytes, at + 2) !== 8 + 3 * count) return null;
  const most = { across: Math.max(...parts.map(({ across }) => across)), down: Math.max(...parts.map(({ down }) => down)) };
  return {
    coding,
    precision,
    width,
    height,
    mcusWide: Math.ceil(width / 8 / most.across),
    mcusHigh: Math.ceil(height / 8 / most.down),
    brightness: new Int16Array(),
    components: parts.map((part) => {
      const samplesWide = Math.ceil((width * part.across) / most.across);
      const samplesHigh = Math.ceil((height * part.down) / most.down);
      return {
        ...part,
        samplesWide,
        samplesHigh,
        blocksWide: Math.ceil(samplesWide / 8),
        blocksHigh: Math.ceil(samplesHigh / 8),
        lowestBit: new Uint8Array(64).fill(UNSEEN),
        share: new Float64Array(64),
        marks: new Int32Array(),
      };
    }),
  };
}
