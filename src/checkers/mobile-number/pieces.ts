import { countDigits, LEAST_DIGITS, type Token } from './tokens.ts';

/** Words that stand between two numbers. */
const BETWEEN = new Set(['e', 'ed', 'o', 'od', 'oppure', 'or', 'and']);

/**
 * Cuts the tokens where one number ends and another begins: at a comma, a slash, a new line, «e», a
 * second +, or at a blank where what stands before it is a number by itself. What stands between two
 * numbers belongs to neither.
 * @param isWhole tells whether the tokens are one number with nothing to say of it
 */
export function piecesOf(
  tokens: readonly Token[],
  isWhole: (tokens: readonly Token[]) => boolean,
): Token[][] {
  const pieces: Token[][] = [];
  let piece: Token[] = [];
  let here = 0;
  let left = countDigits(tokens);
  for (const token of tokens) {
    const parts = isBetween(token) || token.kind === 'plus';
    const ends =
      here >= LEAST_DIGITS && left >= LEAST_DIGITS && (parts || (token.kind === 'blank' && isWhole(piece)));
    if (ends) {
      pieces.push(piece);
      piece = [];
      here = 0;
    }
    const digits = countDigits([token]);
    here += digits;
    left -= digits;
    const isDropped = ends
      ? token.kind !== 'plus'
      : pieces.length > 0 && here === 0 && (isBetween(token) || isDash(token));
    if (!isDropped) piece.push(token);
  }
  return [...pieces, piece];
}

function isBetween({ kind, text }: Token): boolean {
  if (kind === 'blank') return /[\n\r\u2028\u2029]/.test(text);
  return kind === 'break' || (kind === 'letters' && BETWEEN.has(text.toLowerCase()));
}

function isDash({ kind, text }: Token): boolean {
  return kind === 'mark' && text !== '(';
}
