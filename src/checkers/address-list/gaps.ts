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

/** A word or sign takes the spaces beside it along. */
function merged(run: readonly Gap[]): Gap[] {
  const out: Gap[] = [];
  for (const gap of run) {
    const last = out.at(-1);
    const touches = last?.j === gap.i;
    const sign = gap.what === 'word' || gap.what === 'symbol';
    if (last && touches && gap.what === 'blank' && (last.what === 'word' || last.what === 'symbol')) {
      out[out.length - 1] = { ...last, j: gap.j };
    } else if (last && touches && sign && last.what === 'blank') {
      out[out.length - 1] = { ...gap, i: last.i };
    } else out.push(gap);
  }
  return out;
}

const MANY: Readonly<Record<string, string>> = { ',': 'virgole', ';': 'punti e virgola' };

/** A sign or a blank that has no place where it stands. */
function extra(draft: Draft, { what, i, j }: Gap, where: string): void {
  const written = draft.was(i, j).trim();
  if (what !== 'comma' && what !== 'separator') draft.note('extra-sign', i, j, signName(written), where, '');
  else if (j - i === 1) draft.note('extra-comma', i, j, signName(written), where, '');
  else draft.note('extra-commas', i, j, `${j - i} ${MANY[written.charAt(0)] ?? 'segni'}`, where, '');
}

function isBlank({ what }: Gap): boolean {
  return what === 'blank' || what === 'line';
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
    draft.note('wrong-separator', i, j, signName(/[\u0001]/.test(sign) ? typed : sign), right, separator);
  }
}

/** Between two addresses, the first of which ends at `end`; `it` is its text. */
export function innerGap(draft: Draft, run: readonly Gap[], end: number, it: string, separator: string): void {
  const all = merged(run);
  let found: Gap | undefined;
  for (const kind of KINDS) found ??= all.find(({ what }) => what === kind);
  if (!found) {
    const start = end > 0 ? draft.span(end - 1, end).end : 0;
    draft.noteTyped('nothing-between', { start, end: start }, quoted(it), signName(separator), separator);
    return;
  }
  const isComma = separator === ',' && found.what === 'comma';
  let passed = false;
  for (const gap of all) {
    const { i, j } = gap;
    if (gap === found) {
      passed = true;
      // Of several commas in a row the first one is right.
      const one = found.what === 'comma' || found.what === 'separator' ? i + 1 : j;
      asSeparator(draft, { ...gap, j: one }, separator);
      if (one < j) extra(draft, { ...gap, i: one }, 'tra due indirizzi');
    } else if (isBlank(gap)) {
      const name = isComma ? 'virgola' : 'separatore';
      const sign = isComma ? (passed ? 'la ' : 'della ') : passed ? 'il ' : 'del ';
      draft.note(passed ? 'space-after-comma' : 'space-before-comma', i, j, blankName(draft.was(i, j)), sign + name, '');
    } else extra(draft, gap, 'tra due indirizzi');
  }
}
