/** Words without an @: the torn beginning of an address, a name, or an address that lacks its @. */
import { isComplete } from './endings.ts';
import type { Entry, GapKind, Piece } from './piece-types.ts';
import type { Item, Unit } from './units.ts';

const LABELS: ReadonlySet<string> = new Set(['email', 'e-mail', 'mail', 'indirizzo']);
const NAME = /^[\p{L}\p{M}'.-]+$/u;

/** Whether a word is a whole domain: an address whose @ is missing, rather than a name. */
export function likeDomain(word: string): boolean {
  return isComplete(word.replace(/\.+$/, ''));
}

/** Whether a word can belong to a person's name or title. */
export function likeName(word: string): boolean {
  return NAME.test(word) && !likeDomain(word);
}

function gaps(items: readonly Item[]): Piece[] {
  return items.map(({ i, j }) => ({ kind: 'gap', what: 'space' satisfies GapKind, i, j }));
}

/**
 * Finds the place of a run of words, spaces, quotes and brackets.
 * @param unit the address that follows at once, if one does
 * @param behind whether an address stands before them, without a separator
 * @returns the pieces; `took` is the one that holds the address, when the words belong to it
 */
export function sortWords(
  words: readonly Item[],
  unit: Unit | null,
  text: string,
  behind: boolean,
): { pieces: Piece[]; took: Entry | null } {
  const from = words.findIndex(({ kind }) => kind !== 'space');
  const to = words.findLastIndex(({ kind }) => kind !== 'space') + 1;
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return { pieces: gaps(words), took: null };

  const before = gaps(words.slice(0, from));
  const after = gaps(words.slice(to));
  const inner = words.slice(from, to);
  const nouns = inner.filter(({ kind }) => kind === 'word').map(({ i, j }) => text.slice(i, j));
  const found = (piece: Piece, tail: readonly Piece[] = []): { pieces: Piece[]; took: Entry | null } => ({
    pieces: [...before, piece, ...tail],
    took: unit && piece.kind === 'entry' && piece.j === unit.j ? piece : null,
  });

  if (nouns.length === 0) {
    const signs = inner.map(({ kind, i, j }): Piece =>
      kind === 'quote' || kind === 'open' || kind === 'close'
        ? { kind: 'decor', code: kind === 'quote' ? 'quotes' : 'brackets', side: unit ? 'before' : 'behind', i, j }
        : { kind: 'gap', what: kind === 'space' ? 'space' : 'symbol', i, j },
    );
    return { pieces: [...before, ...signs, ...after], took: null };
  }
  if (unit && first.kind === 'quote' && last.kind === 'quote') {
    return last.j === unit.i && text[unit.i] === '@'
      ? found({ kind: 'entry', i: first.i, j: unit.j, holes: [], broken: 'quoted-name' })
      : found({ kind: 'decor', code: 'display-name', side: 'before', i: first.i, j: unit.i });
  }
  if (unit && inner.length === 1 && LABELS.has((nouns[0] ?? '').toLowerCase())) {
    return found({ kind: 'decor', code: 'label', side: 'before', i: first.i, j: unit.i });
  }
  if (unit && !nouns.some(likeDomain)) {
    const torn = last.j !== unit.i || inner.some(({ kind }) => kind === 'space');
    const bracketed = inner.some(({ kind }) => kind === 'open' || kind === 'close');
    const broken = torn ? 'space-inside' : bracketed ? 'inner-brackets' : 'inner-sign';
    return found({ kind: 'entry', i: first.i, j: unit.j, holes: unit.holes, core: unit.i, broken });
  }
  const broken = behind ? 'extra-words' : 'words';
  return found({ kind: 'entry', i: first.i, j: last.j, holes: [], broken }, after);
}
