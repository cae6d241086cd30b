import {
  attribute,
  isElement,
  isInline,
  isSilent,
  nodesOf,
  textOf,
  type Element,
  type Node,
} from './tree.ts';

/** What a block is to a reader. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

/** A piece of a page that is read at one go. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** The anchor of a heading. */
  readonly id?: string;
}

/** A heading with what stands under it; the first section of a page may have none. */
export interface Section {
  readonly heading: Block | null;
  readonly blocks: readonly Block[];
}

/** The blocks of a rendered page in reading order: headings, paragraphs, list items, table rows. */
export function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  walk(nodesOf(html), 'paragraph', blocks);
  return blocks;
}

/** The blocks by their headings, whatever their level. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { heading: Block | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections.filter(({ heading, blocks: under }) => heading !== null || under.length > 0);
}

function walk(nodes: readonly Node[], kind: BlockKind, blocks: Block[]): void {
  let line = '';
  const flush = (): void => {
    push(blocks, kind, line);
    line = '';
  };
  for (const node of nodes) {
    if (isSilent(node)) continue;
    if (isInline(node)) {
      line += textOf(node);
      continue;
    }
    flush();
    if (isElement(node)) enter(node, kind, blocks);
  }
  flush();
}

function enter(element: Element, kind: BlockKind, blocks: Block[]): void {
  const { tagName, childNodes } = element;
  if (/^h[1-6]$/.test(tagName)) {
    push(blocks, 'heading', textOf(element), attribute(element, 'id'));
  } else if (tagName === 'tr') {
    push(
      blocks,
      'row',
      childNodes
        .map(textOf)
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join(' | '),
    );
  } else {
    walk(childNodes, tagName === 'li' ? 'item' : kind, blocks);
  }
}

function push(blocks: Block[], kind: BlockKind, line: string, id?: string): void {
  const text = line.replace(/[ \t\r\n]+/g, ' ').trim();
  if (text !== '') blocks.push(id === undefined ? { kind, text } : { kind, text, id });
}
