/** What one address and a list of them have in common: read, judge, repair by the checker's own rule. */
import type { Edit, Report } from '../report.ts';
import { applyEdits, inReadingOrder, verdictOf } from '../report.ts';
import type { ReadEntry } from './entries.ts';
import type { Code } from './findings.ts';
import { quoted } from './italian.ts';
import type { Manner } from './manner.ts';
import { readList } from './read-list.ts';
import type { AddressFinding, MailAddress } from './types.ts';
import { weigh } from './weigh.ts';

/** Whether a text says «qualsiasi» where an empty field says it. */
type SaysAny = (typed: string) => boolean;

interface Pass {
  readonly findings: readonly AddressFinding[];
  readonly entries: readonly ReadEntry[];
  readonly edits: readonly Edit[];
  readonly suggestions: () => string[];
}

/**
 * Of edits that overlap, the one that starts first and reaches farthest stands: it does the work of the
 * others, and tells of what they were to mend; what cannot be seen is told in any case.
 */
function settled(findings: readonly AddressFinding[]): AddressFinding[] {
  const all = findings.flatMap(({ edits }) => edits ?? []).toSorted((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || b.end - a.end);
  const kept = new Set<Edit>();
  let reach = 0;
  for (const edit of all) {
    if (edit.start < reach) continue;
    kept.add(edit);
    reach = edit.end;
  }
  if (kept.size === all.length) return [...findings];
  return findings.flatMap((finding) => {
    const edits = finding.edits?.filter((edit) => kept.has(edit));
    return edits?.length === 0 && finding.severity === 'fix' ? [] : [edits ? { ...finding, edits } : finding];
  });
}

function pass(typed: string, manner: Manner, saysAny: SaysAny): Pass {
  const any = saysAny(typed);
  const { draft, entries } = readList(any ? '' : typed, manner.separator, manner.max);
  if (any) draft.noteTyped('any-sender', { start: 0, end: typed.length }, quoted(typed.trim()), '', '');
  const suggest = weigh(typed, entries, manner, draft);
  const findings = inReadingOrder(settled(draft.findings));
  const edits = findings.flatMap((finding) => finding.edits ?? []);
  return { findings, entries, edits, suggestions: suggest };
}

/** More passes than these would mean that a repair makes new work for itself. */
const MOST_PASSES = 4;

/** Whether something is left that only the reader can mend: then nothing else may pass as mended. */
function needsReader(findings: readonly AddressFinding[]): boolean {
  return findings.some(({ severity, edits }) => severity === 'fix' && edits === undefined);
}

/** The text with all sure repairs, if the checker accepts it; null also where there is nothing to repair. */
function repair(typed: string, first: Pass, manner: Manner, saysAny: SaysAny): string | null {
  let text = typed;
  let last = first;
  for (let k = 0; last.edits.length > 0; k++) {
    if (k === MOST_PASSES || needsReader(last.findings)) return null;
    text = applyEdits(text, last.edits);
    last = pass(text, manner, saysAny);
  }
  return text !== typed && verdictOf(last.findings) !== 'fix' ? text : null;
}

/**
 * The report on a text. Never throws; linear in the length of the text. `value` holds the addresses
 * that could be read, in order: null where something was written and none of it could be.
 */
export function examine(typed: string, manner: Manner, saysAny: SaysAny = () => false): Report<MailAddress[], Code> {
  const first = pass(typed, manner, saysAny);
  const value = first.entries.flatMap(({ address }) => address ?? []);
  return {
    verdict: verdictOf(first.findings),
    findings: first.findings,
    value: value.length === 0 && first.entries.length > 0 ? null : value,
    repaired: first.edits.length > 0 ? repair(typed, first, manner, saysAny) : null,
    // They hold no more addresses than the field takes, so that each is read quickly.
    suggestions: first.suggestions().filter((text) => verdictOf(pass(text, manner, saysAny).findings) !== 'fix'),
  };
}
