import { leanProperties } from './properties.ts';
import type { Asked } from './selector.ts';
import { matching, readSheet, writeSheet, type Part, type Sheet } from './sheet.ts';
import type { Words } from './words.ts';

interface Known {
  readonly id: number;
  readonly sheet: Sheet;
  /** All that the answer depends on: names that selectors ask for, and custom properties. */
  readonly names: readonly string[];
}

/** Where among the others a style stands that is written by itself. */
const PLACE: Known = { id: -1, sheet: [{ kind: 'at', head: '@alone', body: null }], names: [] };
const MARK = '@alone;';

/**
 * Writes the styles of one page after the other, as one each: what something on the page, or in a script, can
 * use. Pages that answer alike to all that their styles ask share one text: thousands are of a few kinds. What a
 * style without custom properties says concerns no other: the foot of its paper, which no other page has, is
 * written by itself and makes the rest no text of its own.
 */
export function styleWriter(): (styles: readonly string[], words: Words) => string {
  const sheets = new Map<string, Known>();
  const written = new Map<string, string>();
  const read = (css: string): Known => {
    const sheet = readSheet(css);
    const known = { id: sheets.size, sheet, names: [...new Set([...namesIn(sheet), ...customIn(css)])] };
    sheets.set(css, known);
    return known;
  };
  const once = (key: string, write: () => string): string => {
    const text = written.get(key) ?? write();
    written.set(key, text);
    return text;
  };
  return (styles, words) => {
    const alone: string[] = [];
    const together = styles.map((css) => {
      const known = sheets.get(css) ?? read(css);
      if (css.includes('--')) return known;
      alone.push(once(answers(known, words), () => writeSheet(matching(known.sheet, words))));
      return PLACE;
    });
    const key = [...together.map((known) => answers(known, words)), ...words.customProperties()].join(' ');
    const pieces = once(key, () => textOf(together, words)).split(MARK);
    return pieces.map((piece, index) => piece + (alone[index] ?? '')).join('');
  };
}

function textOf(all: readonly Known[], words: Words): string {
  const used = all.flatMap(({ sheet }) => matching(sheet, words));
  return writeSheet(leanProperties(used, words));
}

function answers({ id, names }: Known, words: Words): string {
  return `${id}:${names.map((name) => (words.has(name) ? '1' : '0')).join('')}`;
}

function customIn(css: string): string[] {
  return css.match(/--[\w-]+/g) ?? [];
}

function namesIn(sheet: readonly Part[]): string[] {
  return sheet.flatMap((part) => {
    if (part.kind === 'declaration') return [];
    const own = part.kind === 'rule' ? part.selectors.flatMap(({ asked }) => namesOf(asked)) : [];
    return [...own, ...namesIn(part.body ?? [])];
  });
}

function namesOf({ names, oneOf }: Asked): string[] {
  return [...names, ...oneOf.flat().flatMap(namesOf)];
}
