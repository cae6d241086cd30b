import type { PageInEdition } from '../editions/current.ts';

/** A place on the way from the home page. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** What the structured data of a page are made from. */
export interface Described {
  readonly title: string;
  readonly description: string | undefined;
  readonly checked: string;
  /** From the home page to this page. */
  readonly crumbs: readonly Crumb[];
  readonly found: PageInEdition | null;
  /** The steps of the procedure, where the page is one. */
  readonly steps: readonly string[];
}

/**
 * The page for machines: what it tells, of which edition, drawn from which text, and where it stands.
 * https://schema.org/HowTo, https://schema.org/TechArticle, https://schema.org/BreadcrumbList
 * @param absolute writes an address of the site in full.
 */
export function structuredData(page: Described, absolute: (path: string) => string): unknown {
  const { crumbs, found } = page;
  const graph: unknown[] = [];
  if (found !== null) graph.push(articleOf(page, found, absolute));
  if (crumbs.length > 1) {
    graph.push({
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map(({ name, path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: absolute(path),
      })),
    });
  }
  return { '@context': 'https://schema.org', '@graph': graph };
}

function articleOf(
  { title, description, checked, crumbs, steps }: Described,
  { id, guide, edition, permanent }: PageInEdition,
  absolute: (path: string) => string,
): unknown {
  const source = guide.editions.find(({ status }) => status === 'trascrizione');
  const common = {
    '@type': steps.length > 0 ? 'HowTo' : 'TechArticle',
    name: title,
    headline: title,
    description,
    inLanguage: 'it',
    url: absolute(crumbs.at(-1)?.path ?? guide.path),
    identifier: absolute(permanent),
    version: edition.number,
    datePublished: edition.date ?? undefined,
    dateModified: checked,
    isPartOf: { '@type': 'CreativeWork', name: guide.title, url: absolute(guide.path) },
  };
  const based =
    source === undefined || source.number === edition.number
      ? {}
      : {
          isBasedOn: {
            '@type': 'CreativeWork',
            name: guide.source.title,
            version: /^\d/.test(source.number) ? source.number : undefined,
            datePublished: source.date ?? undefined,
            url: absolute(`/archivio/${id}/${source.number}/`),
          },
        };
  const told = steps.map((text, index) => ({ '@type': 'HowToStep', position: index + 1, text }));
  return { ...common, ...based, ...(steps.length > 0 ? { step: told } : {}) };
}

/** JSON for a data block: no text of a page can end the block early. */
export function dataBlock(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
