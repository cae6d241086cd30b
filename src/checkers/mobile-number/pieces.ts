import type { Judged } from './judge.ts';
import { isLookAlike } from './strays.ts';
import { countDigits, LEAST_DIGITS, type Token } from './tokens.ts';

/** Words that stand between two numbers. */
const BETWEEN = new Set(['e', 'ed', 'o', 'od', 'oppure', 'or', 'and']);

/**
 * Cuts the tokens where one number ends and another begins: at a comma, a slash, a new line, «e», a
 * second +, or at anything but a digit where what stands before it is a number by itself; behind one
 * that is no mobile number only where a mobile number follows. What stands between two numbers belongs
 * to neither.
 */
export function piecesOf(tokens: readonly Token[], judge: (tokens: readonly Token[]) => Judged): Token[][] {
  const pieces: Token[][] = [];
  let piece: Token[] = [];
  let here = 0;
  let left = countDigits(tokens);
  const stands = (at: number): boolean => {
    const { stands: what } = judge(piece);
    return what === 'mobile' || (what === 'other' && begins(tokens.slice(at), judge));
  };
  tokens.forEach((token, at) => {
    const parts = isBetween(token) || token.kind === 'plus';
    const ends =
      here >= LEAST_DIGITS && left >= LEAST_DIGITS && (parts || (isOutside(tokens, at) && stands(at)));
    if (ends) {
      pieces.push(piece);
      piece = [];
      here = 0;
    }
    const digits = countDigits([token]);
    here += digits;
    left -= digits;
    const isDropped = ends ? token.kind !== 'plus' : pieces.length > 0 && here === 0 && isBetween(token);
    if (!isDropped) piece.push(token);
  });
  return [...pieces, piece];
}

/** Whether a mobile number begins there, with a word before it or without. */
function begins(tokens: readonly Token[], judge: (tokens: readonly Token[]) => Judged): boolean {
  return tokens.some((_, at) => judge(tokens.slice(0, at + 1)).stands === 'mobile');
}

/** What stands in no number, or between the digits of one. */
function isOutside(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  if (kind === 'letters') return !isLookAlike(tokens, at);
  return kind === 'blank' || kind === 'mark' || kind === 'sign';
}

function isBetween({ kind, text }: Token): boolean {
  if (kind === 'blank') return /[\n\r\u2028\u2029]/.test(text);
  return kind === 'break' || BETWEEN.has(text.toLowerCase());
}
