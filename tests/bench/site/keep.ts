import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { projectFile } from '../../support/registers.ts';
import { siteMeasure } from '../../../src/schemas/quality.ts';
import { share, type Measured } from './figures.ts';
import type { StackName } from './stacks/stack.ts';
import type { Target } from './targets.ts';

const FILE = 'reports/bench-site.json';

const PEERS = ['starlight', 'vitepress', 'eleventy'] as const satisfies readonly StackName[];

const kept = z.object({ sizes: z.array(z.looseObject({ pages: z.int() })) });

export interface Run {
  readonly size: number;
  readonly measured: Measured;
  readonly targets: readonly Target[];
}

/** Writes a size into the report, in the place of what an earlier run came to; the other sizes stay, with their day. */
export function keepMeasured({ size, measured, targets }: Run): void {
  const day = new Date().toISOString().slice(0, 10);
  const entry = { pages: size, day, ratios: ratiosOf(measured), targets, figures: measured };
  const earlier = existsSync(projectFile(FILE))
    ? kept.parse(JSON.parse(readFileSync(projectFile(FILE), 'utf8'))).sizes
    : [];
  const sizes = [...earlier.filter(({ pages }) => pages !== size), entry].sort((a, b) => a.pages - b.pages);
  mkdirSync(projectFile('reports'), { recursive: true });
  writeFileSync(projectFile(FILE), `${JSON.stringify({ sizes }, null, 2)}\n`);
}

/** Ours as a share of each other's; what cannot be compared is left out. */
export function ratiosOf(measured: Measured): Record<string, Record<string, number>> {
  return Object.fromEntries(
    PEERS.map((peer) => {
      const all = siteMeasure.options.flatMap((name) => {
        const ours = share(name, measured, peer);
        return ours === null ? [] : [[name, ours] as const];
      });
      return [peer, Object.fromEntries(all)];
    }),
  );
}
