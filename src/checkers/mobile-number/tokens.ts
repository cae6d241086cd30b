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
  'letters',
  'digits',
  'odd-digits',
  'plus',
  'mark',
  'break',
  'letters',
] as const satisfies readonly Kind[];

/**
 * In the order of KINDS. Marks are what people write inside a number and breaks what may stand
 * between two; a day or an hour (23/11/26, 14:05) is as good as a word; a BOM counts as hidden although JavaScript calls it a blank.
 */
const RUNS =
  /((?:(?![^\S\ufeff])[\p{DI}\p{Cc}\p{Cf}\u2800])+)|([^\S\ufeff]+)|(\d\d?\/(?:0?[1-9]|1[0-2])\/(?:\d{4}|\d\d)(?!\d)|[0-2]?\d(?::[0-5]\d){1,2}(?!\d))|(\d+)|((?:(?!\d)[\p{Nd}\p{No}])+)|([+\uff0b\ufe62])|([.()[\]\p{Pd}\u2212])|([,;/|\\&])|(\p{L}[\p{L}\p{M}'\u2019]*)|./gsu;

/** More than this is no number, nor two: characters that are seen, and runs of those that are not. */
const MOST = 99;

/**
 * Cuts the input into runs; signs that stand together are one run. Null where there is too much, which
 * is told without reading on: the work is linear in the input's length, and little.
 */
export function tokensOf(input: string): Token[] | null {
  const tokens: Token[] = [];
  let much = 0;
  for (const match of input.matchAll(RUNS)) {
    const [text] = match;
    const run = KINDS[match.indexOf(text, 1) - 1] ?? 'sign';
    much += run === 'hidden' || run === 'blank' ? 1 : text.length;
    if (much > MOST) return null;
    const kind = run === 'odd-digits' && ![...text].every(plainDigits) ? 'sign' : run;
    const last = kind === 'sign' && tokens.at(-1)?.kind === kind ? tokens.pop() : undefined;
    const start = last?.start ?? match.index;
    const end = match.index + text.length;
    tokens.push({ kind, text: input.slice(start, end), start, end });
  }
  return tokens;
}

/** How many ASCII digits the tokens hold. */
export function countDigits(tokens: readonly Token[]): number {
  let count = 0;
  for (const { kind, text } of tokens) if (kind === 'digits' || kind === 'odd-digits') count += text.length;
  return count;
}
