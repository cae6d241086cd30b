import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { allPages, titlesById } from '../editions/all-pages.ts';
import type { PageInEdition } from '../editions/current.ts';
import { markdownPath } from '../editions/page-markdown.ts';
import { renderedText } from '../editions/reading/render.ts';
import { stepsOf } from '../editions/reading/steps.ts';
import { crumbsTo } from './crumbs.ts';
import { dataBlock, structuredData } from './structured-data.ts';

type Head = StarlightRouteData['head'];

/** What the head of a page says to programs: its Markdown, its structured data, its picture. */
export async function forMachines(
  route: StarlightRouteData,
  found: PageInEdition | null,
  locals: App.Locals,
  site: URL,
): Promise<Head> {
  const { id, data } = route.entry;
  if (id === '404') return [];
  const absolute = (path: string): string => new URL(path, site).href;
  const entry = (await allPages()).get(id || 'index');
  const { title, description, checked } = data;
  const crumbs = crumbsTo(id, title, await titlesById());
  const steps = entry === undefined || found === null ? [] : stepsOf(await renderedText(entry, locals));
  const json = dataBlock(structuredData({ title, description, checked, crumbs, found, steps }, absolute));
  const picture = absolute(`/anteprime/${found?.id ?? 'sito'}.png`);
  return [
    ...(entry === undefined && !id.startsWith('versioni/confronto/')
      ? []
      : [
          {
            tag: 'link',
            attrs: { rel: 'alternate', type: 'text/markdown', href: markdownPath(id) },
          } as const,
        ]),
    { tag: 'script', attrs: { type: 'application/ld+json' }, content: json },
    { tag: 'meta', attrs: { property: 'og:image', content: picture } },
    { tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
    { tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
    {
      tag: 'meta',
      attrs: { property: 'og:image:alt', content: found?.guide.title ?? 'Guide PEC degli Ordini' },
    },
  ];
}
