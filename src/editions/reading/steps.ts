import { hasClass, isElement, nodesOf, textOf, type Node } from './tree.ts';

/** The numbered steps of a rendered page, in order, each by its first sentence or sentences. */
export function stepsOf(html: string): string[] {
  return steps(nodesOf(html));
}

function steps(nodes: readonly Node[]): string[] {
  return nodes.filter(isElement).flatMap((element) => {
    if (element.tagName !== 'ol' || !hasClass(element, 'sl-steps')) return steps(element.childNodes);
    return element.childNodes
      .filter(isElement)
      .map((item) => item.childNodes.map(textOf).join(' ').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
  });
}
