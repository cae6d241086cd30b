/** What stands between two addresses, before the first and after the last: one comma, and only between. */
import type { Clean } from './clean.ts';
import { isOdd, replace, typedFor } from './clean.ts';
import { blankAsSeparator, blankName } from './blanks.ts';
import { codeOf } from './characters.ts';
import { quoted, signName } from './italian.ts';
import type { Notes } from './notes.ts';
import type { Entry, Gap, GapKind } from './piece-types.ts';

type AtomKind = Exclude<GapKind, 'space' | 'newline'> | 'blank' | 'line';
interface Atom {
  readonly what: AtomKind;
  readonly i: number;
  readonly j: number;
}

/** Which sign of several counts as the separator: the first of these that is there. */
const PREFERENCE = ['comma', 'separator', 'line', 'word', 'symbol', 'blank'] as const satisfies readonly AtomKind[];

/** Spaces and line ends in a row are one; a word or sign of a list takes the spaces beside it along. */
function atoms(run: readonly Gap[]): Atom[] {
  const merged: Atom[] = [];
  for (const { what, i, j } of run) {
    const last = merged.at(-1);
    const touches = last?.j === i;
    if (what === 'space' || what === 'newline') {
      const line = what === 'newline';
      if (last && touches && (last.what === 'blank' || last.what === 'line')) {
        merged[merged.length - 1] = { what: line ? 'line' : last.what, i: last.i, j };
      } else if (last && touches && !line && (last.what === 'marker' || last.what === 'word' || last.what === 'symbol')) {
        merged[merged.length - 1] = { ...last, j };
      } else merged.push({ what: line ? 'line' : 'blank', i, j });
    } else if (last?.what === what && touches && (what === 'comma' || what === 'separator')) {
      merged[merged.length - 1] = { ...last, j };
    } else if (last?.what === 'blank' && touches && (what === 'word' || what === 'symbol')) {
      merged[merged.length - 1] = { what, i: last.i, j };
    } else merged.push({ what, i, j });
  }
  return merged;
}

export interface GapContext {
  readonly of: Clean;
  readonly notes: Notes;
  readonly separator: string;
}

function sign(of: Clean, { i, j }: Atom): string {
  return of.text.slice(i, j).trim();
}

const MANY: Readonly<Record<string, string>> = { ',': 'virgole', ';': 'punti e virgola' };

/** A sign that has no place where it stands. */
function extra({ of, notes }: GapContext, atom: Atom, where: string): void {
  const { what, i, j } = atom;
  const edits = replace(of, i, j, '');
  const written = sign(of, atom);
  if (what === 'comma' || what === 'separator') {
    const many = `${written.length} ${MANY[written.charAt(0)] ?? 'segni'}`;
    if (written.length > 1) notes.add('extra-commas', of, i, j, many, where, edits);
    else notes.add('extra-comma', of, i, j, signName(written), where, edits);
  }
  else if (what === 'marker' || (/^[-•*–]$/.test(written) && where !== 'alla fine')) notes.add('list-marker', of, i, j, quoted(written), where, edits);
  else notes.add('extra-sign', of, i, j, quoted(written), where, edits);
}

/** Before the first address or after the last. */
export function edgeGap(context: GapContext, run: readonly Gap[], edge: 'start' | 'end'): void {
  const { of, notes } = context;
  for (const atom of atoms(run)) {
    const { what, i, j } = atom;
    if (what === 'blank' || what === 'line') {
      notes.add(`space-at-${edge}`, of, i, j, blankName(of, i, j), '', replace(of, i, j, ''));
    } else extra(context, atom, edge === 'start' ? "all'inizio" : 'alla fine');
  }
}

/** Between two addresses. */
export function innerGap(context: GapContext, run: readonly Gap[], before: Entry): void {
  const { of, notes, separator } = context;
  const all = atoms(run);
  const right = signName(separator);
  let chosen: Atom | undefined;
  for (const what of PREFERENCE) chosen ??= all.find((atom) => atom.what === what);
  if (chosen && chosen.j - chosen.i > 1 && (chosen.what === 'comma' || chosen.what === 'separator')) {
    const { what, i, j } = chosen;
    chosen = { what, i, j: i + 1 };
    all.splice(all.findIndex((atom) => atom.i === i), 1, chosen, { what, i: i + 1, j });
  }
  if (!chosen) {
    const edits = replace(of, before.j, before.j, separator);
    const { start } = edits[0] ?? { start: 0 };
    notes.put('nothing-between', { start, end: start }, quoted(of.text.slice(before.i, before.j)), right, edits);
  }
  const isComma = chosen?.what === 'comma';
  let passed = false;
  for (const atom of all) {
    const { what, i, j } = atom;
    if (atom === chosen) {
      passed = true;
      separatorFinding(context, atom, right);
    } else if (what === 'blank' || what === 'line') {
      const code = passed ? 'space-after-comma' : 'space-before-comma';
      const commaName = passed ? 'la virgola' : 'della virgola';
      const otherName = passed ? 'il separatore' : 'del separatore';
      notes.add(code, of, i, j, blankName(of, i, j), isComma && separator === ',' ? commaName : otherName, replace(of, i, j, ''));
    } else extra(context, atom, 'tra due indirizzi');
  }
}

function separatorFinding({ of, notes, separator }: GapContext, atom: Atom, right: string): void {
  const { what, i, j } = atom;
  if (what === 'comma') {
    if (!isOdd(of, i)) return;
    const typed = typedFor(of, i, j);
    const name = `Il segno «${typed}» (${codeOf(typed.codePointAt(0) ?? 0)})`;
    notes.add('odd-character', of, i, j, name, separator, replace(of, i, j, separator));
    return;
  }
  const edits = replace(of, i, j, separator);
  if (what === 'blank') notes.add('missing-comma', of, i, j, blankAsSeparator(of, i, j), right, edits);
  else if (what === 'line') notes.add('wrong-separator', of, i, j, 'un a capo', right, edits);
  else notes.add('wrong-separator', of, i, j, signName(sign(of, atom)), right, edits);
}
