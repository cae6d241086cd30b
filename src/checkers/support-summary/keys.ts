import type { Folded } from './fold.ts';
import type { Mask } from './mask.ts';

/** «key=AbCdEfGh»: what is left of a link that was taken apart, or copied without its site. */
const VALUE = /(?<=(?<![a-z0-9_])[a-z_-]{1,24}=)[^\s█=]{6,}/g;
/** A signed token begins with `{"` in base64 (RFC 7519). */
const TOKEN = /(?<![a-z0-9])eyj[a-z0-9_.-]{6,}/g;

/** Keys that stand outside of links. */
export function keys({ text }: Folded): Mask[] {
  const places = [VALUE, TOKEN].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index: from }) => ({ from, to: from + length })),
  );
  const found: Mask[] = [];
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    if (from >= (found.at(-1)?.to ?? 0)) found.push({ kind: 'code', from, to, text: '[codice tolto]' });
  }
  return found;
}
