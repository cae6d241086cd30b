import type { Typed } from './characters.ts';
import { finding, type FindingCode, type FiscalFinding, type Words } from './findings.ts';

/** A finding over the characters [from, to) of the cleaned text, placed in the input as typed. */
export function findingAt<Code extends FindingCode>(
  { starts, ends }: Typed,
  code: Code,
  from: number,
  to: number,
  ...words: Words<Code>
): FiscalFinding {
  return finding(code, starts[from] ?? 0, ends[to - 1] ?? 0, ...words);
}
