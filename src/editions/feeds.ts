import rss from '@astrojs/rss';
import { getCollection } from 'astro:content';
import { atom } from './atom.ts';
import { changedPages } from './change-page.ts';
import { newestFirst, newsOf } from './news.ts';

/** Where the changes of one guide, or of all, are told to feed readers. */
export function feedPath(format: 'rss' | 'atom', guide?: string): string {
  return guide === undefined ? `/versioni/${format}.xml` : `/versioni/${guide}/${format}.xml`;
}

const AUTHOR = 'Guide PEC degli Ordini';

/** The changes of a guide, or of all guides, as an RSS or Atom feed. @param origin the address of the site. */
export async function feed(format: 'rss' | 'atom', origin: URL, guide?: string): Promise<Response> {
  const guides = (await getCollection('guides')).filter(({ id }) => guide === undefined || id === guide);
  const pageOf = await changedPages();
  const absolute = (path: string): string => new URL(path, origin).href;
  const entries = newestFirst(guides.flatMap(({ id, data }) => newsOf(id, data))).map((item) => {
    const page = pageOf(item.guide, item.edition, item.change.page);
    const id = absolute(`/versioni/#${item.anchor}`);
    return {
      id,
      title: page === null ? item.title : `${item.title} «${page.title}»`,
      address: page === null ? id : absolute(page.href),
      day: item.date,
      summary: `${item.change.what} ${item.change.why}`,
    };
  });
  const [only] = guide === undefined ? [] : guides;
  const title = only === undefined ? `${AUTHOR}: novità` : `${only.data.title}: novità`;
  const subtitle = 'Che cosa cambia nelle guide: pagina, motivo e data.';
  if (format === 'rss') {
    return rss({
      title,
      description: subtitle,
      site: origin,
      trailingSlash: true,
      customData: '<language>it</language>',
      items: entries.map((entry) => ({
        title: entry.title,
        link: entry.address,
        description: entry.summary,
        pubDate: new Date(`${entry.day}T00:00:00Z`),
        customData: `<guid isPermaLink="false">${entry.id}</guid>`,
      })),
    });
  }
  const self = absolute(feedPath('atom', guide));
  const body = atom({ title, subtitle, self, page: absolute('/versioni/'), author: AUTHOR, entries });
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
