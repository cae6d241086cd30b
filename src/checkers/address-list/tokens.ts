/** Cuts the clean text into words, addresses and signs. One reading, no way back. */
import { isComplete, isEnding } from './endings.ts';

export type TokenKind =
  | 'word' | 'at' | 'space' | 'newline' | 'comma' | 'separator'
  | 'open' | 'close' | 'less' | 'greater' | 'quote' | 'colon' | 'symbol' | 'query';

export interface Token {
  readonly kind: TokenKind;
  /** [i, j) in the clean text. */
  readonly i: number;
  readonly j: number;
}

const WORD = 1;
const SPECIAL = 2; // allowed in the local part of an address, never in a domain
const AT = 3;

const CLASSES = new Uint8Array(128);
for (const c of 'abcdefghijklmnopqrstuvwxyz0123456789.-_') {
  CLASSES[c.charCodeAt(0)] = WORD;
  CLASSES[c.toUpperCase().charCodeAt(0)] = WORD;
}
for (const c of "!#$%&'*+/=?^`{|}~") CLASSES[c.charCodeAt(0)] = SPECIAL;
CLASSES[64] = AT;

const SIGNS: Readonly<Record<string, TokenKind>> = {
  ' ': 'space', '\t': 'space', '\n': 'newline', '\r': 'newline', ';': 'separator',
  '(': 'open', '[': 'open', ')': 'close', ']': 'close', '<': 'less', '>': 'greater',
  '"': 'quote', ':': 'colon',
};
const RUNS: ReadonlySet<TokenKind> = new Set(['space', 'newline', 'symbol']);

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return CLASSES[code] ?? 0;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? WORD : 0;
}

/** How many UTF-16 units the character takes. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * Where «a@x.it-b@y.it» is cut: at the hyphen after an ending, when the domain could not end otherwise.
 * @returns the place of the hyphen, or -1
 */
function hyphenBetween(run: string): number {
  if (isEnding(run.slice(run.lastIndexOf('.') + 1))) return -1;
  for (const { 1: ending, index } of run.matchAll(/\.([a-z]{2,18})[-_]/gi)) {
    if (ending !== undefined && isEnding(ending)) return index + ending.length + 1;
  }
  return -1;
}

/** The tokens of the text, in order and without gaps. `separator` is the sign that the field asks for. */
export function tokens(text: string, separator: string): Token[] {
  const out: Token[] = [];
  const length = text.length;
  let p = 0;

  /** Signs glued behind an address: none of them can belong to it. */
  const signsBehind = (): void => {
    const from = p;
    if (text[p] === '?' && /^\?[a-z]+=/i.test(text.slice(p, p + 12))) {
      while (p < length && classAt(text, p) !== 0) p += 1;
      out.push({ kind: 'query', i: from, j: p });
      return;
    }
    while (p < length && classAt(text, p) === SPECIAL) p += 1;
    if (p > from) out.push({ kind: 'symbol', i: from, j: p });
  };

  const word = (): void => {
    let from = p;
    let at = -1; // the last @
    let spoiled = false; // a sign stands in the domain, and no complete domain before it
    let readable = false; // a letter or a digit was seen
    for (; p < length; p += widthAt(text, p)) {
      const kind = classAt(text, p);
      if (kind === 0) break;
      if (kind === AT) {
        if (at >= 0) {
          const cut = hyphenBetween(text.slice(at + 1, p));
          if (cut >= 0) {
            const hyphen = at + 1 + cut;
            out.push({ kind: 'at', i: from, j: hyphen }, { kind: 'symbol', i: hyphen, j: hyphen + 1 });
            from = hyphen + 1;
            p = hyphen;
            at = -1;
            readable = false;
            continue;
          }
        }
        at = p;
        spoiled = false;
        if (text[p + 1] === '[') {
          // An IP number in brackets is one word with its address.
          while (p + 1 < length && /[[\]\w.:-]/.test(text.charAt(p + 1)) && text[p] !== ']') p += 1;
        }
      } else if (kind === SPECIAL) {
        if (at >= 0 && !spoiled) {
          if (isComplete(text.slice(at + 1, p))) break;
          spoiled = true;
        }
      } else if (!readable) {
        const c = text.charCodeAt(p);
        readable = c !== 46 && c !== 45 && c !== 95;
      }
    }
    if (at < 0) {
      out.push({ kind: readable ? 'word' : 'symbol', i: from, j: p });
      return;
    }
    const apostrophes = text[from] === "'" && text[p] === "'" && p > from + 1;
    if (apostrophes) out.push({ kind: 'quote', i: from, j: from + 1 });
    out.push({ kind: 'at', i: apostrophes ? from + 1 : from, j: p });
    if (apostrophes) out.push({ kind: 'quote', i: p, j: ++p });
    signsBehind();
  };

  while (p < length) {
    if (classAt(text, p) !== 0) {
      word();
      continue;
    }
    const sign = text.charAt(p);
    const kind = sign === separator ? 'comma' : sign === ',' ? 'separator' : (SIGNS[sign] ?? 'symbol');
    const from = p;
    p += widthAt(text, p);
    if (RUNS.has(kind)) {
      while (p < length && classAt(text, p) === 0 && (SIGNS[text.charAt(p)] ?? 'symbol') === kind) {
        if (text[p] === ',' || text[p] === separator) break;
        p += widthAt(text, p);
      }
    }
    out.push({ kind, i: from, j: p });
  }
  return out;
}
