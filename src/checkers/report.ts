/**
 * The words that all checkers share. The engine is pure: no DOM, no network, no clock, no storage;
 * it answers with a report and never throws on what a person typed or chose.
 */

/** `ok` va bene · `review` da controllare · `fix` da correggere. */
export type Verdict = 'ok' | 'review' | 'fix';

/** A note informs and does not count towards the verdict. */
export type Severity = 'note' | 'review' | 'fix';

/** Replace [start, end) of the input as typed by `text`. Offsets are UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One thing that was noticed, and where. */
export interface Finding<Code extends string = string> {
  /** Stable and kebab-case, such as `space-after-comma`. */
  readonly code: Code;
  readonly severity: Severity;
  /** The exact characters [start, end), in UTF-16 units of the input as typed; for files, bytes. */
  readonly start: number;
  readonly end: number;
  /** Italian: what is wrong, where, and how to mend it. */
  readonly message: string;
  /** A repair that is sure. A guess is no edit: it belongs in `suggestions`. */
  readonly edits?: readonly Edit[];
}

/** What a checker answers. */
export interface Report<Value, Code extends string = string> {
  /** The worst severity among the findings; notes do not count. */
  readonly verdict: Verdict;
  /** All findings, in reading order. */
  readonly findings: readonly Finding<Code>[];
  /** What was read, where it could be read. */
  readonly value: Value | null;
  /** The input with all sure repairs; null unless the checker accepts the result. */
  readonly repaired: string | null;
  /** Guesses, likeliest first; never applied without the reader. */
  readonly suggestions: readonly string[];
}

const RANK: Readonly<Record<Severity, number>> = { note: 0, review: 1, fix: 2 };
const VERDICTS = ['ok', 'review', 'fix'] as const satisfies readonly Verdict[];

/** The worst severity of the findings, as a verdict. */
export function verdictOf(findings: readonly Pick<Finding, 'severity'>[]): Verdict {
  let worst = 0;
  for (const { severity } of findings) worst = Math.max(worst, RANK[severity]);
  return VERDICTS[worst] ?? 'fix';
}

/**
 * The findings in reading order: by where they start, the more severe first, then the longer.
 * The sort is stable, so that what a checker found first stays first.
 */
export function inReadingOrder<F extends Pick<Finding, 'start' | 'end' | 'severity'>>(
  findings: readonly F[],
): F[] {
  return findings.toSorted(
    (a, b) => a.start - b.start || RANK[b.severity] - RANK[a.severity] || b.end - a.end,
  );
}

/**
 * The input with the edits done. Edits that overlap an earlier one are left out, so that no
 * character is replaced twice.
 */
export function applyEdits(input: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    parts.push(input.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(input.slice(at));
  return parts.join('');
}
