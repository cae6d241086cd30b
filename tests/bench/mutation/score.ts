import { z } from 'zod';

/** As much of the mutation testing report schema as a score needs (github.com/stryker-mutator/mutation-testing-elements). */
export const mutationReport = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

const CAUGHT: ReadonlySet<string> = new Set(['Killed', 'Timeout']);
const MISSED: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/**
 * How many mutants a report counts, and the share that a test noticed. One that does not end is noticed, one that
 * no test runs is not; one that a comment in the source takes out, with its reason, does not count.
 */
export function scoreOf({ files }: z.infer<typeof mutationReport>): { mutants: number; caught: number } {
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const caught = all.filter((status) => CAUGHT.has(status)).length;
  const mutants = caught + all.filter((status) => MISSED.has(status)).length;
  return { mutants, caught: mutants === 0 ? 0 : caught / mutants };
}
