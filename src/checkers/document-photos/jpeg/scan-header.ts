import type { Frame } from './frame.ts';
import type { Band, Part, ScanHeader } from './scan.ts';
import type { Tables } from './tables.ts';

/** No MCU has more blocks (T.81, B.2.3). */
const MOST_BLOCKS = 10;

/**
 * Reads a scan header with the tables in force.
 * @param at offset of SOS; the whole segment has to be in `bytes`
 * @returns null where no decoder could make sense of it
 */
export function parseScan(bytes: Uint8Array, at: number, frame: Frame, tables: Tables): ScanHeader | null {
  const count = bytes[at + 4] ?? 0;
  const progressive = frame.coding === 0xc2;
  const parts: Part[] = [];
  for (let part = at + 5; part < at + 5 + 2 * count; part += 2) {
    const component = frame.components.find(({ id }) => id === bytes[part]);
    const step = component && tables.step(component.quantisation);
    if (!component || step === undefined || parts.some((other) => other.component === component)) return null;
    const chosen = bytes[part + 1] ?? 0;
    parts.push({
      component,
      step,
      dc: tables.huffman(chosen >> 4, 'dc'),
      ac: tables.huffman(chosen & 15, progressive ? 'progressive' : 'ac'),
      last: 0,
    });
  }
  const [from = 0, to = 0, bits = 0] = bytes.subarray(at + 5 + 2 * count);
  const band = progressive ? { from, to, high: bits >> 4, low: bits & 15 } : { from: 0, to: 63, high: 0, low: 0 };
  const blocks = parts.reduce((sum, { component }) => sum + component.across * component.down, 0);
  if (!count || (count > 1 && blocks > MOST_BLOCKS) || !(progressive ? isSound(band, count) : true)) return null;
  for (const { component } of parts) {
    const blocks = component.blocksWide * component.blocksHigh;
    if (component === frame.components[0] && !frame.brightness.length) frame.brightness = new Int16Array(blocks);
    // Only scans of further bits need to know which coefficients are there.
    if (band.from && (band.low || band.high) && !component.marks.length) component.marks = new Int32Array(2 * blocks);
  }
  return { parts, band };
}

/** What G.1.1.1 allows: the first coefficient apart from the others, these in scans of one component. */
function isSound({ from, to, high, low }: Band, count: number): boolean {
  return to < 64 && low < 14 && (high === 0 || high === low + 1) && (from ? count === 1 && from <= to : to === 0);
}
