import type { Folded } from './fold.ts';

/** Letters and digits without anything between them: units [from, to) of the folded text. */
export interface Chunk {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** At most three signs or blanks part it from the chunk before. */
  readonly joined: boolean;
}

/** Codes are spelled with up to this many other characters between each two. */
const GAP = 3;

export function chunksOf({ text }: Folded): Chunk[] {
  const found: Chunk[] = [];
  let last = -Infinity;
  for (const { 0: chunk, index } of text.matchAll(/[a-z0-9]+/g)) {
    const joined = index - last <= GAP;
    last = index + chunk.length;
    found.push({ text: chunk, from: index, to: last, joined });
  }
  return found;
}

/** Chunks beside each other, read as one. */
export interface Window {
  readonly chunks: readonly Chunk[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * From one chunk on, every row of joined chunks of at least `least` and at most `most` letters and digits, the
 * shortest first. A code is made of whole chunks: the words beside it are not part of it.
 */
export function windowsFrom(chunks: readonly Chunk[], start: number, least: number, most: number): Window[] {
  const found: Window[] = [];
  let text = '';
  for (const [index, chunk] of chunks.slice(start, start + most).entries()) {
    if (index > 0 && !chunk.joined) break;
    text += chunk.text;
    if (text.length > most) break;
    if (text.length < least) continue;
    const row = chunks.slice(start, start + index + 1);
    found.push({ chunks: row, text, from: chunks[start]?.from ?? 0, to: chunk.to });
  }
  return found;
}

export function countOf(pattern: RegExp, text: string): number {
  return text.replace(pattern, '').length;
}

/** How many digits a text has, and how many letters. */
export const digitsIn = (text: string): number => countOf(/[^0-9]/g, text);
export const lettersIn = (text: string): number => countOf(/[^a-z]/g, text);

/** A word, or what passes for one: letters alone, and more than one. */
export const isWord = ({ text }: Chunk): boolean => /^[a-z]{2,}$/.test(text);
