/**
 * The text as it is meant: invisible characters left out, signs that only look like a plain one
 * turned into it, «(at)» and «chiocciola» turned into the sign they stand for. Every character keeps
 * the place it had in the text as typed, so that spans and edits are exact.
 */
import type { Edit } from '../report.ts';
import { blankFor, isInvisible } from './characters.ts';
import { plainFor } from './look-alikes.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Clean {
  readonly typed: string;
  readonly text: string;
  /** For each character of `text`, where it was typed; null where `text` is what was typed. */
  readonly places: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null;
  /** Runs of invisible characters, as typed. */
  readonly invisible: readonly Span[];
}

const SPELLED =
  /[([{]\s?(?:at|chiocciola|dot|punto)\s?[)\]}]|(?<![\w.@-])chiocciola(?![\w.@-])|%40|&#64;/gi;
const SPELLED_DOT = /(?<=\s)(?:punto|dot)(?=\s)/gi;
const SPELLED_START = /[([{%&c]/i;

/** The typed places of spelled-out signs, with the sign: empty for nearly every input. */
function spelledSigns(typed: string): Map<number, { readonly end: number; readonly sign: string }> {
  const found = new Map<number, { readonly end: number; readonly sign: string }>();
  if (!SPELLED_START.test(typed)) return found;
  for (const { 0: word, index } of typed.matchAll(SPELLED)) {
    found.set(index, { end: index + word.length, sign: /dot|punto/i.test(word) ? '.' : '@' });
  }
  if (found.size > 0) {
    for (const { 0: word, index } of typed.matchAll(SPELLED_DOT)) {
      found.set(index, { end: index + word.length, sign: '.' });
    }
  }
  return found;
}

function isPlain(typed: string): boolean {
  for (let i = 0; i < typed.length; i++) {
    const code = typed.charCodeAt(i);
    if (code > 126 || (code < 32 && code !== 10 && code !== 13 && code !== 9)) return false;
  }
  return true;
}

/** Reads the text once; work and memory are linear in its length. */
export function clean(typed: string): Clean {
  const spelled = spelledSigns(typed);
  if (spelled.size === 0 && isPlain(typed)) return { typed, text: typed, places: null, invisible: [] };

  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const invisible: Span[] = [];
  const put = (text: string, start: number, end: number): void => {
    parts.push(text);
    for (let k = 0; k < text.length; k++) {
      // A character that stands for several (a ligature) is one place for all of them.
      const surrogate = text.length === end - start;
      starts.push(surrogate ? start + k : start);
      ends.push(surrogate ? start + k + 1 : end);
    }
  };
  let hiddenFrom = -1;
  for (let i = 0; i < typed.length; ) {
    const code = typed.codePointAt(i) ?? 0;
    const character = String.fromCodePoint(code);
    const end = i + character.length;
    if (isInvisible(code)) {
      if (hiddenFrom < 0) hiddenFrom = i;
      i = end;
      continue;
    }
    if (hiddenFrom >= 0) invisible.push({ start: hiddenFrom, end: i });
    hiddenFrom = -1;
    const word = spelled.get(i);
    if (word) {
      put(word.sign, i, word.end);
      i = word.end;
      continue;
    }
    if (code > 31 && code < 127) put(character, i, end);
    else put(blankFor(code) ?? plainFor(character, code) ?? character, i, end);
    i = end;
  }
  if (hiddenFrom >= 0) invisible.push({ start: hiddenFrom, end: typed.length });
  return { typed, text: parts.join(''), places: { starts, ends }, invisible };
}

/** Where the characters [from, to) were typed. An empty range is a place between two characters. */
export function spanOf(of: Clean, from: number, to: number): Span {
  if (!of.places) return { start: from, end: to };
  const { starts, ends } = of.places;
  const start = starts[from] ?? of.typed.length;
  return { start, end: to > from ? (ends[to - 1] ?? of.typed.length) : start };
}

/** What was typed for the characters [from, to). */
export function typedFor(of: Clean, from: number, to: number): string {
  const { start, end } = spanOf(of, from, to);
  return of.typed.slice(start, end);
}

/**
 * The edits that put `text` in place of the characters [from, to). Invisible characters between them
 * are left to their own finding, so that no two edits touch the same character.
 */
export function replace(of: Clean, from: number, to: number, text: string): Edit[] {
  if (!of.places || to <= from) return [{ ...spanOf(of, from, to), text }];
  const edits: Edit[] = [];
  let { start, end } = spanOf(of, from, from + 1);
  for (let k = from + 1; k < to; k++) {
    const next = spanOf(of, k, k + 1);
    if (next.start > end) {
      edits.push({ start, end, text: edits.length === 0 ? text : '' });
      start = next.start;
    }
    end = next.end;
  }
  edits.push({ start, end, text: edits.length === 0 ? text : '' });
  return edits;
}

/** Whether the character was typed in another form than it is read. */
export function isOdd(of: Clean, at: number): boolean {
  if (!of.places) return false;
  const { start, end } = spanOf(of, at, at + 1);
  return end - start !== 1 || of.typed.charCodeAt(start) !== of.text.charCodeAt(at);
}
