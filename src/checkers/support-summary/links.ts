import type { Folded } from './fold.ts';
import type { Mask } from './mask.ts';

/** A name of a site: labels with dots between them. `\ufffd` stands for letters of other alphabets. */
const LABEL = '[a-z0-9_\ufffd-]{1,63}';
const NAME = `${LABEL}(?:\\.${LABEL}){1,8}`;
const REST = '[^\\s█]*';
/** `https://`, also with backslashes, without them, or with a blank behind; or another scheme with both. */
const SCHEMED = `(?:https?:[\\\\/]{0,3}[ \\n]{0,2}(?=${NAME})|[a-z][a-z0-9+.-]{1,11}:[\\\\/]{2,3}(?=[^\\s/]))`;
const USER = '[^\\s\\\\/?#@]{1,256}@';
/** Without a scheme a site is known by its ending, and by the sign that begins a path. */
const BARE = `(?:${LABEL}\\.){1,8}[a-z]{2,24}(?=[\\\\/?#&=:])`;
const LINK = new RegExp(
  `(?<![a-z0-9@._%+-])(?:(?<scheme>${SCHEMED})(?<user>${USER})?${LABEL}(?:\\.${LABEL}){0,8}|${BARE})(?<rest>${REST})`,
  'g',
);
/** Signs that close a sentence or a bracket around a link. */
const CLOSING = /[)\]}>.,;:!?'"*\ufffd]+$/;
/** A key stands behind one of these signs, or is a long piece of a path. */
const KEY = /[?#=&\\%@]|(?=[^/]*\d)[^/]{6,}|[^/]{24,}/;
/** What a line break or a blank has cut off a link: `key=…`, or more of a key. */
const PARAMETER = /[ \n]{1,2}(?:[?&#][^\s█]+|[a-z0-9_.%-]{1,64}=[^\s█]*)/y;
const ANYTHING = /[ \n]{1,2}[^\s█]+/y;
const MORE = /\n ?(?:(?=[^\s█]*\d)[^\s█]{8,}|[^\s█]{16,})/y;

/** Links carry keys: the one for a new password opens the mailbox. Only the name of the site stays. */
export function links({ text }: Folded): Mask[] {
  const found: Mask[] = [];
  for (const { 0: whole, index, groups } of text.matchAll(LINK)) {
    const { scheme, user, rest = '' } = groups ?? {};
    if (index < (found.at(-1)?.to ?? 0)) continue;
    const end = index + whole.length;
    const path = rest.replace(CLOSING, '');
    const to = goesOn(text, end, rest);
    const plain = scheme === undefined ? !KEY.test(path) : path === '' || path === '/';
    if (user !== undefined) {
      const from = index + (scheme ?? '').length;
      found.push({ kind: plain ? 'link' : null, from, to: from + user.length, text: '' });
    }
    if (plain && to === end) continue;
    const last = to === end ? end - (rest.length - path.length) : to;
    found.push({ kind: 'link', from: end - rest.length, to: last, text: '/[resto tolto]' });
  }
  return found;
}

/** Where a link ends that a line break has cut. */
function goesOn(text: string, end: number, rest: string): number {
  let [at, last] = [end, rest];
  for (;;) {
    const patterns = [
      PARAMETER,
      ...(/[=%]$/.test(last) ? [ANYTHING] : []),
      ...(/[?#=&%]/.test(rest) ? [MORE] : []),
    ];
    const next = patterns.map((pattern) => matchAt(pattern, text, at)).find((piece) => piece !== '');
    if (next === undefined) return at;
    at += next.length;
    last = next;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
