import { SIGN, type Typed } from './characters.ts';
import { finding } from './findings.ts';
import { dropSigns } from './signs.ts';

export interface Recognised {
  readonly numeric: boolean;
  readonly typed: Typed;
}

/**
 * Decides which kind of code was meant, takes off the country prefix of a partita IVA, and decides
 * what to make of signs: a sign stands for a character where the length is right with it, and is
 * one too many otherwise.
 */
export function recognise(typed: Typed): Recognised {
  const bare = typed.text.replaceAll(SIGN, '');
  const tooMany = bare !== typed.text && (isWhole(bare) || !isWhole(typed.text));
  const text = tooMany ? bare : typed.text;
  const prefixed = text.startsWith('IT') && looksNumeric(text.slice(2));
  const numeric = prefixed || looksNumeric(text);
  const read = tooMany ? dropSigns(typed, numeric) : typed;
  return { numeric, typed: prefixed ? dropPrefix(read) : read };
}

/** Digits alone, or eleven characters of which at most two are not: letters typed for digits. */
function looksNumeric(text: string): boolean {
  return /^\d+$/.test(text) || (text.length === 11 && text.replace(/\d/g, '').length < 3);
}

function isWhole(text: string): boolean {
  return text.length === 16 || (/^(IT)?.{11}$/.test(text) && looksNumeric(text.slice(-11)));
}

function dropPrefix(typed: Typed): Typed {
  const start = typed.starts[0] ?? 0;
  const end = typed.ends[1] ?? 0;
  const prefix = { ...finding('country-prefix', start, end), edits: [{ start, end, text: '' }] };
  return {
    ...typed,
    text: typed.text.slice(2),
    starts: typed.starts.slice(2),
    ends: typed.ends.slice(2),
    findings: [...typed.findings, prefix],
  };
}
