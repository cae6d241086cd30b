import { SIGN, type Typed } from './characters.ts';
import { finding, type FiscalFinding } from './findings.ts';
import { foreign } from './look-alikes.ts';

/** The typed text without its signs, with one finding for each unbroken run of them. */
export function dropSigns(typed: Typed, numeric: boolean): Typed {
  const { input, text, starts, ends } = typed;
  const where = numeric
    ? 'Nella partita IVA ci sono solo cifre'
    : 'Nel codice fiscale ci sono solo lettere e cifre';
  const runs: [start: number, end: number][] = [];
  const isKept = (_: unknown, at: number) => text[at] !== SIGN;
  for (let at = 0; at < text.length; at++) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    const last = runs.at(-1);
    if (isKept(at, at)) continue;
    if (last?.[1] === start) last[1] = end;
    else runs.push([start, end]);
  }
  const findings = runs.map(([start, end]): FiscalFinding =>
    finding('sign', start, end, where, shown(input.slice(start, end))),
  );
  return {
    ...typed,
    text: text.replaceAll(SIGN, ''),
    starts: starts.filter(isKept),
    ends: ends.filter(isKept),
    findings: [...typed.findings, ...findings],
  };
}

/**
 * Signs as a sentence quotes them: control characters by number, a long run cut, a letter of
 * another alphabet named.
 */
export function shown(signs: string): string {
  const all = Array.from(signs.slice(0, 24), (char) => {
    const point = char.codePointAt(0) ?? 0;
    return /\p{C}/u.test(char) ? `U+${point.toString(16).toUpperCase().padStart(4, '0')}` : char;
  });
  const more = signs.length > 24 || all.length > 10 ? '…' : '';
  const origin = foreign(signs)?.origin;
  return `«${all.slice(0, 10).join('')}${more}»${origin ? `, carattere ${origin}` : ''}`;
}
