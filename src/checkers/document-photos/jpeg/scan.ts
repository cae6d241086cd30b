import type { Source } from '../source.ts';
import { BitReader } from './bits.ts';
import { passCorrections, passFirstBand, passRefiningBand, passSequential, readFirst } from './blocks.ts';
import { PROGRESSIVE, type Component, type Frame } from './frame.ts';
import type { HuffmanTable } from './huffman.ts';
import { nextMarker } from './markers.ts';
import { unwrittenFrom } from './unwritten.ts';

/** One component as SOS selects it. */
export interface Part {
  readonly component: Component;
  readonly dc: HuffmanTable;
  readonly ac: HuffmanTable;
  /** Step of the first coefficient, from DQT. */
  readonly step: number;
  /** The first coefficient of the block before. */
  last: number;
}

/** Which coefficients and bits a scan gives (T.81, B.2.3); a sequential one gives all. */
export interface Band {
  readonly from: number;
  readonly to: number;
  /** Lowest bit known before, 0 in a first scan. */
  readonly high: number;
  /** Lowest bit given now. */
  readonly low: number;
}

export interface ScanHeader {
  readonly parts: readonly Part[];
  readonly band: Band;
}

export interface ScanResult {
  /** How much of it could be read, 0..1. */
  readonly share: number;
  /** The data contradict themselves; those of a file that was only cut do not. */
  readonly damaged: boolean;
  /** First byte that was not understood, where there is one. */
  readonly trouble: number | null;
  /** Offset of the marker that ends the scan, or the size of the file. */
  readonly end: number;
}

/** No unit takes more bytes: 10 blocks of 64 codes and values, 31 bits each, all of them stuffed. */
const UNIT_BYTES = 8192;
/** So many blocks left out take no more bytes with their corrections, 63 bits each. */
const CORRECTED = 256;

/**
 * Walks over the coded data of one scan without working out a pixel: is every block there?
 * A unit is an MCU, or a block where the scan has one component; an interval is what stands between
 * two restart markers, or the whole scan.
 * @param restart units between restart markers, 0 without
 * @param at offset of the coded data
 * @throws where the file cannot be read
 */
export async function walkScan(
  source: Source,
  frame: Frame,
  header: ScanHeader,
  restart: number,
  at: number,
): Promise<ScanResult> {
  const { parts, band } = header;
  const { from, to, high, low } = band;
  const [first] = parts;
  const only = parts.length === 1 ? first?.component : undefined;
  const wide = only?.blocksWide ?? frame.mcusWide;
  const total = wide * (only?.blocksHigh ?? frame.mcusHigh);
  const bits = new BitReader();
  let unit = 0;
  let until = 0;
  let good = 0;
  /** The first unit after which nothing but zeros was taken. */
  let written = 0;
  /** Blocks to come that a progressive scan leaves out. */
  let blank = 0;
  let lost = false;
  let damaged = false;
  let trouble: number | null = null;

  const blocks = parts.flatMap((part) => {
    const { across, down } = only ? { across: 1, down: 1 } : part.component;
    return Array.from({ length: across * down }, (_, index) => ({ part, across, down, x: index % across, y: Math.floor(index / across) }));
  });
  const doubt = (where: number): void => {
    damaged = true;
    trouble ??= where;
  };
  const passOthers = ({ component: { marks }, ac }: Part): boolean => {
    if (frame.coding !== PROGRESSIVE) return passSequential(bits, ac);
    if (to) blank = (high ? passRefiningBand : passFirstBand)(bits, ac, band, marks, unit);
    return blank >= 0;
  };
  /** Passes blocks that are left out, many at once: where they need no corrections nothing is written for them. */
  const passBlank = (most: number): number => {
    const many = Math.min(blank, most, high ? CORRECTED : most);
    const marks = only?.marks;
    for (let block = unit; high && marks && block < unit + many; block++) passCorrections(bits, band, marks, block);
    blank -= many;
    return many;
  };
  const passUnit = (): boolean => {
    for (const { part, across, down, x, y } of blocks) {
      if (from === 0) {
        if (high) bits.take(1);
        else if (!readFirst(bits, part, low)) return false;
        else if (part.component === frame.components[0]) {
          const column = (unit % wide) * across + x;
          const row = Math.floor(unit / wide) * down + y;
          if (column < part.component.blocksWide)
            frame.brightness[row * part.component.blocksWide + column] = (part.last << low) * part.step;
        }
      }
      if (!passOthers(part)) return false;
    }
    return true;
  };
  /** Walks on until the interval is over (true), more bytes are needed, or they make no sense: then it is `lost`. */
  const passUnits = (stop: number): boolean => {
    while (unit < until) {
      if (bits.at > stop) return false;
      const units = blank > 0 ? passBlank(until - unit) : Number(passUnit());
      if (!units || bits.ranOut) {
        // What makes no sense where the data end is only what is missing.
        damaged ||= !bits.sawEnd;
        trouble ??= bits.at;
        lost = true;
        return true;
      }
      unit += units;
      good += units;
      if (source.bytes[bits.at - 1]) written = unit;
    }
    if (blank) doubt(bits.at);
    return true;
  };

  for (;;) {
    until = restart ? Math.min(total, unit + restart) : total;
    blank = 0;
    lost = false;
    written = unit;
    for (const part of parts) part.last = 0;
    bits.restart(at);
    do {
      await source.load(at + UNIT_BYTES);
      at = source.loaded + 1;
      bits.bytes = source.bytes;
    } while (!passUnits(source.whole ? Infinity : source.loaded - UNIT_BYTES));
    unit = until;

    // Encoders leave less than a byte, or padding of zeros or ones; ones may be stuffed.
    const left = bits.at - bits.unused;
    let end = await nextMarker(source, bits.at);
    if (!lost && source.bytes.subarray(left, end).some((byte) => byte > 0 && byte < 0xff)) doubt(left);
    const unwritten = lost ? -1 : unwrittenFrom(source.bytes, left, end, header);
    if (unwritten >= 0) {
      good -= until - written;
      trouble ??= unwritten;
    }
    for (; ; end = await nextMarker(source, end + 2)) {
      const number = (source.bytes[end + 1] ?? 0) - 0xd0;
      if (number < 0 || number > 7) return { share: good / total, damaged, trouble, end };
      // One behind the last interval is a habit of some encoders.
      if (unit === total) continue;
      // How many intervals are missing: restart markers count to eight and begin anew (F.1.1.5.2).
      const missing = (number - (unit / restart - 1)) & 7;
      if (lost || missing) doubt(end);
      if (missing > 3) continue;
      unit += missing * restart;
      if (unit < total) break;
      unit = total;
    }
    at = end + 2;
  }
}
