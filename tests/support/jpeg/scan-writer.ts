import { BitWriter } from './bit-writer.ts';
import type { Codes } from './codes.ts';
import type { Plane } from './coefficients.ts';

/** Which components, coefficients and bits a scan gives. */
export interface ScanPlan {
  readonly planes: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly high: number;
  readonly low: number;
}

const sizeOf = (value: number): number => 32 - Math.clz32(Math.abs(value));

/** Writes the coded data of one scan, with restart markers where `restart` is not 0. */
export function writeScan(planes: readonly Plane[], plan: ScanPlan, dc: Codes, ac: Codes, restart: number, progressive: boolean): number[] {
  const bits = new BitWriter();
  const chosen = plan.planes.map((index) => planes[index]).filter((plane) => plane !== undefined);
  const last = new Map<Plane, number>();
  let blank = 0;
  /** Correction bits of the blocks left out so far. */
  let held: number[] = [];

  const code = ({ codes }: Codes, symbol: number): void => {
    const found = codes.get(symbol);
    if (!found) throw new Error(`the test tables have no code for ${symbol}`);
    bits.write(...found);
  };
  const value = (number: number, size: number): void => bits.write(number < 0 ? number + (1 << size) - 1 : number, size);
  const corrections = (list: number[]): void => list.forEach((bit) => bits.write(bit, 1));
  const endBlank = (): void => {
    if (!blank) return;
    const size = sizeOf(blank) - 1;
    code(ac, size << 4);
    bits.write(blank - (1 << size), size);
    corrections(held);
    blank = 0;
    held = [];
  };
  const first = (plane: Plane, block: Int16Array): void => {
    const now = (block[0] ?? 0) >> plan.low;
    const difference = now - (last.get(plane) ?? 0);
    last.set(plane, now);
    code(dc, sizeOf(difference));
    value(difference, sizeOf(difference));
  };
  const others = (block: Int16Array, from: number): void => {
    let run = 0;
    for (let at = from; at <= plan.to; at++) {
      const coefficient = block[at] ?? 0;
      const shown = Math.trunc(coefficient / (1 << plan.low));
      if (!shown) {
        run += 1;
        continue;
      }
      endBlank();
      for (; run > 15; run -= 16) code(ac, 0xf0);
      code(ac, (run << 4) | sizeOf(shown));
      value(shown, sizeOf(shown));
      run = 0;
    }
    if (!run) return;
    if (!progressive) code(ac, 0);
    else if (++blank === 0x7fff) endBlank();
  };
  const refine = (block: Int16Array): void => {
    const shown = Array.from(block, (coefficient) => Math.trunc(Math.abs(coefficient) / (1 << plan.low)));
    const lastNew = shown.lastIndexOf(1, plan.to);
    let run = 0;
    let pending: number[] = [];
    for (let at = plan.from; at <= plan.to; at++) {
      const size = shown[at] ?? 0;
      if (!size) {
        run += 1;
        continue;
      }
      while (run > 15 && at <= lastNew) {
        endBlank();
        code(ac, 0xf0);
        corrections(pending);
        pending = [];
        run -= 16;
      }
      if (size > 1) {
        pending.push(size & 1);
        continue;
      }
      endBlank();
      code(ac, (run << 4) | 1);
      bits.write((block[at] ?? 0) < 0 ? 0 : 1, 1);
      corrections(pending);
      pending = [];
      run = 0;
    }
    if (!run && !pending.length) return;
    blank += 1;
    held.push(...pending);
    if (blank === 0x7fff || held.length > 900) endBlank();
  };
  const write = (plane: Plane, block: Int16Array): void => {
    if (plan.from > 0 && plan.high) refine(block);
    else if (plan.from > 0) others(block, plan.from);
    else if (plan.high) bits.write(((block[0] ?? 0) >> plan.low) & 1, 1);
    else {
      first(plane, block);
      if (!progressive) others(block, 1);
    }
  };

  const units = unitsOf(chosen);
  units.forEach((unit, index) => {
    if (restart && index && index % restart === 0) {
      endBlank();
      bits.marker(0xd0 + ((index / restart - 1) & 7));
      last.clear();
    }
    for (const [plane, block] of unit) write(plane, block);
  });
  endBlank();
  bits.flush();
  return bits.bytes;
}

/** The blocks of each MCU, or each block alone where there is one component. */
function unitsOf(chosen: readonly Plane[]): (readonly [Plane, Int16Array])[][] {
  const [only] = chosen;
  const units: [Plane, Int16Array][][] = [];
  if (!only) return units;
  const at = (plane: Plane, row: number, column: number): [Plane, Int16Array] => [
    plane,
    plane.blocks[row * plane.stride + column] ?? new Int16Array(64),
  ];
  if (chosen.length === 1) {
    for (let row = 0; row < only.high; row++) for (let column = 0; column < only.wide; column++) units.push([at(only, row, column)]);
    return units;
  }
  for (let row = 0; row < only.rows / only.down; row++) {
    for (let column = 0; column < only.stride / only.across; column++) {
      units.push(
        chosen.flatMap((plane) =>
          Array.from({ length: plane.across * plane.down }, (_, index) =>
            at(plane, row * plane.down + Math.floor(index / plane.across), column * plane.across + (index % plane.across)),
          ),
        ),
      );
    }
  }
  return units;
}
