import { KINDS } from './kinds.ts';
import type { FileTeller } from './teller.ts';

const KNOWN = new Set(['jfif', ...Object.values(KINDS).flatMap(({ endings }) => endings.split(' '))]);

/**
 * Looks at the name of a file whose content is JPEG. `.jpg`, `.jpeg` and `.jpe` fit, in any case;
 * `.jfif` is what Windows gives to JPEGs saved from a page, and many upload forms turn it down.
 * @returns the name to give instead, or null where the present one is good
 */
export function checkName(name: string | undefined, teller: FileTeller): string | null {
  if (name === undefined) return null;
  // Windows drops blanks and points at the end, others keep them: no ending to rely on.
  // No file system has names beyond 255.
  const long = name.slice(-255);
  const seen = long.replace(/\p{C}/gu, '');
  const trimmed = seen.replace(/[\s.]+$/, '');
  const parts = trimmed.split('.');
  let tail = '';
  while (parts.length > 1 && looksLikeEnding(parts.at(-1) ?? '', tail)) tail = `.${parts.pop() ?? ''}${tail}`;
  const better = `${parts.join('.').replace(/^[\s.]+|\s+$/g, '') || 'foto'}.jpg`;
  const fits = /^\.+jpe?g?$/i.test(tail);
  if (!tail || trimmed !== seen) teller.tell('no-ending', 0, 0, tail, better);
  else if (fits && /^\s*\./.test(trimmed)) teller.tell('odd-name', 0, 0, 'comincia con un punto', better);
  else if (tail.lastIndexOf('.') > 0) teller.tell('double-ending', 0, 0, tail, better);
  else if (!fits) teller.tell('wrong-ending', 0, 0, tail, better);
  else if (seen !== long) teller.tell('odd-name', 0, 0, 'contiene caratteri che non si vedono', better);
  else return null;
  return better;
}

/**
 * An ending is short and has a letter («foto.2024» has none, «foto.fronte» neither); one before the
 * last counts only when it is known.
 */
function looksLikeEnding(part: string, after: string): boolean {
  return KNOWN.has(part.trim().toLowerCase()) || (!after && /^(?=.*[a-z])[a-z0-9]{1,4}$/i.test(part));
}

/** The ending of a name as the reader sees it, with its point: `.jpg`; empty where there is none. */
export function endingOf(name: string | undefined): string {
  return name?.match(/\.[a-z0-9]{1,4}$/i)?.[0] ?? '';
}
