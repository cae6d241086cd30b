import { CODED_ENDINGS, LATIN_ENDINGS } from './generated/endings.ts';

let known: ReadonlySet<string> | undefined;

function read(): ReadonlySet<string> {
  const endings = new Set<string>();
  let before = '';
  for (const [, shared, rest] of LATIN_ENDINGS.matchAll(/(\d)([a-z]*)/g)) {
    before = before.slice(0, Number(shared)) + (rest ?? '');
    endings.add(before);
  }
  for (const coded of CODED_ENDINGS.split(' ')) endings.add(`xn--${coded}`);
  return endings;
}

/**
 * Whether this label ends a domain of the Internet: a top-level domain of the IANA root.
 * @param label one label without dots, in any case
 */
export function isEnding(label: string): boolean {
  // Two letters are the shortest, and the longest in the root is shorter than any label may be.
  if (label.length < 2 || label.length > 63) return false;
  known ??= read();
  return known.has(label) || known.has(label.toLowerCase());
}

/** Whether a domain has at least two labels, none of them empty, and ends as domains do. */
export function isComplete(domain: string): boolean {
  const dot = domain.lastIndexOf('.');
  return dot > 0 && !domain.startsWith('.') && !domain.includes('..') && isEnding(domain.slice(dot + 1));
}
