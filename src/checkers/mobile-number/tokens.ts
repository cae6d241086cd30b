import { plainDigits } from './digits.ts';

/** What a run of characters is to a phone number. */
export type Kind =
  'hidden' | 'blank' | 'digits' | 'odd-digits' | 'plus' | 'mark' | 'break' | 'letters' | 'sign';

/** A run of characters of one kind, at [start, end) of the input, in UTF-16 units. */
export interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Fewer digits than this are a part of a number, not a number: «333/1234567». */
export const LEAST_DIGITS = 8;

const KINDS = [
  'hidden',
  'blank',
  'digits',
  'odd-digits',
  'plus',
  'mark',
  'break',
  'letters',
  'sign',
] as const satisfies readonly Kind[];

/**
 * In the order of KINDS. Marks are what people write inside a number and breaks what may stand
 * between two; a BOM counts as hidden although JavaScript calls it a blank.
 */
const RUNS =
  /([\p{DI}\p{Cf}\u2800\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]+)|([^\S\ufeff]+)|(\d+)|((?:(?!\d)[\p{Nd}\p{No}])+)|([+\uff0b\ufe62])|([.()[\]\p{Pd}\u2212])|([,;/|\\&])|(\p{L}[\p{L}\p{M}'\u2019]*)|./gsu;

/** Cuts the input into runs; signs that stand together are one run. Linear in the input's length. */
export function tokensOf(input: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: text, index: start, ...groups } of input.matchAll(RUNS)) {
    const end = start + text.length;
    const run = KINDS.find((_, group) => groups[group + 1] !== undefined) ?? 'sign';
    const kind = run === 'odd-digits' && ![...text].every(plainDigits) ? 'sign' : run;
    const last = tokens.at(-1);
    if (kind === 'sign' && last?.kind === 'sign') {
      tokens[tokens.length - 1] = { kind, text: last.text + text, start: last.start, end };
    } else {
      tokens.push({ kind, text, start, end });
    }
  }
  return tokens;
}

/** How many ASCII digits the tokens hold. */
export function countDigits(tokens: readonly Token[]): number {
  let count = 0;
  for (const { kind, text } of tokens) if (kind === 'digits' || kind === 'odd-digits') count += text.length;
  return count;
}
