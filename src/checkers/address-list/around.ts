/** Blanks beside a sign, and the word that stands around a place. */
import type { Draft } from './draft.ts';
import { cut, quoted, signName } from './italian.ts';

/** The word around [from, to), for a sentence. */
export function around({ text }: Draft, from: number, to: number): string {
  const before = /[^\s,;]*$/.exec(cut(text, Math.max(0, from - 40), from))?.[0] ?? '';
  const after = /^[^\s,;]*/.exec(cut(text, to, to + 40))?.[0] ?? '';
  return quoted(before + text.slice(from, to) + after);
}

/** Notes the blanks before and behind a sign: [from, to) with so many on each side. One cause, one finding. */
export function blanksAround(draft: Draft, from: number, left: number, to: number, right: number): void {
  draft.note('space-around-sign', left ? from : from + 1, right ? to : from + left, around(draft, from, to), signName(/[\n\r]/.test(draft.text.slice(from, to)) ? '\n' : ' '));
  const finding = draft.findings.length - 1;
  if (left) draft.alsoMend(finding, draft.span(from, from + left));
  if (right) draft.alsoMend(finding, draft.span(to - right, to));
}
