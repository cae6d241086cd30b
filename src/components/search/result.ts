import type { PagefindPage, PagefindSection } from '../../search/pagefind.ts';
import { element, link, list } from './dom.ts';
import { excerptNodes } from './excerpt.ts';
import { messages } from './messages.ts';

/** A result shows no more matching headings than these. */
const MOST_SECTIONS = 3;

/** One page as a list item: title, guide and tags, the line with the match, the headings that match. */
export function resultItem(page: PagefindPage): HTMLLIElement {
  const title = page.meta['title'] ?? page.url;
  const archived = page.filters['stato']?.includes('archiviata') === true;
  const item = element('li', 'search-result');
  const where = element('p', 'search-where', page.meta['guida'] ?? '');
  if (page.meta['controllo'] !== undefined)
    where.append(' ', element('span', 'search-tag', messages.hasChecker));
  if (archived) where.append(' ', element('span', 'search-tag', messages.archived));
  const line = element('p', 'search-line');
  line.append(...lineOf(page));
  item.append(link(page.url, title, 'search-title'), where, line);

  const sections = sectionsOf(page).map((section) => link(section.url, section.title));
  if (sections.length > 0) item.append(list(messages.sections(title), 'search-sections', sections));
  return item;
}

/** The headings under which the words are found most, in the page's order. */
function sectionsOf({ sub_results: all }: PagefindPage): readonly PagefindSection[] {
  const most = all.toSorted((a, b) => b.locations.length - a.locations.length).slice(0, MOST_SECTIONS);
  return all.filter((section) => most.includes(section));
}

/** The words found in their line; the summary when only title or keywords match. */
function lineOf(page: PagefindPage): readonly (Node | string)[] {
  const summary = page.meta['summary'];
  if (page.locations.length === 0 && summary !== undefined) return [summary];
  return excerptNodes(/[.!?]$/.test(page.excerpt) ? page.excerpt : `${page.excerpt}…`);
}
