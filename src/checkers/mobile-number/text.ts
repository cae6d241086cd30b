import { finding } from './findings.ts';
import { judgeNumber, type Judged } from './judge.ts';
import { isLookAlike } from './strays.ts';
import { countDigits, LEAST_DIGITS, type Token } from './tokens.ts';

/** The sign of an entry of a list: «1)», «2.». */
const ENTRY = /^(?:[1-9]|[12]\d)$/;

/**
 * Judges one number, or the one that stands by itself in a text with other digits in it: «333 1234567
 * dopo le 18», «1) 333 1234567». Which digits are meant is then a guess.
 */
export function judgeText(tokens: readonly Token[]): Judged {
  const judged = judgeNumber(tokens);
  if (judged.e164 !== null) return judged;
  const parts = partsOf(tokens);
  if (parts.length < 2) return judged;
  const numbers = parts.filter((part) => countDigits(part) >= LEAST_DIGITS).map(judgeNumber);
  const [inside, another] = numbers;
  // What the other digits are does not matter where the number is no mobile one.
  if (inside && numbers.every(({ stands }) => stands === 'other')) return inside;
  if (inside?.stands !== 'mobile' || another) return judged;
  const start = tokens.find(isSeen)?.start ?? 0;
  const end = tokens.findLast(isSeen)?.end ?? 0;
  return { ...inside, findings: [finding('other-text', start, end)] };
}

export function isSeen({ kind }: Token): boolean {
  return kind !== 'blank' && kind !== 'hidden';
}

/** The tokens parted by words, by signs that stand in no number, and by a bracket behind a whole one. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const isWord = token.kind === 'letters' && !isLookAlike(tokens, at);
    const isParted = token.kind === 'sign' || token.kind === 'break' || isEntry(tokens, at);
    // «333 1234567 (9-18)», and not «+39 (333) 1234567».
    const isAside = token.text === '(' && judgeNumber(parts.at(-1) ?? []).stands === 'mobile';
    if (isWord || isParted || isAside) parts.push([]);
    else parts.at(-1)?.push(token);
  });
  return parts;
}

/** Whether this is the mark behind the number of an entry, at the start of the text. */
function isEntry(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {};
  const before = tokens.slice(0, at).filter(isSeen);
  if (before.length !== 1 || !ENTRY.test(before[0]?.text ?? '')) return false;
  return text === ')' || (text === '.' && tokens[at + 1]?.kind === 'blank');
}
