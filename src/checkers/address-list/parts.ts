/** Cuts the draft into addresses, words that should be one, and what stands between them. */
import type { Draft } from './draft.ts';
import { GLUED } from './draft.ts';
import { isEnding } from './endings.ts';
import type { Gap } from './gaps.ts';
import { quoted } from './italian.ts';
import { likeDomain } from './pasted.ts';

export interface Part {
  readonly kind: 'address' | 'words' | 'extra-words' | 'torn';
  readonly i: number;
  readonly j: number;
  /** Where the address proper starts, behind words that belong to it or not. */
  readonly core: number;
  /** What stands before it, since the part before. */
  readonly gaps: readonly Gap[];
}

const TOKEN = /\s+|,+|;+|\u0001+|([<>()[\]"])\1*|[^\s,;\u0001<>()[\]"]+/g;
const BETWEEN = /^(?:e|ed|o|oppure|e\/o|and|or|poi|anche)$/i;
const LONGEST_CUT = 300;

/**
 * Where «a@x.it-b@y.it» is cut: at the hyphen behind an ending, when the domain cannot end otherwise.
 * @returns the place of the hyphen in the word, or -1
 */
function hyphenBetween(word: string): number {
  const at = word.indexOf('@');
  const next = word.indexOf('@', at + 1);
  if (next < 0 || word.length > LONGEST_CUT) return -1;
  const run = word.slice(at + 1, next);
  if (isEnding(run.slice(run.lastIndexOf('.') + 1))) return -1;
  for (const { 1: ending = '', index } of run.matchAll(/\.([a-z]{2,18})[-_]/gi)) {
    if (isEnding(ending)) return at + 1 + index + ending.length + 1;
  }
  return -1;
}

class Cutter {
  readonly parts: Part[] = [];
  /** What stands since the last part. */
  gaps: Gap[] = [];
  private readonly draft: Draft;
  private readonly separator: string;
  /** Words that may turn out to be the beginning of an address; and the gaps before and behind them. */
  private loose: { readonly i: number; j: number; readonly before: Gap[]; domain: boolean } | null = null;
  /** Whether an address stands before, without a separator. */
  private behind = false;
  /** The findings about brackets and quotes that are still open. */
  private readonly opened: { readonly at: number; readonly sign: string; readonly i: number }[] = [];

  constructor(draft: Draft, separator: string) {
    this.draft = draft;
    this.separator = separator;
  }

  run(): void {
    for (const { 0: token, index } of this.draft.text.matchAll(TOKEN)) this.take(token, index);
    this.settle();
  }

  private take(token: string, i: number): void {
    const first = token.charAt(0);
    const j = i + token.length;
    if (/\s/.test(first)) {
      const line = /[\n\r]/.test(token);
      if (line) this.settle();
      if (line) this.behind = false;
      this.gaps.push({ what: line ? 'line' : 'blank', i, j });
    } else if (first === this.separator || first === ',' || first === ';') {
      this.settle();
      this.behind = false;
      this.gaps.push({ what: first === this.separator ? 'comma' : 'separator', i, j });
    } else if (first === GLUED) this.gaps.push({ what: 'symbol', i, j });
    else if ('<>()[]"'.includes(first)) this.sign(first, i, j);
    else this.word(token, i, j);
  }

  /** The sign that closes a pair is mended together with the one that opens it. */
  private sign(sign: string, i: number, j: number): void {
    const { draft, opened } = this;
    if (draft.mended.has(draft.span(i, i + 1).start)) return;
    const last = opened.at(-1);
    if (last && ['<>', '()', '[]', '""'].includes(last.sign + sign)) {
      draft.alsoMend(last.at, draft.span(i, j));
      opened.pop();
      return;
    }
    const typed = draft.was(i, j);
    opened.push({ at: draft.findings.length, sign, i });
    this.draft.note(sign === '"' ? 'quotes' : 'brackets', i, j, quoted(typed), '', '');
  }

  private word(word: string, i: number, j: number): void {
    if (word.includes('@')) this.address(word, i, j);
    else if (!/[\p{L}\p{N}\u0002]/u.test(word)) this.gaps.push({ what: 'symbol', i, j });
    else if (!this.loose && this.parts.length > 0 && BETWEEN.test(word)) this.gaps.push({ what: 'word', i, j });
    else if (this.loose && this.onlyBlank()) {
      this.loose.j = j;
      this.loose.domain ||= likeDomain(word);
      this.gaps = [];
    } else {
      this.settle();
      this.loose = { i, j, before: this.gaps, domain: likeDomain(word) };
      this.gaps = [];
    }
  }

  private onlyBlank(): boolean {
    return this.gaps.every(({ what }) => what === 'blank');
  }

  private address(word: string, i: number, j: number): void {
    const { loose } = this;
    const cut = hyphenBetween(word);
    const end = cut < 0 ? j : i + cut;
    const open = this.opened.at(-1);
    if (loose && open && open.i === loose.j && open.i === i - 1 && open.at === this.draft.findings.length - 1) {
      // A sign that stands in the name, with letters before and behind it.
      this.opened.pop();
      this.draft.findings.pop();
      this.parts.push({ kind: 'address', i: loose.i, j: end, core: i, gaps: loose.before });
      this.loose = null;
    } else if (loose && !loose.domain && this.onlyBlank()) {
      this.parts.push({ kind: 'torn', i: loose.i, j: end, core: i, gaps: loose.before });
      this.loose = null;
    } else {
      this.settle();
      this.parts.push({ kind: 'address', i, j: end, core: i, gaps: this.gaps });
    }
    this.gaps = [];
    this.behind = true;
    if (cut < 0) return;
    const next = cut + (/^[-_]+/.exec(word.slice(cut))?.[0].length ?? 1);
    this.gaps.push({ what: 'symbol', i: end, j: i + next });
    this.address(word.slice(next), i + next, j);
  }

  /** Loose words become a part of their own. */
  private settle(): void {
    const { loose } = this;
    if (!loose) return;
    const { i, j, before } = loose;
    this.parts.push({ kind: this.behind ? 'extra-words' : 'words', i, j, core: i, gaps: before });
    this.loose = null;
  }
}

/** The parts of the draft in order, and what stands behind the last one. */
export function cutParts(draft: Draft, separator: string): { parts: readonly Part[]; rest: readonly Gap[] } {
  const cutter = new Cutter(draft, separator);
  cutter.run();
  return { parts: cutter.parts, rest: cutter.gaps };
}
