import { segment } from './encoder.ts';

/** Application segments for test pictures, each whole with marker and length. */

const text = (letters: string): number[] => [...Buffer.from(letters, 'latin1')];
const short = (value: number): number[] => [(value >> 8) & 255, value & 255];
const long = (value: number): number[] => [...short(value >>> 16), ...short(value)];

/** A segment whose content is given as Latin-1 text. */
export const segmentOf = (marker: number, content: string): number[] => segment(marker, text(content));
export const JFIF = segment(0xe0, [...text('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]);
export const ADOBE = segment(0xee, [...text('Adobe'), 0, 100, 0, 0, 0, 0, 2]);
export const COMMENT = segment(0xfe, text('made at home'));
export const MPF = segment(0xe2, [...text('MPF\0'), ...text('MM\0*'), ...long(8), 0, 0]);
export const xmp = (content: string): number[] => segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${content}</x:xmpmeta>`));
export const iptcCity = (city: string): number[] =>
  segment(0xed, [
    ...text('Photoshop 3.0\0'),
    ...text('8BIM\x04\x04\0\0'),
    ...long(city.length + 5),
    0x1c,
    2,
    90,
    ...short(city.length),
    ...text(city),
  ]);

/** A colour profile in `of` parts, of which only `there` are written. */
export function profile(of: number, there = of, length = of * 50): number[] {
  const body = [...long(length), ...new Array<number>(of * 50 - 4).fill(7)];
  return Array.from({ length: there }, (_, part) =>
    segment(0xe2, [...text('ICC_PROFILE\0'), part + 1, of, ...body.slice(part * 50, part * 50 + 50)]),
  ).flat();
}

/** tag, type (2 text, 3 short, 4 long, 5 fraction), values */
export type Entry = readonly [tag: number, type: number, values: readonly number[] | string];

export interface ExifOptions {
  readonly little?: boolean;
  readonly picture?: readonly Entry[];
  readonly details?: readonly Entry[];
  readonly position?: readonly Entry[];
  readonly thumbnail?: Uint8Array;
}

/** Degrees, minutes and seconds as three fractions. */
export const degrees = (value: number): number[] => [Math.trunc(value), 1, Math.trunc((value % 1) * 60), 1, 0, 1];

/** An EXIF segment with the directories asked for. */
export function exif({ little = false, picture = [], details, position, thumbnail }: ExifOptions): number[] {
  const out: number[] = [];
  const put = (value: number, size: number): number[] => {
    const bytes = long(value).slice(4 - size);
    return little ? bytes.toReversed() : bytes;
  };
  const patch = (at: number, value: number): void => void out.splice(at, 4, ...put(value, 4));
  out.push(...text(little ? 'II' : 'MM'), ...put(42, 2), ...put(8, 4));
  /** Writes a directory and returns where its link to the next one stands. */
  const directory = (entries: readonly Entry[]): { next: number; valueOf: (tag: number) => number } => {
    out.push(...put(entries.length, 2));
    const starts = new Map<number, number>();
    const late: (() => void)[] = [];
    for (const [tag, type, values] of entries) {
      const size = type === 2 ? 1 : type === 3 ? 2 : 4;
      const numbers = typeof values === 'string' ? text(`${values}\0`) : values;
      const bytes = numbers.flatMap((value) => put(value, size));
      out.push(...put(tag, 2), ...put(type, 2), ...put(type === 5 ? numbers.length / 2 : numbers.length, 4));
      const slot = out.length;
      starts.set(tag, slot);
      out.push(...(bytes.length > 4 ? [0, 0, 0, 0] : [...bytes, 0, 0, 0, 0].slice(0, 4)));
      if (bytes.length > 4)
        late.push(() => {
          patch(slot, out.length);
          out.push(...bytes);
        });
    }
    const next = out.length;
    out.push(0, 0, 0, 0);
    late.forEach((write) => write());
    return { next, valueOf: (tag) => starts.get(tag) ?? 0 };
  };
  const first = directory([...picture, ...(details ? [[0x8769, 4, [0]] as const] : []), ...(position ? [[0x8825, 4, [0]] as const] : [])]);
  if (details) {
    patch(first.valueOf(0x8769), out.length);
    directory(details);
  }
  if (position) {
    patch(first.valueOf(0x8825), out.length);
    directory(position);
  }
  if (thumbnail) {
    patch(first.next, out.length);
    const small = directory([
      [0x201, 4, [0]],
      [0x202, 4, [thumbnail.length]],
    ]);
    patch(small.valueOf(0x201), out.length);
    out.push(...thumbnail);
  }
  return segment(0xe1, [...text('Exif\0\0'), ...out]);
}
