import { first, isElement, parseHtml, type Node } from './html.ts';

/** Tags that stand within a line; every other one ends it. https://html.spec.whatwg.org/multipage/text-level-semantics.html */
const INLINE = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q ruby s samp small span strong sub sup time u var wbr ' +
    'img svg picture'
  ).split(' '),
);

/** Tags whose content is never read by a person. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/**
 * The form in which the list of facts is written: curly and angle quotes straight, no-break spaces blank,
 * white space collapsed.
 */
export function normalise(text: string): string {
  return text
    .replace(/[‘’‚‛‹›]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text of a node: inline tags vanish, block tags become a blank; normalised. */
export function textOf(node: Node): string {
  return normalise(flatten(node));
}

/**
 * The text of `<main>` of a page, as the list of facts wants it.
 *
 * @throws {Error} when the page has no `<main>`.
 */
export function mainText(source: string): string {
  const main = first(parseHtml(source), 'main');
  if (!main) throw new Error('The page has no <main>.');
  return textOf(main);
}

function flatten(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if (isElement(node) && SILENT.has(node.tagName)) return '';
  const text = node.childNodes.map(flatten).join('');
  return isElement(node) && !INLINE.has(node.tagName) ? ` ${text} ` : text;
}
