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

/**
 * Writes the styles of one page after the other, as one each: what something on the page, or in a script, can
 * use. Pages that answer alike to all that their styles ask share one text: thousands are of a few kinds.
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
  return (styles, words) => {
    // A style that no other page had, such as the foot of its paper, makes the text one of its own.
    const shared = styles.every((css) => sheets.has(css));
    const all = styles.map((css) => sheets.get(css) ?? read(css));
    const key = [...all.map((known) => answers(known, words)), ...words.customProperties()].join(' ');
    const text = written.get(key) ?? textOf(all, words);
    if (shared) written.set(key, text);
    return text;
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
