/** What stands between two addresses, before the first and behind the last: one comma, and only between. */
import { codeOf } from './characters.ts';
import type { Draft } from './draft.ts';
import { blankName, quoted, signName } from './italian.ts';

/** In this order, the first that is there counts as the separator. */
const KINDS = ['comma', 'separator', 'line', 'word', 'symbol', 'blank'] as const;

export interface Gap {
  readonly what: (typeof KINDS)[number];
  readonly i: number;
  readonly j: number;
}

function isBlank({ what }: Gap): boolean {
  return what === 'blank' || what === 'line';
}

/** A sign that does not stay takes the spaces beside it along: one cause, one finding. */
function merged(run: readonly Gap[], stays?: 'comma'): Gap[] {
  const out: Gap[] = [];
  for (const gap of run) {
    const last = out.at(-1);
    if (last?.j !== gap.i || last.what === stays || gap.what === stays || isBlank(last) === isBlank(gap)) out.push(gap);
    else if (isBlank(gap)) out[out.length - 1] = { ...last, j: gap.j };
    else out[out.length - 1] = { ...gap, i: last.i };
  }
  return out;
}

const MANY: Readonly<Record<string, string>> = { ',': 'virgole', ';': 'punti e virgola' };

/** A sign or a blank that has no place where it stands. */
function extra(draft: Draft, { what, i, j }: Gap, where: string): void {
  const written = draft.was(i, j).trim();
  const { length } = draft.text.slice(i, j).trim();
  if (what !== 'comma' && what !== 'separator') draft.note('extra-sign', i, j, signName(written), where, '');
  else if (length === 1) draft.note('extra-comma', i, j, signName(written), where, '');
  else draft.note('extra-commas', i, j, `${length} ${MANY[written.charAt(0)] ?? 'segni'}`, where, '');
}

/** Before the first address or behind the last. */
export function edgeGap(draft: Draft, run: readonly Gap[], edge: 'start' | 'end'): void {
  for (const gap of merged(run)) {
    if (isBlank(gap)) draft.note(`space-at-${edge}`, gap.i, gap.j, blankName(draft.was(gap.i, gap.j)), '', '');
    else extra(draft, gap, edge === 'start' ? "all'inizio" : 'alla fine');
  }
}

function asSeparator(draft: Draft, { what, i, j }: Gap, separator: string): void {
  const right = signName(separator);
  const typed = draft.was(i, j);
  if (what === 'comma') {
    if (typed === separator) return;
    draft.note('odd-character', i, j, `Il segno «${typed}» (${codeOf(typed)})`, separator, separator);
  } else if (what === 'blank') {
    draft.note('missing-comma', i, j, blankName(typed).replace(/^lo /, 'uno ').replace(/^la /, 'una ').replace(/^i /, ''), right, separator);
  } else {
    const sign = what === 'line' ? '\n' : draft.text.slice(i, j).trim();
    draft.note('wrong-separator', i, j, signName(/[\u0001]/.test(sign) ? typed.trim() : sign), right, separator);
  }
}

/** Between two addresses, the first of which ends at `end`; `it` is its text. */
export function innerGap(draft: Draft, run: readonly Gap[], end: number, it: string, separator: string): void {
  const all = merged(run, 'comma');
  let found: Gap | undefined;
  for (const kind of KINDS) found ??= all.find(({ what }) => what === kind);
  if (!found) {
    const start = end > 0 ? draft.span(end - 1, end).end : 0;
    draft.noteTyped('nothing-between', { start, end: start }, quoted(it), signName(separator), separator);
    return;
  }
  const named = signName(separator).replace(/^una? /, '');
  const female = separator === ',';
  let passed = false;
  for (const gap of all) {
    const { i, j } = gap;
    if (gap === found) {
      passed = true;
      // Of several commas in a row the first one is right.
      const repeated = found.what === 'comma' || found.what === 'separator' ? /^\s*([,;])\1/.exec(draft.text.slice(i, j)) : null;
      const one = repeated ? i + repeated[0].length - 1 : j;
      asSeparator(draft, { ...gap, j: one }, separator);
      if (one < j) extra(draft, { ...gap, i: one }, 'tra due indirizzi');
    } else if (isBlank(gap)) {
      const article = passed ? (female ? 'la ' : 'il ') : female ? 'della ' : 'del ';
      draft.note(passed ? 'space-after-comma' : 'space-before-comma', i, j, blankName(draft.was(i, j)), article + named, '');
    } else extra(draft, gap, 'tra due indirizzi');
  }
}
