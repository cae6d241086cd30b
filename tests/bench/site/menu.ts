import type { BenchPage } from './pages.ts';

/** A group of the menu that every stack shows beside each page. */
export interface MenuGroup {
  readonly label: string;
  readonly pages: readonly BenchPage[];
}

/** About as long as the menu of this site. */
const LONGEST = 40;

/**
 * The same menu for all: every page where they are few, else the first page of each section. A menu of all
 * pages in every page would grow with their square, which nobody publishes.
 */
export function menuOf(pages: readonly BenchPage[]): MenuGroup[] {
  const groups = sectionsOf(pages);
  if (pages.length <= LONGEST) return groups;
  return [{ label: 'Tutte le pagine', pages: groups.flatMap((group) => group.pages[0] ?? []) }];
}

/** The pages by their sections, in the order of the pages. */
export function sectionsOf(pages: readonly BenchPage[]): MenuGroup[] {
  const groups = new Map<string, BenchPage[]>();
  for (const page of pages) groups.set(page.section, [...(groups.get(page.section) ?? []), page]);
  return [...groups].map(([label, all]) => ({ label, pages: all }));
}
