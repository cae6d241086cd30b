import type { Edit } from '../report.ts';
import { digitFor } from './digits.ts';
import { countDigits, LEAST_DIGITS, type Token } from './tokens.ts';

/** What is no part of the number. */
export interface Stray {
  readonly code: 'letters' | 'sign' | 'extension';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Takes it off; null where digits may hide in it. */
  readonly cut: Edit | null;
}

/** How an extension is announced. */
const EXTENSION = /^(?:int|interno|ext|est|x|#)$/i;

/** Sets apart what stands before and after a number, and an extension: «Tel. 333… int. 5». */
export function trim(tokens: readonly Token[]): { core: readonly Token[]; strays: readonly Stray[] } {
  const isOf = (_: unknown, at: number) => isOfNumber(tokens, at);
  const from = tokens.findIndex(isOf);
  const to = tokens.findLastIndex(isOf) + 1;
  const announced = tokens.findLastIndex(({ text }) => EXTENSION.test(text));
  const dialled = tokens.slice(announced, to);
  const more = countDigits(dialled);
  const isExtension =
    announced > 0 &&
    more > 0 &&
    more < LEAST_DIGITS &&
    countDigits(tokens.slice(0, announced)) >= LEAST_DIGITS &&
    dialled.every(({ kind }, at) => at === 0 || kind === 'digits' || kind === 'blank' || kind === 'mark');
  const end = isExtension ? tokens.slice(0, announced).findLastIndex(isOf) + 1 : to;
  const core = tokens.slice(Math.max(0, from), end);
  const strays = [tokens.slice(0, Math.max(0, from)), tokens.slice(to)].flatMap(textsOf);
  if (isExtension) {
    const stray = strayOf('extension', dialled);
    const cut = { start: core.at(-1)?.end ?? 0, end: stray.end, text: '' };
    strays.push({ ...stray, cut });
  }
  return { core, strays };
}

/** A mobile number that wants one digit more. */
const NINE = /^(?:(?:00)?39)?3\d{8}$/;

/** Letters that stand for digits touch a digit, and are few; one alone stands for the digit that is missing. */
export function isLookAlike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'letters' || token.text.length > 3) return false;
  if (![...token.text].every((letter) => digitFor(letter) !== undefined)) return false;
  const touches = tokens[at - 1]?.kind === 'digits' || tokens[at + 1]?.kind === 'digits';
  return touches || (token.text.length === 1 && NINE.test(digitsOf(tokens)));
}

function digitsOf(tokens: readonly Token[]): string {
  return tokens.map(({ kind, text }) => (kind === 'digits' ? text : '')).join('');
}

/** Digits, what stands for them, and a + with digits behind it. */
function isOfNumber(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  if (kind === 'plus') return countDigits(tokens.slice(at)) > 0;
  return kind === 'digits' || kind === 'odd-digits' || isLookAlike(tokens, at);
}

/** Words, with the signs among them, are one stray; signs without words are one each. */
function textsOf(tokens: readonly Token[]): Stray[] {
  const isText = ({ kind }: Token) => ['letters', 'sign', 'break', 'plus'].includes(kind);
  if (!tokens.some(({ kind }) => kind === 'letters')) {
    return tokens.filter(isText).map((token) => strayOf('sign', [token]));
  }
  const end = tokens.findLastIndex((token) => isText(token) || token.text === '.') + 1;
  return [strayOf('letters', tokens.slice(tokens.findIndex(isText), end))];
}

/** A stray made of tokens. */
export function strayOf(code: Stray['code'], tokens: readonly Token[]): Stray {
  const text = tokens.map((token) => token.text).join('');
  const start = tokens[0]?.start ?? 0;
  const end = start + text.length;
  return { code, start, end, text, cut: { start, end, text: '' } };
}
