/** The custom properties that a value reads, those that stand in for others included. */
export function readsOf(value: string): string[] {
  return Array.from(value.matchAll(/var\(\s*(--[\w-]+)/g), ([, name = '']) => name);
}

/** The custom properties that a value names outside `var()`, as a transition or a text does. */
export function namedIn(value: string): string[] {
  return value.replace(/var\(\s*--[\w-]+/g, '').match(/--[\w-]+/g) ?? [];
}

/** Each `var()` of a value through `write`, with its name and what holds where nothing defines it. */
export function withVars(value: string, write: (name: string, fallback: string | null) => string): string {
  if (!value.includes('var(')) return value;
  const start = /(?<![\w-])var\(\s*(--[\w-]+)\s*/.exec(value);
  if (start === null) return value;
  const [opening, name = ''] = start;
  const inner = start.index + opening.length;
  const end = closing(value, inner);
  const fallback = value[inner] === ',' ? value.slice(inner + 1, end).trim() : null;
  const written = write(name, fallback);
  const rest = withVars(value.slice(end + 1), write);
  // `var(--a)var(--b)` needs no blank, two numbers do.
  const blank = !written.endsWith(')') && /^[\w.#"'(+-]/.test(rest) ? ' ' : '';
  return value.slice(0, start.index) + written + blank + rest;
}

/** Where the parenthesis closes that is open at an offset of a value. */
function closing(value: string, from: number): number {
  let depth = 1;
  for (let at = from; at < value.length; at += 1) {
    if (value[at] === '(') depth += 1;
    if (value[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return value.length;
}
