import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

/** Parses as a browser without scripts does: what stands in `noscript` is part of the page. */
export function parseHtml(source: string): Node {
  return parse(source, { scriptingEnabled: false });
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Every element below a node in document order, the contents of `template` left out. */
export function descendants(node: Node, found: Element[] = []): Element[] {
  if (!('childNodes' in node)) return found;
  for (const child of node.childNodes) {
    if (isElement(child)) found.push(child);
    descendants(child, found);
  }
  return found;
}

/** The elements below a node that bear one of the names. */
export function elements(node: Node, ...names: readonly string[]): Element[] {
  return descendants(node).filter((element) => names.includes(element.tagName));
}

/** The one element of that name, the first where there are several. */
export function first(node: Node, name: string): Element | undefined {
  return elements(node, name)[0];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The text of a node as it stands in the source, entities decoded. */
export function rawText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}
