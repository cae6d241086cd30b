/** Reads a whole field: every finding with its place, and every entry with what became of it. */
import { codeOf, describeCharacter } from './characters.ts';
import type { Clean, Span } from './clean.ts';
import { clean, replace, spanOf } from './clean.ts';
import type { GapContext } from './gaps.ts';
import { edgeGap, innerGap } from './gaps.ts';
import { cut, listed, quoted, signName } from './italian.ts';
import { Notes } from './notes.ts';
import type { Decor, Entry, Gap, Piece } from './piece-types.ts';
import { pieces } from './pieces.ts';
import type { Outcome } from './read-address.ts';
import { readAddress } from './read-address.ts';
import { readBroken } from './read-words.ts';
import { tokens } from './tokens.ts';
import { units } from './units.ts';

/** An entry of the list as it was read. Offsets are those of the text as typed. */
export interface ReadEntry extends Outcome, Span {
  /** Where the guesses start, when they take in more than this entry. */
  readonly guessFrom?: number;
}

export interface Reading {
  readonly notes: Notes;
  readonly entries: readonly ReadEntry[];
}


const MOST_NAMED = 3;

function hidden(of: Clean, span: Span, notes: Notes): void {
  const typed = of.typed.slice(span.start, span.end);
  const names = new Set<string>();
  for (const character of typed) {
    if (names.size > MOST_NAMED) break;
    const { name } = describeCharacter(character) ?? { name: 'carattere' };
    names.add(`${name}, ${codeOf(character.codePointAt(0) ?? 0)}`);
  }
  const before = cut(of.typed, Math.max(0, span.start - 24), span.start);
  const word = /[^\s,;]+$/.exec(before)?.[0];
  const where =
    span.start === 0 ? "all'inizio"
    : span.end === of.typed.length ? 'alla fine'
    : word ? `dopo ${quoted(word)}`
    : before.endsWith(',') ? 'dopo la virgola' : 'tra due parole';
  const single = names.size === 1 && typed.length <= 2;
  const what = single ? 'un carattere invisibile' : 'più di un carattere invisibile';
  const edits = [{ ...span, text: '' }];
  notes.put('invisible-character', span, `${what} (${listed([...names].slice(0, MOST_NAMED))})`, where, edits);
}

function decorFinding(of: Clean, notes: Notes, { code, i, j }: Decor, next: Piece | undefined): void {
  const written = of.text.slice(i, j).trim();
  const it = code === 'display-name' ? quoted(written.replace(/\s*<$/, '')) : quoted(written);
  const address = code === 'display-name' && next?.kind === 'entry' ? `: ${of.text.slice(next.i, next.j)}` : '';
  notes.add(code, of, i, j, it, address, replace(of, i, j, ''));
}

/** The sign that closes a pair is mended together with the one that opens it. */
function closes(opening: Decor | null, decor: Decor, of: Clean): boolean {
  if (!opening || decor.side !== 'behind') return false;
  const pair = of.text.charAt(opening.j - 1).trim() || of.text.slice(opening.i, opening.j).trim().slice(-1);
  return ['<>', '()', '[]', '""', "''"].includes(pair + of.text.slice(decor.i, decor.j).trim());
}

/** «mario,rossi@x.it»: a comma may have slipped in for a dot. */
function tornByComma(of: Clean, before: Entry, run: readonly Gap[], entry: Entry): string | null {
  const comma = run[0];
  const touch = run.length === 1 && comma?.what === 'comma' && before.j === comma.i && comma.j === entry.i;
  if (!touch || before.broken !== 'words' || entry.broken) return null;
  const name = of.text.slice(before.i, before.j);
  return /^[\w-]+$/.test(name) ? `${name}.${of.text.slice(entry.i, entry.j)}` : null;
}

function readPieces(context: GapContext, all: readonly Piece[]): ReadEntry[] {
  const { of, notes } = context;
  const entries: ReadEntry[] = [];
  let run: Gap[] = [];
  let before: Entry | null = null;
  let opening: Decor | null = null;
  let openingAt = 0;
  all.forEach((piece, k) => {
    if (piece.kind === 'gap') {
      run.push(piece);
      return;
    }
    if (piece.kind === 'decor') {
      const first = notes.findings[openingAt];
      if (first && closes(opening, piece, of)) {
        notes.findings[openingAt] = { ...first, edits: [...(first.edits ?? []), ...replace(of, piece.i, piece.j, '')] };
        opening = null;
        return;
      }
      if (piece.side === 'before') {
        opening = piece;
        openingAt = notes.findings.length;
      }
      decorFinding(of, notes, piece, all[k + 1]);
      return;
    }
    const outcome = piece.broken ? readBroken(of, piece, notes) : readAddress(of, piece, notes);
    const span = spanOf(of, piece.i, piece.j);
    const torn = before && tornByComma(of, before, run, piece);
    const last = entries.at(-1);
    if (torn && last) entries.push({ ...outcome, ...span, guesses: [torn], guessFrom: last.start });
    else entries.push({ ...outcome, ...span });
    // Words behind an address are no second one: no comma is missing before them.
    const apart = piece.broken !== 'extra-words' || !run.every(({ what }) => what === 'space');
    if (!before && run.length > 0) edgeGap(context, run, 'start');
    else if (before && apart) innerGap(context, run, before);
    run = [];
    before = piece;
  });
  if (run.length > 0) edgeGap(context, run, before ? 'end' : 'start');
  return entries;
}

/**
 * Reads the field as typed, whatever was typed. Work and memory are linear in its length.
 * @param separator the sign that the field asks for between two addresses
 */
export function readList(typed: string, separator: string): Reading {
  const of = clean(typed);
  const notes = new Notes(`gli indirizzi vanno separati da ${signName(separator)} senza spazi`);
  for (const span of of.invisible) hidden(of, span, notes);
  const all = pieces(units(tokens(of.text, separator), of.text), of.text);
  return { notes, entries: readPieces({ of, notes, separator }, all) };
}
