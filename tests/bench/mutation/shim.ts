/** As much of vitest as the unit tests of the engines use: tests are collected, then run in order. */
export { expect } from 'vitest';

type Body = (...row: unknown[]) => unknown;
const collected: { readonly name: string; readonly run: () => unknown }[] = [];

interface Tester {
  (name: string, body: Body): void;
  each: (rows: readonly unknown[]) => (name: string, body: Body) => void;
}

function cellsOf(row: unknown): unknown[] {
  return Array.isArray(row) ? row : [row];
}

export const it: Tester = Object.assign(
  (name: string, body: Body): void => {
    collected.push({ name, run: body });
  },
  {
    each: (rows: readonly unknown[]) => (name: string, body: Body) => {
      for (const row of rows) {
        const cells = cellsOf(row);
        collected.push({ name: `${name} ${JSON.stringify(cells).slice(0, 60)}`, run: () => body(...cells) });
      }
    },
  },
);
export const test = it;

export const describe: Tester = Object.assign(
  (_: string, body: Body): void => {
    body();
  },
  {
    each: (rows: readonly unknown[]) => (_: string, body: Body) => {
      for (const row of rows) body(...cellsOf(row));
    },
  },
);

/** What prepares a file's tests is the first of them. */
export function beforeAll(body: () => unknown): void {
  it('preparation', body);
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
