import { SIGN, type Typed } from './characters.ts';
import { notice } from './notice.ts';

/** Country prefix, then digits alone or eleven characters of which at most two are letters. */
const NUMERIC = /^(IT)?(\d+|(?=.{11}$)\d*(?:\D\d*){0,2})$/;

export interface Recognised extends Typed {
  /** Meant as eleven digits rather than as 16 characters. */
  readonly numeric: boolean;
}

/**
 * Decides which kind of code was meant, takes off the country prefix of a partita IVA, and decides
 * what to make of signs: a sign stands for a character where the length is right with it, and is
 * one too many otherwise.
 */
export function recognise(typed: Typed): Recognised {
  let { text, starts, findings } = typed;
  const bare = text.replaceAll(SIGN, '');
  if (isWhole(bare) || !isWhole(text)) {
    const isKept = (_: unknown, at: number) => typed.text[at] !== SIGN;
    starts = starts.filter(isKept);
    text = bare;
  }
  const numeric = NUMERIC.exec(text);
  if (numeric?.[1]) {
    const end = (starts[1] ?? 0) + 1;
    findings = [
      notice('country-prefix', starts[0] ?? 0, end, [], ''),
      // Letters that go need no raising.
      ...findings.filter(({ code, start }) => code !== 'lower-case' || start >= end),
    ];
    starts = starts.slice(2);
    text = text.slice(2);
  }
  return { text, starts, findings, numeric: !!numeric };
}

function isWhole(text: string): boolean {
  return text.length === 16 || NUMERIC.exec(text)?.[2]?.length === 11;
}
