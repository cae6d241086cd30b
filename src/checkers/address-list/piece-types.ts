import type { Code } from './findings.ts';
import type { Hole } from './units.ts';

export type GapKind = 'comma' | 'separator' | 'space' | 'newline' | 'word' | 'symbol' | 'marker';

/** Something between two addresses, or before the first, or after the last. */
export interface Gap {
  readonly kind: 'gap';
  readonly what: GapKind;
  readonly i: number;
  readonly j: number;
}

export type DecorCode = Extract<
  Code,
  'display-name' | 'label' | 'mailto' | 'brackets' | 'quotes' | 'comment' | 'repeated-link'
>;

/** Something that was pasted with an address and is no part of it. */
export interface Decor {
  readonly kind: 'decor';
  readonly code: DecorCode;
  /** Whether it stands before its address or behind it. */
  readonly side: 'before' | 'behind';
  readonly i: number;
  readonly j: number;
}

/** An address, or words that should be one. */
export interface Entry {
  readonly kind: 'entry';
  readonly i: number;
  readonly j: number;
  readonly holes: readonly Hole[];
  /** Why it cannot be read as an address, where that is known before looking at its letters. */
  readonly broken?: 'words' | 'extra-words' | 'space-inside' | 'inner-brackets' | 'inner-sign' | 'quoted-name' | 'two-in-one';
  /** Where the address proper starts, in an entry with words before it. */
  readonly core?: number;
}

export type Piece = Gap | Decor | Entry;
