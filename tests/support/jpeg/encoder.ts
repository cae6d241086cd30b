import { FLAT_AC, FLAT_DC, LONG_AC, LONG_DC, STANDARD_AC, STANDARD_DC, type Codes } from './codes.ts';
import { makePlanes } from './coefficients.ts';
import { writeScan, type ScanPlan } from './scan-writer.ts';

export interface JpegOptions {
  readonly width?: number;
  readonly height?: number;
  /** Per component, blocks of one MCU across and down. */
  readonly samplings?: readonly (readonly [number, number])[];
  readonly progressive?: boolean;
  /** The scans, where not the usual ones. */
  readonly plans?: readonly ScanPlan[];
  /** Units between restart markers. */
  readonly restart?: number;
  readonly tables?: 'standard' | 'flat' | 'long';
  /** Leave DHT out, as motion JPEG does. */
  readonly withoutTables?: boolean;
  readonly seed?: number;
  readonly detail?: number;
  /** Whole segments between SOI and the tables. */
  readonly segments?: readonly (readonly number[])[];
  /** Second byte of SOF and bits of a sample, to pretend another coding. */
  readonly sof?: number;
  readonly precision?: number;
  /** Width and height that SOF claims, whatever the picture has. */
  readonly claims?: readonly [number, number];
  /** First coefficient of every block, in place of waves. */
  readonly flat?: number;
  /** Taken off the first coefficients of the first component. */
  readonly darker?: number;
}

export const segment = (marker: number, content: readonly number[]): number[] => {
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...content];
};

/** libjpeg's script for progressive pictures of three components. */
export const PROGRESSIVE: readonly ScanPlan[] = [
  { planes: [0, 1, 2], from: 0, to: 0, high: 0, low: 1 },
  { planes: [0], from: 1, to: 5, high: 0, low: 2 },
  { planes: [2], from: 1, to: 63, high: 0, low: 1 },
  { planes: [1], from: 1, to: 63, high: 0, low: 1 },
  { planes: [0], from: 6, to: 63, high: 0, low: 2 },
  { planes: [0], from: 1, to: 63, high: 2, low: 1 },
  { planes: [0, 1, 2], from: 0, to: 0, high: 1, low: 0 },
  { planes: [2], from: 1, to: 63, high: 1, low: 0 },
  { planes: [1], from: 1, to: 63, high: 1, low: 0 },
  { planes: [0], from: 1, to: 63, high: 1, low: 0 },
];

const TABLES: Record<'standard' | 'flat' | 'long', readonly [Codes, Codes]> = {
  standard: [STANDARD_DC, STANDARD_AC],
  flat: [FLAT_DC, FLAT_AC],
  long: [LONG_DC, LONG_AC],
};

/** A JPEG made from scratch; the same options give the same bytes. */
export function makeJpeg(options: JpegOptions = {}): Uint8Array<ArrayBuffer> {
  const { bytes } = makeJpegInParts(options);
  return bytes;
}

/** The same, with the offsets where each scan begins (SOS) and the coded data end. */
export function makeJpegInParts(options: JpegOptions): { bytes: Uint8Array<ArrayBuffer>; scans: number[]; end: number } {
  const {
    width = 640,
    height = 640,
    samplings = [
      [2, 2],
      [1, 1],
      [1, 1],
    ],
    progressive = false,
    restart = 0,
    seed = 1,
    detail = 0.25,
  } = options;
  const [dc, ac] = TABLES[options.tables ?? (progressive ? 'flat' : 'standard')];
  const planes = makePlanes(width, height, samplings, seed, detail);
  for (const [index, plane] of planes.entries()) {
    for (const block of plane.blocks) block[0] = options.flat ?? (block[0] ?? 0) - (index ? 0 : (options.darker ?? 0));
  }
  const all = samplings.map((_, index) => index);
  const usual = progressive ? PROGRESSIVE : [{ planes: all, from: 0, to: 63, high: 0, low: 0 }];
  const short = (value: number): number[] => [value >> 8, value & 255];
  const out = [0xff, 0xd8, ...(options.segments ?? []).flat()];
  out.push(...segment(0xdb, [0, ...new Array<number>(64).fill(12)]));
  out.push(
    ...segment(options.sof ?? (progressive ? 0xc2 : 0xc0), [
      options.precision ?? 8,
      ...short(options.claims?.[1] ?? height),
      ...short(options.claims?.[0] ?? width),
      planes.length,
      ...planes.flatMap(({ id, across, down }) => [id, (across << 4) | down, 0]),
    ]),
  );
  if (!options.withoutTables) out.push(...segment(0xc4, [0x00, ...dc.specification, 0x10, ...ac.specification]));
  if (restart) out.push(...segment(0xdd, short(restart)));
  const scans: number[] = [];
  for (const plan of options.plans ?? usual) {
    scans.push(out.length);
    out.push(
      ...segment(0xda, [
        plan.planes.length,
        ...plan.planes.flatMap((index) => [index + 1, 0]),
        plan.from,
        plan.to,
        (plan.high << 4) | plan.low,
      ]),
    );
    for (const byte of writeScan(planes, plan, dc, ac, restart, progressive)) out.push(byte);
  }
  return { bytes: Uint8Array.from([...out, 0xff, 0xd9]), scans, end: out.length };
}
