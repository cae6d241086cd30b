/** As much of vitest as the unit tests of the fiscal code use: they are collected, then run in order. */
export { expect } from 'vitest';

type Body = (...row: unknown[]) => unknown;
const collected: { readonly name: string; readonly run: () => unknown }[] = [];

interface Tester {
  (name: string, body: Body): void;
  each: (rows: readonly unknown[]) => (name: string, body: Body) => void;
}

export const it: Tester = Object.assign(
  (name: string, body: Body): void => {
    collected.push({ name, run: body });
  },
  {
    each: (rows: readonly unknown[]) => (name: string, body: Body) => {
      for (const row of rows) {
        const cells: unknown[] = Array.isArray(row) ? row : [row];
        collected.push({ name: `${name} ${JSON.stringify(cells).slice(0, 60)}`, run: () => body(...cells) });
      }
    },
  },
);

export function describe(_: string, body: () => void): void {
  body();
}

/** The first test that fails, or null. */
export async function runTests(): Promise<string | null> {
  for (const { name, run } of collected) {
    try {
      await run();
    } catch {
      return name;
    }
  }
  return null;
}
