import type { Finding, Severity } from '../../../checkers/report.ts';

/** A run of characters of the input, with the worst severity of the findings that cover it. */
export interface Segment {
  readonly text: string;
  readonly severity: Severity | null;
}

const RANK: Readonly<Record<Severity, number>> = { note: 1, review: 2, fix: 3 };
const BY_RANK = [null, 'note', 'review', 'fix'] as const;

/**
 * The input cut into runs, marked by the findings that cover them; findings may overlap.
 * Offsets are UTF-16 units; a finding that covers nothing (a missing character) marks nothing.
 */
export function segmentsOf(
  input: string,
  findings: readonly Pick<Finding, 'start' | 'end' | 'severity'>[],
): Segment[] {
  const changes: { at: number; rank: number; by: 1 | -1 }[] = [];
  for (const { start, end, severity } of findings) {
    const from = Math.max(0, start);
    const to = Math.min(input.length, end);
    if (from >= to) continue;
    changes.push({ at: from, rank: RANK[severity], by: 1 }, { at: to, rank: RANK[severity], by: -1 });
  }
  changes.sort((a, b) => a.at - b.at);
  const open = [0, 0, 0, 0];
  const segments: Segment[] = [];
  let at = 0;
  const cut = (to: number): void => {
    if (to <= at) return;
    const worst = open.findLastIndex((count, rank) => rank > 0 && count > 0);
    segments.push({ text: input.slice(at, to), severity: BY_RANK[Math.max(0, worst)] ?? null });
    at = to;
  };
  for (const { at: where, rank, by } of changes) {
    cut(where);
    open[rank] = (open[rank] ?? 0) + by;
  }
  cut(input.length);
  return segments;
}
