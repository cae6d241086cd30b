/** Reads a whole field: every finding with its place, and every part with what became of it. */
import { codeOf, describeCharacter } from './characters.ts';
import { Draft } from './draft.ts';
import { edgeGap, innerGap } from './gaps.ts';
import { cut, listed, quoted, signName } from './italian.ts';
import type { Outcome, ReadEntry } from './entries.ts';
import type { Part } from './parts.ts';
import { cutParts } from './parts.ts';
import type { Span } from './notes.ts';
import { takeOut } from './pasted.ts';
import { readAddress } from './read-address.ts';
import { OTHER_WORD, readTorn, readWords } from './read-words.ts';
import { readTable } from './table.ts';
import { mendTorn } from './torn.ts';
import { readWebPage } from './web-page.ts';

export interface Reading {
  readonly draft: Draft;
  readonly entries: readonly ReadEntry[];
}

const MOST_NAMED = 3;
/** What stands between the words of a text, rather than of a list. */
const IN_TEXT = /^(?:line|blank|symbol)$/;

function hidden(draft: Draft, span: Span): void {
  const { typed } = draft;
  const found = typed.slice(span.start, span.end);
  // It makes a picture of a sign that is named anyway.
  if (found === '\ufe0f' && /\p{So}$/u.test(typed.slice(Math.max(0, span.start - 2), span.start))) return;
  const names = new Set<string>();
  for (const character of found) {
    if (names.size === MOST_NAMED) break;
    names.add(`${describeCharacter(character)?.name ?? ''}, ${codeOf(character)}`);
  }
  const before = cut(typed, Math.max(0, span.start - 24), span.start);
  const word = /[^\s,;]+$/.exec(before)?.[0];
  let where = word ? `dopo ${quoted(word)}` : before.endsWith(',') ? 'dopo la virgola' : 'tra due parole';
  if (span.start === 0) where = "all'inizio";
  else if (span.end === typed.length) where = 'alla fine';
  const what = found.length < 3 && names.size === 1 ? 'un carattere invisibile' : 'più di un carattere invisibile';
  draft.noteTyped('invisible-character', span, `${what} (${listed([...names])})`, where, '');
}

/** «mario,rossi@x.it», «mario.ros-» at the end of a line: what may be one address, likeliest first. */
function tornName(draft: Draft, before: Part | undefined, { i, j, gaps, kind }: Part, { guesses }: Outcome): string[] {
  const [gap] = gaps;
  if (!gap || gaps.length > 1 || before?.kind !== 'words' || kind !== 'address' || before.j !== gap.i) return [];
  const name = draft.text.slice(before.i, before.j);
  const rest = draft.text.slice(i, j);
  if (gap.what === 'line') return /^[\w.-]+-$/.test(name) ? [name.slice(0, -1) + rest, name + rest] : [];
  const sign = (gap.what === 'comma' || gap.what === 'separator') && gap.j === i && gap.i === i - 1;
  if (!sign || !/^[\w-]+$/.test(name) || OTHER_WORD.test(name)) return [];
  // Before an @ the comma is one too many.
  return [name + (rest.startsWith('@') ? '' : '.') + (guesses[0] ?? rest)];
}


/** The end of an address with the signs that close what opens right before it. */
function closed(typed: string, { start, end }: Span): number {
  const behind = /[<([{"'«“‹*_~`]/.test(typed.charAt(start - 1)) ? /^[>)\]}"'»”›*_~`]+/.exec(typed.slice(end, end + 3)) : null;
  return end + (behind?.[0].length ?? 0);
}

/**
 * Reads the field as typed, whatever was typed. Work and memory are linear in its length.
 * @param separator the sign that the field asks for between two addresses
 * @param most how many addresses it takes: of one nothing is said about how a list is written
 */
export function readList(typed: string, separator: string, most: number): Reading {
  const draft = new Draft(typed, most > 1 ? `gli indirizzi vanno separati da ${signName(separator)} senza spazi` : '');
  for (const span of draft.invisible) hidden(draft, span);
  const right = draft.odd.size === 0 && /^[\w.+-]+@[\w.-]*[a-z\d](?:,[\w.+-]+@[\w.-]*[a-z\d])*$/i.test(draft.text);
  if (!right) {
    readWebPage(draft);
    readTable(draft);
  }
  const unsure = right ? new Set<number>() : mendTorn(draft);
  if (!right) takeOut(draft);
  const { parts, rest } = cutParts(draft, separator);
  /** Whether a line, or what a dash or a bar parts on it, ends before part k; or nothing but blanks stands there. */
  const isLine = (k: number): boolean => {
    const gaps = k < parts.length ? (parts[k]?.gaps ?? []) : rest;
    const edge = k === 0 || k === parts.length;
    return gaps.every(({ what }) => IN_TEXT.test(what)) && (edge || gaps.some(({ what }) => what !== 'blank'));
  };
  const alone = parts.every(({ kind }) => kind === 'words');
  let extra = false;
  const entries = parts.map((part, k): ReadEntry => {
    const { i, j, kind, gaps } = part;
    const before = parts[k - 1];
    const read =
      kind === 'address' ? readAddress(draft, i, j, unsure) : kind === 'torn' ? readTorn(draft, part) : readWords(draft, part, alone, isLine(k) && isLine(k + 1));
    if (!before) edgeGap(draft, gaps, 'start');
    // No comma belongs beside words that are to go; behind those of an address it parts it from the next.
    else if (most > 1 && !read.extra && (!extra || before.kind === 'extra-words')) innerGap(draft, gaps, before.j, draft.text.slice(before.i, before.j), separator);
    extra = read.extra === true;
    const torn = tornName(draft, before, part, read);
    const span = draft.span(i, j);
    const entry = { ...read, ...span, outerEnd: closed(typed, span) };
    return torn.length > 0 && before ? { ...entry, guesses: torn, guessFrom: draft.span(before.i, before.j).start } : entry;
  });
  edgeGap(draft, rest, parts.length > 0 ? 'end' : 'start');
  return { draft, entries };
}
