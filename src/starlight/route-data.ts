import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { editionOfPage } from '../editions/current.ts';

type Head = StarlightRouteData['head'];

/** Adds to each page what its guide and edition ask for: search metadata, and for the archive noindex and canonical. */
export const onRequest = defineRouteMiddleware(async (context, next) => {
  await next();
  const route = context.locals.starlightRoute;
  const { data, id } = route.entry;
  const found = await editionOfPage(data);
  const archived = found !== null && !found.live;

  route.head.push(
    searchable('guida', found?.guide.shortTitle ?? 'Tutto il sito'),
    filter('stato', archived ? 'archiviata' : 'corrente'),
  );
  if (data.checkers.length > 0) route.head.push(searchable('controllo', data.checkers.join(' ')));
  if (data.keywords.length > 0) route.head.push(searchable('keywords', data.keywords.join(', ')));
  if (data.description !== undefined) route.head.push(searchable('summary', data.description));

  if (id === '404') route.head = route.head.filter(({ attrs }) => attrs?.['rel'] !== 'canonical');
  if (archived) {
    route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
    pointTo(route.head, new URL(found.guide.path, context.site ?? context.url).href);
    route.pagination = { prev: undefined, next: undefined };
  }
});

/** Metadata that Pagefind keeps with the page and searches. */
function searchable(name: string, content: string): Head[number] {
  return {
    tag: 'meta',
    attrs: { name: `ricerca:${name}`, content, 'data-pagefind-meta': `${name}[content]` },
  };
}

/** A value by which Pagefind can leave pages out. */
function filter(name: string, content: string): Head[number] {
  return {
    tag: 'meta',
    attrs: { name: `filtro:${name}`, content, 'data-pagefind-filter': `${name}[content]` },
  };
}

/** An archived page names the guide in force as its canonical address. */
function pointTo(head: Head, href: string): void {
  for (const { attrs } of head) {
    if (attrs === undefined) continue;
    if (attrs['rel'] === 'canonical') attrs['href'] = href;
    if (attrs['property'] === 'og:url') attrs['content'] = href;
  }
}
