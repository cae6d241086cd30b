import { finding, type NumberFinding } from './findings.ts';
import type { Token } from './tokens.ts';

/** What is said of odd characters of a kind, and what is meant by them. */
const MEANT = {
  hidden: ['invisible', ''],
  blank: ['odd-blank', ' '],
  mark: ['odd-dash', '-'],
} as const;

/** What comes with a pasted number and cannot be seen, or not be told from a plain blank or hyphen. */
export function typographyOf(tokens: readonly Token[]): NumberFinding[] {
  return tokens.flatMap(({ kind, text, start, end }) => {
    const odd = /[^\t-\r -~]/u.exec(text)?.[0];
    if (!odd || (kind !== 'hidden' && kind !== 'blank' && kind !== 'mark')) return [];
    const code = `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const [what, meant] = MEANT[kind];
    return finding(what, start, end, [code, text], [{ start, end, text: meant }]);
  });
}
