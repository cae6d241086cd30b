import type { Folded } from './fold.ts';
import type { Mask } from './mask.ts';

/** An address as people write one; anything else in its place is hidden like any text. */
const ADDRESS = /^[\w.%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,}$/i;
/** What an address can go on with, on either side: a longer one is another one. */
const GOES_ON = /[\w.%+@█-]/;

/** Whether it is one whole address, and nothing else. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/**
 * Where one address stands that the reader asked to leave readable, in any case. None where the text in its place
 * is no address.
 */
export function keptIn({ text }: Folded, keep: string): Mask[] {
  if (!isAddress(keep)) return [];
  const wanted = keep.toLowerCase();
  const found: Mask[] = [];
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length)) {
    const to = from + wanted.length;
    if (standsAlone(text, from, to)) found.push({ kind: null, from, to, text: keep });
  }
  return found;
}

function standsAlone(text: string, from: number, to: number): boolean {
  if (GOES_ON.test(text.charAt(from - 1))) return false;
  // A full stop after it ends the sentence.
  return !/^(?:[\w%+@█-]|\.[\w-])/.test(text.slice(to, to + 2));
}
