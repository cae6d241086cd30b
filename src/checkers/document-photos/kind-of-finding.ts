import type { Severity } from '../report.ts';
import type { Remedy } from './kinds.ts';

/** One row of the table of findings. */
export interface KindOfFinding {
  readonly severity: Severity;
  /** What mends it, where the kind of file does not decide. */
  readonly remedy: Remedy;
  /** @param of « del fronte», « del retro» or nothing; a, b, c: what was measured. */
  readonly message: (of: string, a: string, b: string, c: string) => string;
}
