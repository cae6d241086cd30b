import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How many times as fast as the other program ours is. */
export interface Race {
  /** Kebab-case. */
  readonly id: string;
  readonly ratio: number;
}

/** Keeps what a bench came to in reports/bench-<name>.json, where `npm run report` finds it. */
export function keepBench(
  name: string,
  result: { readonly races: readonly Race[] } | { readonly search: object },
): void {
  const folder = fileURLToPath(new URL('../../reports/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}bench-${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
}
