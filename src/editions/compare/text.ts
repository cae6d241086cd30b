import { sectionsOf, type Block, type BlockKind, type Section } from '../reading/blocks.ts';
import { align } from './align.ts';
import { compareWords, type Part } from './words.ts';

/** A block that the two editions do not share. */
export interface ComparedBlock {
  readonly kind: BlockKind;
  readonly change: 'changed' | 'added' | 'removed';
  readonly parts: readonly Part[];
}

/** A section in which something changed, under the heading it has now, or had. */
export interface ComparedSection {
  readonly heading: string | null;
  readonly blocks: readonly ComparedBlock[];
}

/** The sections in which two versions of a page differ, in reading order; none where they are the same. */
export function compareTexts(before: readonly Block[], after: readonly Block[]): ComparedSection[] {
  const pairs = align(
    sectionsOf(before),
    sectionsOf(after),
    ({ heading }) => heading?.text ?? '',
    ({ heading, blocks }) => [heading, ...blocks].map((block) => block?.text ?? '').join(' '),
  );
  return pairs
    .map((pair) => ({
      heading: (pair.after ?? pair.before)?.heading?.text ?? null,
      blocks: compareBlocks(allOf(pair.before), allOf(pair.after)),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

function allOf(section: Section | null): Block[] {
  if (section === null) return [];
  return section.heading === null ? [...section.blocks] : [section.heading, ...section.blocks];
}

function compareBlocks(before: readonly Block[], after: readonly Block[]): ComparedBlock[] {
  const pairs = align(
    before,
    after,
    ({ kind, text }) => `${kind} ${text}`,
    ({ text }) => text,
  );
  return pairs.flatMap(({ before: old, after: live }): ComparedBlock[] => {
    if (old === null && live === null) return [];
    if (old === null) return [whole(live, 'added')].filter((block) => block !== null);
    if (live === null) return [whole(old, 'removed')].filter((block) => block !== null);
    if (old.text === live.text) return [];
    return [{ kind: live.kind, change: 'changed', parts: compareWords(old.text, live.text) }];
  });
}

function whole(block: Block | null, change: 'added' | 'removed'): ComparedBlock | null {
  return block === null ? null : { kind: block.kind, change, parts: [{ text: block.text, change }] };
}
