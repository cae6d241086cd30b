import { changed, type Declaration, type Part, type Sheet } from './sheet.ts';
import { namedIn, readsOf, withVars } from './vars.ts';
import type { Words } from './words.ts';

const NAME = /--[\w-]+/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The element that a whole page hangs from, whatever state it is in. */
const ROOT = /^(?::root|html)(?:[[:][^\s>+~,]*)?$/;

interface Definition {
  readonly value: string;
  /** It holds for every element and whatever the window is: in a rule of `:root`, outside any condition. */
  readonly always: boolean;
  /** It stands on the root, maybe under a condition. */
  readonly onRoot: boolean;
}

/**
 * The sheet of a page with custom properties that cost no more than they must: those that nothing reads go,
 * those that have one value get it written in their place, the rest get names of a letter or two. A property
 * that a script, an attribute or the head of an at-rule names stays as it is.
 * @param sheet all styles of the page: what one of them sets, another reads.
 * @param words what the page and the scripts name.
 */
export function leanProperties(sheet: Sheet, words: Words): Sheet {
  const definitions = new Map<string, Definition[]>();
  const named = new Set<string>();
  const plain: string[] = [];
  gather(sheet, [], definitions, named, plain);
  const fixed = (name: string): boolean => named.has(name) || words.has(name);
  const values = settled(definitions, fixed);
  const known = new Map<string, string>();
  const inPlace = (value: string): string => {
    const lean = known.get(value) ?? substituted(value);
    known.set(value, lean);
    return lean;
  };
  const substituted = (value: string): string =>
    withVars(value, (name, fallback) => {
      const settledOn = values.get(name);
      if (settledOn !== undefined) return inPlace(settledOn);
      const never = fallback === null || definitions.get(name)?.some(({ always }) => always) === true;
      return never ? `var(${name})` : `var(${name},${inPlace(fallback)})`;
    });
  const keeps = live(definitions, plain.map(inPlace), fixed, inPlace);
  const names = shortNames(fixed);
  const short = new Map<string, string>();
  const shortOf = (name: string): string => {
    if (fixed(name)) return name;
    const given = short.get(name) ?? names.next().value;
    short.set(name, given);
    return given;
  };
  return changed(sheet, (declaration) => {
    const { kind, name, value } = declaration;
    const custom = name.startsWith('--');
    if (custom && (values.has(name) || !keeps.has(name))) return null;
    if (!custom && !value.includes('--')) return declaration;
    const lean = inPlace(value).replace(NAME, (found) => shortOf(found));
    return { kind, name: custom ? shortOf(name) : name, value: lean };
  });
}

function gather(
  sheet: Sheet,
  around: readonly Part[],
  definitions: Map<string, Definition[]>,
  named: Set<string>,
  plain: string[],
): void {
  for (const part of sheet) {
    if (part.kind === 'declaration') {
      if (part.name.startsWith('--')) note(part, around, definitions);
      else if (part.value.includes('--')) plain.push(part.value);
      if (part.value.includes('--')) for (const name of namedIn(part.value)) named.add(name);
      continue;
    }
    if (part.kind === 'at') for (const [name] of part.head.matchAll(NAME)) named.add(name);
    if (part.body !== null) gather(part.body, [...around, part], definitions, named, plain);
  }
}

function note(
  { name, value }: Declaration,
  around: readonly Part[],
  definitions: Map<string, Definition[]>,
): void {
  const rule = around.at(-1);
  const selectors = rule?.kind === 'rule' ? rule.selectors.map(({ text }) => text) : [];
  const onRoot = selectors.length > 0 && selectors.every((text) => ROOT.test(text));
  const always = around.length === 1 && selectors.includes(':root');
  const known = definitions.get(name) ?? [];
  known.push({ value, always, onRoot });
  definitions.set(name, known);
}

/** Properties with one value for every element: it may stand in their place. */
function settled(
  definitions: ReadonlyMap<string, readonly Definition[]>,
  fixed: (name: string) => boolean,
): ReadonlyMap<string, string> {
  // One that is set again on an element would be read there instead of on the root.
  const onRoot = (name: string): boolean => definitions.get(name)?.every((one) => one.onRoot) === true;
  return new Map(
    [...definitions].flatMap(([name, [first, ...others]]): [string, string][] => {
      if (first === undefined || others.length > 0 || !first.always || fixed(name)) return [];
      const reads = readsOf(first.value);
      return reads.includes(name) || !reads.every(onRoot) ? [] : [[name, first.value]];
    }),
  );
}

/** The properties that something reads, by way of others or not. */
function live(
  definitions: ReadonlyMap<string, readonly Definition[]>,
  plain: readonly string[],
  fixed: (name: string) => boolean,
  inPlace: (value: string) => string,
): ReadonlySet<string> {
  const keeps = new Set<string>();
  const waiting = [...plain.flatMap(readsOf), ...[...definitions.keys()].filter(fixed)];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (keeps.has(name)) continue;
    keeps.add(name);
    for (const { value } of definitions.get(name) ?? []) waiting.push(...readsOf(inPlace(value)));
  }
  return keeps;
}

/** Names of one letter, then of two, that nothing else bears. */
function* shortNames(taken: (name: string) => boolean): Generator<string, never> {
  for (let index = 0; ; index += 1) {
    const first = Math.floor(index / LETTERS.length);
    const name = `--${first === 0 ? '' : LETTERS.charAt(first - 1)}${LETTERS.charAt(index % LETTERS.length)}`;
    if (!taken(name)) yield name;
  }
}
