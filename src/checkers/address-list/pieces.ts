/**
 * Sorts the text into addresses, what stands around them (names, labels, brackets) and what stands
 * between them. A comma inside a name is told from one between two addresses here.
 */
import type { DecorCode, Entry, GapKind, Piece } from './piece-types.ts';
import type { Item, Unit } from './units.ts';
import { unitText } from './units.ts';
import { likeName, sortWords } from './words.ts';

const CONJUNCTIONS: ReadonlySet<string> = new Set(['e', 'ed', 'o', 'oppure', 'e/o', 'and', 'or', 'poi', 'anche']);
const MARKER = /^\d{1,2}\.$/;
const BARE_MARKER = /^(?:\d{1,2}|[a-h])$/i;

/** For each opening bracket, the closing one, where no address and no line end stands between. */
function closings(items: readonly Item[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let close = -1;
  for (let k = items.length - 1; k >= 0; k--) {
    const kind = items[k]?.kind;
    if (kind === 'close') close = k;
    else if (kind === 'unit' || kind === 'newline') close = -1;
    else if (kind === 'open' && close >= 0) found.set(k, close);
  }
  return found;
}

class Sorter {
  readonly out: Piece[] = [];
  /** Words, and what stands among them, that nothing has claimed yet. */
  private pending: Item[] = [];
  private hasEntry = false;
  /** The last address since the last separator. */
  private inPart: Entry | null = null;
  /** «a@x.it <» waits for what is inside. */
  private angle: { readonly entry: Entry; readonly from: number } | null = null;
  private readonly closing: ReadonlyMap<number, number>;
  private readonly items: readonly Item[];
  private readonly text: string;

  constructor(items: readonly Item[], text: string) {
    this.items = items;
    this.text = text;
    this.closing = closings(items);
  }

  run(): Piece[] {
    for (let k = 0; k < this.items.length; k++) {
      const item = this.items[k];
      if (item) k = this.take(item, k);
    }
    this.flush(null);
    return this.out;
  }

  /** Sorts one item in; returns the place of the last item it used up. */
  private take(item: Item, k: number): number {
    switch (item.kind) {
      case 'unit':
        this.unit(item);
        break;
      case 'word':
        this.word(item);
        break;
      case 'comma':
      case 'newline':
      case 'separator':
        this.separator(item, item.kind);
        break;
      case 'less':
        this.less(item);
        break;
      case 'greater':
        this.decor('brackets', 'behind', item);
        break;
      case 'colon':
        this.colon(item);
        break;
      case 'quote':
        this.quote(item, k);
        break;
      case 'open':
        return this.open(item, k);
      case 'close':
        this.close(item);
        break;
      case 'query':
        this.decor('mailto', 'behind', item);
        break;
      default:
        if (this.pending.length > 0) this.pending.push(item);
        else this.gap(item.kind === 'space' ? 'space' : 'symbol', item);
    }
    return k;
  }

  private said({ i, j }: Item): string {
    return this.text.slice(i, j);
  }

  private gap(what: GapKind, { i, j }: { i: number; j: number }): void {
    const last = this.out.at(-1);
    if ((what === 'space' || what === 'newline') && last?.kind === 'decor' && last.side === 'before') {
      this.out[this.out.length - 1] = { ...last, j };
    } else this.out.push({ kind: 'gap', what, i, j });
  }

  private decor(code: DecorCode, side: 'before' | 'behind', { i, j }: { i: number; j: number }): void {
    this.flush(null);
    const last = this.out.at(-1);
    const space = side === 'behind' && last?.kind === 'gap' && last.what === 'space' && last.j === i;
    if (space) this.out.pop();
    this.out.push({ kind: 'decor', code, side, i: space ? last.i : i, j });
  }

  private entry(unit: Unit, broken?: 'two-in-one', core?: number): void {
    const { i, j, holes } = unit;
    this.inPart = { kind: 'entry', i, j, holes, ...(broken && { broken }), ...(core !== undefined && { core }) };
    this.hasEntry = true;
    this.out.push(this.inPart);
  }

  /** Gives the pending words their place; true when they took the address in. */
  private flush(unit: Unit | null): boolean {
    const waiting = this.pending;
    if (waiting.length === 0) return false;
    this.pending = [];
    let words: Item[] = [];
    for (const item of waiting) {
      if (item.kind === 'comma' || item.kind === 'newline') {
        this.group(words, null);
        this.gap(item.kind, item);
        words = [];
      } else words.push(item);
    }
    return this.group(words, unit);
  }

  private group(words: readonly Item[], unit: Unit | null): boolean {
    const { pieces, took } = sortWords(words, unit, this.text, this.inPart !== null);
    for (const piece of pieces) {
      if (piece.kind === 'gap') this.gap(piece.what, piece);
      else this.out.push(piece);
      this.hasEntry ||= piece.kind === 'entry';
    }
    if (took) this.inPart = took;
    return took !== null;
  }

  private unit(unit: Unit): void {
    const { angle } = this;
    if (angle) {
      this.angle = null;
      if (unitText(this.text, unit).toLowerCase() !== unitText(this.text, angle.entry).toLowerCase()) {
        this.entry(unit, 'two-in-one', angle.entry.i);
        return;
      }
      // Outlook and Markdown write an address twice: once to read, once to follow.
      while (this.out.length > 0 && this.out.at(-1) !== angle.entry) this.out.pop();
      this.decor('repeated-link', 'behind', { i: angle.from, j: unit.j });
      return;
    }
    if (!this.flush(unit)) this.entry(unit);
  }

  private word(item: Item): void {
    const word = this.said(item);
    if (this.pending.length > 0) this.pending.push(item);
    else if (this.hasEntry && CONJUNCTIONS.has(word.toLowerCase())) this.gap('word', item);
    else if (MARKER.test(word)) this.gap('marker', item);
    else this.pending.push(item);
  }

  private separator(item: Item, kind: 'comma' | 'newline' | 'separator'): void {
    // «Rossi, Mario <m@x.it>»: the comma may belong to a name; what follows will tell.
    const mayBeName =
      kind !== 'separator' &&
      this.pending.length > 0 &&
      !this.inPart &&
      this.pending.every((p) => p.kind !== 'word' || likeName(this.said(p)));
    if (mayBeName) {
      this.pending.push(item);
      return;
    }
    this.flush(null);
    this.inPart = null;
    this.angle = null;
    this.gap(kind, item);
  }

  private less(item: Item): void {
    const from = this.pending.find(({ kind }) => kind !== 'space');
    if (from) {
      this.pending = [];
      this.decor('display-name', 'before', { i: from.i, j: item.j });
      return;
    }
    const last = this.out.at(-1);
    const beside = last?.kind === 'gap' ? this.out.at(-2) : last;
    if (this.inPart && beside === this.inPart) this.angle = { entry: this.inPart, from: last?.kind === 'gap' ? last.i : item.i };
    this.decor('brackets', 'before', item);
  }

  private colon(item: Item): void {
    const comma = this.pending.findLastIndex(({ kind }) => kind === 'comma' || kind === 'newline');
    const label = this.pending.slice(comma + 1).filter(({ kind }) => kind !== 'space');
    const first = label[0];
    if (first && this.text.startsWith('//', item.j)) {
      this.pending.push(item);
      return;
    }
    if (!first) {
      this.flush(null);
      this.gap('symbol', item);
      return;
    }
    this.pending = this.pending.slice(0, comma + 1);
    const mailto = label.length === 1 && this.said(first).toLowerCase() === 'mailto';
    this.decor(mailto ? 'mailto' : 'label', 'before', { i: first.i, j: item.j });
  }

  private quote(item: Item, k: number): void {
    const next = this.items[k + 1];
    const opens = next?.kind === 'unit' && this.text[next.i] !== '@';
    const closes = this.items[k - 1]?.kind === 'unit';
    if (this.pending.length === 0 && (opens || closes)) {
      this.decor('quotes', closes ? 'behind' : 'before', item);
    } else this.pending.push(item);
  }

  private open(item: Item, k: number): number {
    const at = this.closing.get(k);
    const end = at === undefined ? undefined : this.items[at];
    if (this.pending.length > 0) {
      this.pending.push(item);
      return k;
    }
    if (at === undefined || !end) {
      if (this.inPart && this.items[k - 1]?.kind !== 'space') this.angle = { entry: this.inPart, from: item.i };
      this.decor('brackets', 'before', item);
      return k;
    }
    const inside = this.text.slice(item.j, end.i);
    const after = this.items[at + 1]?.kind === 'space' ? this.items[at + 2] : this.items[at + 1];
    if (after?.kind === 'unit' && BARE_MARKER.test(inside)) this.gap('marker', { i: item.i, j: end.j });
    else this.decor('comment', this.inPart ? 'behind' : 'before', { i: item.i, j: end.j });
    return at;
  }

  private close(item: Item): void {
    const word = this.pending.at(-1);
    const alone = this.pending.at(-2)?.kind !== 'space' && this.pending.length < 2;
    if (word?.kind === 'word' && word.j === item.i && alone && BARE_MARKER.test(this.said(word))) {
      this.pending.pop();
      this.gap('marker', { i: word.i, j: item.j });
    } else if (this.pending.length > 0) this.pending.push(item);
    else this.decor('brackets', 'behind', item);
  }
}

/** The pieces of the text, in order. */
export function pieces(items: readonly Item[], text: string): Piece[] {
  return new Sorter(items, text).run();
}
