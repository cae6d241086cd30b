import { COMMON_NAME, namesHost } from './domain.ts';

/** A line that begins an address of its own. */
const BEGINS = new RegExp(String.raw`^(?:https?:|www\.|${COMMON_NAME})`, 'i');
/** A scheme whose name stands on the next line. */
const BARE_SCHEME = /^https?:[\\/]*$/i;
/** Signs that stand inside an address, not at its end: behind them it goes on. */
const GOES_ON = /[=&?%]/;
/** Signs that no other text begins with. */
const CONTINUES = /^[/\\?#&=.%:@_-]/;
const AFTER_NAME = /[/?#]/;

/**
 * The addresses and other texts that stand one below the other, or in cells of a table. Mail programs cut
 * a long address at the end of a line, and browsers put it together again: it is one. Linear.
 */
export function unwrapped(text: string): string[] {
  const texts: string[][] = [];
  let last: string[] = [];
  let isPastName = false;
  for (const typed of text.split(/[\r\n]+|\t(?=https?:)/i)) {
    const line = typed.trim();
    if (line === '') continue;
    const joins = goesOn(last, line, isPastName);
    if (!joins) {
      last = [];
      texts.push(last);
    }
    const isNamed = AFTER_NAME.test(line.replace(/^https?:[\\/]*/i, ''));
    isPastName = joins ? isPastName || isNamed : isNamed;
    last.push(line);
  }
  return texts.map((lines) => lines.join(''));
}

function goesOn(lines: readonly string[], line: string, isPastName: boolean): boolean {
  const [first] = lines;
  if (first === undefined) return false;
  const before = lines.at(-1) ?? '';
  if (BARE_SCHEME.test(before) || GOES_ON.test(before.slice(-1))) return true;
  if ((BEGINS.test(line) && namesHost(line)) || !BEGINS.test(first)) return false;
  return isPastName || CONTINUES.test(line);
}
