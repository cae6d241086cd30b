import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Tags that stand within a line. https://html.spec.whatwg.org/multipage/text-level-semantics.html */
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Tags whose content nobody reads. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'button', 'form']);

/** What helps to use the page and is no part of its text: anchors, words for screen readers, checkers. */
const AIDS = new Set(['sl-anchor-link', 'sr-only', 'checker']);

/** The nodes of a piece of HTML that the site has rendered. */
export function nodesOf(html: string): readonly Node[] {
  return parseFragment(html).childNodes;
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Stands within a line of text. */
export function isInline(node: Node): boolean {
  return !isElement(node) || INLINE.has(node.tagName);
}

/** Is no part of what is read. */
export function isSilent(node: Node): boolean {
  if (!isElement(node)) return !('value' in node);
  if (SILENT.has(node.tagName)) return true;
  return [...AIDS].some((name) => hasClass(node, name));
}

/** The text of a node, white space collapsed but not trimmed. */
export function textOf(node: Node): string {
  if (isSilent(node)) return '';
  if ('value' in node) return node.value.replace(/[ \t\r\n]+/g, ' ');
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
