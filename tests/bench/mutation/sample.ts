/**
 * A checker for Stryker that lets through as many mutants in a hundred as MUTATION_SHARE says: an engine with
 * thousands of them, or with tests that read whole pictures, takes hours on one core. Whether a mutant is among them is
 * drawn from what it is and where it stands, so the same sources are tried in the same places every time.
 */
import { createHash } from 'node:crypto';

/** As much of Stryker's mutant as tells it from all others. */
export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  /** Lines and columns, both from 0. */
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** Why a mutant is left out, in Stryker's report: a score counts these apart. */
export const NOT_DRAWN = 'Not drawn for this run.';

/** @param share how many in a hundred, 100 for all */
export function isDrawn(mutant: Mutant, share: number): boolean {
  const { fileName, mutatorName, replacement, location } = mutant;
  // The folder above is another in every run.
  const file = fileName.replaceAll('\\', '/').replace(/^.*(?=src\/(?:checkers|search)\/)/, '');
  const what = [file, location.start.line, location.start.column, mutatorName, replacement].join('\0');
  return (createHash('sha256').update(what).digest().readUInt32BE() % 10_000) / 100 < share;
}

function sampler() {
  const share = Number(process.env['MUTATION_SHARE'] ?? 100);
  const verdict = (mutant: Mutant) =>
    isDrawn(mutant, share) ? { status: 'passed' } : { status: 'compileError', reason: NOT_DRAWN };
  return {
    init: () => Promise.resolve(),
    group: (mutants: readonly Mutant[]) => Promise.resolve([mutants.map(({ id }) => id)]),
    check: (mutants: readonly Mutant[]) =>
      Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, verdict(mutant)]))),
  };
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: sampler }];
