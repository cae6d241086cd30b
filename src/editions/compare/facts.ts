import type { Block } from '../reading/blocks.ts';
import { normalise } from '../reading/normalise.ts';

/** Where a page says a statement: the heading it stands under, and the words. */
export interface Told {
  readonly anchor: string | null;
  readonly heading: string | null;
  readonly words: string;
}

/** As much of a text as a table cell bears. */
const LONGEST = 260;

const expression = (pattern: string): RegExp => new RegExp(pattern, 'is');

/** Where the blocks of a page say what the expression looks for; null where they do not. */
export function whereTold(blocks: readonly Block[], pattern: string): Told | null {
  const texts = blocks.map(({ text }) => normalise(text));
  const found = expression(pattern).exec(texts.join(' '));
  if (found === null) return null;
  const end = found.index + found[0].length;
  let at = 0;
  let heading: Block | null = null;
  const words: string[] = [];
  let told: Block | null = null;
  for (const [index, block] of blocks.entries()) {
    const length = texts[index]?.length ?? 0;
    if (block.kind === 'heading' && at < end) heading = block;
    if (at < end && at + length > found.index) {
      words.push(block.text);
      told = heading;
    }
    at += length + 1;
  }
  return { anchor: told?.id ?? null, heading: told?.text ?? null, words: shorten(words.join(' '), pattern) };
}

/**
 * The words of the source at its lines.
 * @param lines the lines of the source text, the first at 0.
 * @param place such as `7` or `44-66`, counted from 1; null where it names no line.
 */
export function wordsOfSource(lines: readonly string[], place: string, pattern: string): string | null {
  const range = /^(\d+)(?:-(\d+))?$/.exec(place);
  if (range === null) return null;
  const first = Number(range[1]);
  const last = Number(range[2] ?? range[1]);
  const text = lines
    .slice(first - 1, last)
    .map((line) => line.replace(/<[^>]*>|\*\*|\\square|[\t|]+/g, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join(' / ')
    .replace(/\s+/g, ' ');
  return text === '' ? null : shorten(text, pattern);
}

/** The sentences round what the expression finds, else the beginning, with dots where words are left out. */
function shorten(text: string, pattern: string): string {
  if (text.length <= LONGEST) return text;
  const found = expression(pattern).exec(normalise(text));
  const middle = found === null ? 0 : found.index;
  const before = text.lastIndexOf('. ', middle);
  const start =
    before === -1 || middle - before > LONGEST / 2
      ? Math.max(0, text.lastIndexOf(' ', middle - 40))
      : before + 2;
  const end = text.indexOf(' ', start + LONGEST);
  const cut = end === -1 ? text.slice(start) : text.slice(start, end);
  return `${start > 0 ? '… ' : ''}${cut.trim()}${end === -1 ? '' : ' …'}`;
}
