import { fold } from './fold.ts';
import type { PagefindPage, PagefindSection } from './pagefind.ts';
import { stem } from './stem.ts';

/** Words of an excerpt. */
const LENGTH = 22;

/**
 * The page with the line and the sections in which the words of all searches stand, where Pagefind knows only
 * those of one.
 * @param positions places of the words found, as Pagefind counts them.
 * @param stems of the words searched: it also finds words that merely begin like them.
 */
export function withPassages(
  page: PagefindPage,
  positions: Iterable<number>,
  stems: ReadonlySet<string>,
): PagefindPage {
  const words = page.raw_content.split(/[^\S\uFEFF]+/);
  const hits = [...new Set(positions)]
    .toSorted((a, b) => a - b)
    .filter((at) => holds(words[at] ?? '', stems));
  const anchors = page.anchors
    .filter(({ id, text, element }) => id !== '_top' && text.trim() !== '' && /^h[2-6]$/.test(element))
    .toSorted((a, b) => a.location - b.location);
  const sections = anchors.flatMap(({ id, text, location }, at): readonly PagefindSection[] => {
    const end = anchors[at + 1]?.location ?? words.length;
    const inside = hits.filter((hit) => hit >= location && hit < end);
    if (inside.length === 0) return [];
    const excerpt = excerptOf(words, inside, location, end);
    return [{ title: text.trim(), url: `${page.url}#${id}`, excerpt, locations: inside }];
  });
  return {
    ...page,
    locations: hits,
    excerpt: excerptOf(words, hits, 0, words.length),
    sub_results: sections,
  };
}

function holds(word: string, stems: ReadonlySet<string>): boolean {
  return (fold(word).match(/[\p{L}\p{N}]+/gu) ?? []).some((part) => stems.has(stem(part)));
}

/** The stretch with most of the words, from `start` to `end`; the words between `<mark>` and `</mark>`. */
function excerptOf(words: readonly string[], hits: readonly number[], start: number, end: number): string {
  let from = start;
  let most = 0;
  for (const hit of hits) {
    const inside = hits.filter((other) => other >= hit && other < hit + LENGTH);
    const different = new Set(inside.map((at) => fold(words[at] ?? ''))).size;
    if (different > most) [from, most] = [Math.max(start, hit - 3), different];
  }
  from = Math.max(start, Math.min(from, end - LENGTH));
  const marked = new Set(hits);
  const before = from > start ? '…' : '';
  return (
    before +
    words
      .slice(from, Math.min(end, from + LENGTH))
      .map((word, at) => (marked.has(from + at) ? `<mark>${word}</mark>` : word))
      .join(' ')
      .trim()
  );
}
