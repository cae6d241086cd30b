/**
 * The text as it is meant, rewritten step by step; every character keeps the place where it was typed,
 * so that the spans and edits of findings are exact. All steps are linear in the length of the text.
 */
import { isInvisible, plainFor } from './characters.ts';
import type { Code } from './findings.ts';
import { FINDINGS } from './findings.ts';
import type { Span } from './notes.ts';
import { Notes } from './notes.ts';

/** Left where something was already explained that the rest of the reading must not touch. */
export const EXPLAINED = '\u0002';
/** Stands for a sign glued between two addresses. */
export const GLUED = '\u0001';

/** One exchange in a text: what stands in [from, to) becomes `put`. */
export interface Exchange {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

const PLAIN = /^[\n\r\t -~]*$/;

export class Draft extends Notes<Code> {
  readonly typed: string;
  text: string;
  /** Runs of characters that cannot be seen, as typed. */
  readonly invisible: Span[] = [];
  /** Where signs were typed that are read as another one. */
  readonly odd = new Set<number>();
  /** Where a sign stands that a finding about another place mends. */
  readonly mended = new Set<number>();
  /** Where each character was typed; null while the text is what was typed. */
  private places: readonly Span[] | null = null;

  constructor(typed: string, rule: string) {
    super(FINDINGS, rule);
    this.typed = typed;
    this.text = typed;
    if (!PLAIN.test(typed)) this.read();
  }

  private read(): void {
    const places: Span[] = [];
    let text = '';
    let hidden = -1;
    let at = 0;
    let parted = false; // by a soft hyphen at the end of a line, in the name of a mailbox
    let named = false; // an @ stands in this word
    for (const character of this.typed) {
      const start = at;
      at += character.length;
      if (isInvisible(character) || (parted && /[\n\r]/.test(character))) {
        if (hidden < 0) hidden = start;
        parted = !named && (parted || character === '\xad');
        continue;
      }
      parted = false;
      if (/[@\s,;]/.test(character)) named = character === '@';
      if (hidden >= 0) this.invisible.push({ start: hidden, end: start });
      hidden = -1;
      const plain = plainFor(character);
      if (plain !== character && plain !== ' ' && plain !== '\n') this.odd.add(start);
      text += plain;
      for (let k = 0; k < plain.length; k++) places.push({ start, end: at });
    }
    if (hidden >= 0) this.invisible.push({ start: hidden, end: at });
    this.text = text;
    this.places = places;
  }

  /** Where [from, to) was typed; an empty range is the place before a character. */
  span(from: number, to: number): Span {
    const { places } = this;
    if (!places) return { start: from, end: to };
    const start = places[from]?.start ?? this.typed.length;
    return { start, end: to > from ? (places[to - 1]?.end ?? start) : start };
  }

  /** What was typed for [from, to). */
  was(from: number, to: number): string {
    const { start, end } = this.span(from, to);
    return this.typed.slice(start, end);
  }

  /**
   * Adds a finding about [from, to).
   * @param it what the sentence is about
   * @param more the second thing the sentence names
   * @param put what belongs there instead, where that is sure
   */
  note(code: Code, from: number, to: number, it = '', more = '', put?: string): void {
    this.noteTyped(code, this.span(from, to), it, more, put);
  }

  override alsoMend(finding: number, span: Span): void {
    this.mended.add(span.start);
    super.alsoMend(finding, span);
  }

  /** Does the exchanges, which are in order and apart; what is put takes the place of what it replaces. */
  splice(exchanges: readonly Exchange[]): void {
    const parts: string[] = [];
    const places: Span[] = [];
    let at = 0;
    const keep = (to: number): void => {
      parts.push(this.text.slice(at, to));
      for (; at < to; at++) places.push(this.span(at, at + 1));
    };
    for (const { from, to, put } of exchanges) {
      keep(from);
      parts.push(put);
      for (let k = 0; k < put.length; k++) places.push(this.span(from, to));
      at = to;
    }
    keep(this.text.length);
    this.text = parts.join('');
    this.places = places;
  }

  /** Exchanges each match for what `how` answers; an undefined answer leaves it. Tells whether anything changed. */
  rewrite(pattern: RegExp, how: (match: RegExpExecArray) => string | undefined): boolean {
    const exchanges: Exchange[] = [];
    for (const match of this.text.matchAll(pattern)) {
      const put = how(match);
      if (put !== undefined) exchanges.push({ from: match.index, to: match.index + match[0].length, put });
    }
    if (exchanges.length > 0) this.splice(exchanges);
    return exchanges.length > 0;
  }
}
