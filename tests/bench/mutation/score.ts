import { z } from 'zod';
import { NOT_DRAWN } from './sample.ts';

const mutant = z.object({ status: z.string(), statusReason: z.string().optional() });

/** As much of the mutation testing report schema as a score needs (github.com/stryker-mutator/mutation-testing-elements). */
export const mutationReport = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(mutant) })),
});

const CAUGHT: ReadonlySet<string> = new Set(['Killed', 'Timeout']);

/** What a run found. */
export interface Score {
  /** How many mutants it counts. */
  readonly mutants: number;
  /** From how many they were drawn: as many, unless the run took a share. */
  readonly of: number;
  /** The share of those counted that a test noticed. */
  readonly caught: number;
}

/**
 * One that does not end is noticed, one that no test runs is not; one that a comment in the source takes out, with
 * its reason, does not count. Where only a share was tried, Stryker still names all that no test runs: of these the
 * same share counts.
 */
export function scoreOf({ files }: z.infer<typeof mutationReport>): Score {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const count = (matches: (one: z.infer<typeof mutant>) => boolean): number => all.filter(matches).length;
  const caught = count(({ status }) => CAUGHT.has(status));
  const tried = caught + count(({ status }) => status === 'Survived');
  const notDrawn = count(({ statusReason }) => statusReason === NOT_DRAWN);
  const unreached = count(({ status }) => status === 'NoCoverage');
  const share = notDrawn === 0 ? 1 : tried / (tried + notDrawn);
  const mutants = tried + Math.round(unreached * share);
  return { mutants, of: tried + notDrawn + unreached, caught: mutants === 0 ? 0 : caught / mutants };
}
