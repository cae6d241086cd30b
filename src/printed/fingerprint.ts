import { createHash } from 'node:crypto';
import { parseFragment, serialize } from 'parse5';
import { isElement, type Node } from '../editions/reading/tree.ts';

/** Attributes that change how a text looks, or how a build names its parts, and not what it says. */
const OF_LOOKS = /^(?:class|style|tabindex|data-.*)$/;

/**
 * The fingerprint of what a document says: texts, structure, links and drawings; classes and styles are left out.
 * @param parts HTML or plain words; their order and number count.
 * @returns SHA-256 in hexadecimal.
 */
export function fingerprintOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(bare(part)).update('\0');
  return hash.digest('hex');
}

function bare(html: string): string {
  const fragment = parseFragment(html);
  for (const node of fragment.childNodes) strip(node);
  return serialize(fragment).replace(/\s+/g, ' ').trim();
}

function strip(node: Node): void {
  if (!isElement(node)) return;
  node.attrs = node.attrs.filter(({ name }) => !OF_LOOKS.test(name));
  for (const child of node.childNodes) strip(child);
}
