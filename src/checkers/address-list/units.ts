/** Puts together what a space or a comma for a dot has torn: «mario @example.org», «mario@gmail,com». */
import { isComplete } from './endings.ts';
import type { Token } from './tokens.ts';

/** A gap in an address that surely does not belong there, and what belongs there instead. */
export interface Hole {
  readonly i: number;
  readonly j: number;
  readonly text: '' | '.';
  /** False where the hole is only a guess: «mario@gmail com». */
  readonly sure: boolean;
}

/** An address, or what was meant as one: [i, j) of the clean text but for its holes. */
export interface Unit {
  readonly kind: 'unit';
  readonly i: number;
  readonly j: number;
  readonly holes: readonly Hole[];
}

export type Item = Token | Unit;

/** The text of a unit as it is meant. */
export function unitText(text: string, unit: Pick<Unit, 'i' | 'j' | 'holes'>): string {
  if (unit.holes.length === 0) return text.slice(unit.i, unit.j);
  let at = unit.i;
  let out = '';
  for (const hole of unit.holes) {
    out += text.slice(at, hole.i) + hole.text;
    at = hole.j;
  }
  return out + text.slice(at, unit.j);
}

/** More pieces than these are no address that was torn by accident. */
const MOST_HOLES = 8;
const DOMAIN_PIECE = /^[\w.-]+$/;
const MARKER = /^(?:\d{1,2}[.)]?|e|ed|o)$/i;

function blank(item: Item | undefined): item is Token {
  return item?.kind === 'space' || item?.kind === 'newline';
}

/** The hole behind a domain that is not whole yet, and the token that goes on after it. */
function holeAfter(all: readonly Token[], next: number, text: string, domain: string): { hole: Hole; word: Token } | null {
  const gap = all[next];
  let word = all[next + 1];
  if (!gap || !word) return null;
  if (blank(gap) && (word.kind === 'word' || word.kind === 'symbol')) {
    const piece = text.slice(word.i, word.j);
    if (word.kind === 'symbol' ? piece !== '.' : !DOMAIN_PIECE.test(piece)) return null;
    const unfinished = domain === '' || (domain.endsWith('.') && !isComplete(domain.slice(0, -1)));
    const goesOn = gap.kind === 'space' && piece.startsWith('.') && domain !== '' && !isComplete(domain);
    if (unfinished || goesOn) return { hole: { i: gap.i, j: word.i, text: '', sure: true }, word };
    const ending = gap.kind === 'space' && piece.length <= 3 && !domain.includes('.');
    const guess = ending && isComplete(`${domain}.${piece}`) && !MARKER.test(piece);
    return guess ? { hole: { i: gap.i, j: word.i, text: '.', sure: false }, word } : null;
  }
  if (gap.kind !== 'comma' && gap.kind !== 'separator' && gap.kind !== 'colon') return null;
  if (domain === '' || domain.endsWith('.') || isComplete(domain)) return null;
  const spaced = word.kind === 'space';
  if (spaced) {
    word = all[next + 2];
    if (!word) return null;
  }
  if (word.kind !== 'word') return null;
  const piece = text.slice(word.i, word.j);
  if (!DOMAIN_PIECE.test(piece) || !isComplete(`${domain}.${piece}`)) return null;
  // After a space the same letters are more often a new word than the end of the domain.
  if (spaced && piece.length > 3) return null;
  return { hole: { i: gap.i, j: word.i, text: '.', sure: true }, word };
}

/** The tokens with every address as one unit, holes and all. */
export function units(all: readonly Token[], text: string): Item[] {
  const out: Item[] = [];
  for (let k = 0; k < all.length; k++) {
    const token = all[k];
    if (!token) break;
    if (token.kind !== 'at') {
      out.push(token);
      continue;
    }
    let { i, j } = token;
    const holes: Hole[] = [];
    if (text[i] === '@') {
      const gap = out.at(-1);
      const name = out.at(-2);
      if (blank(gap) && name?.kind === 'word' && !MARKER.test(text.slice(name.i, name.j))) {
        out.length -= 2;
        holes.push({ i: name.j, j: i, text: '', sure: true });
        i = name.i;
      }
    }
    while (holes.length < MOST_HOLES) {
      const built = unitText(text, { i, j, holes });
      const found = holeAfter(all, k + 1, text, built.slice(built.lastIndexOf('@') + 1));
      if (!found) break;
      holes.push(found.hole);
      j = found.word.j;
      while (all[k] !== found.word) k += 1;
    }
    out.push({ kind: 'unit', i, j, holes });
  }
  return out;
}
