import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getEntry } from 'astro:content';
import { pageInEdition, type PageInEdition } from '../editions/current.ts';
import { pagesOfEdition } from '../editions/pages.ts';
import { livePath } from '../editions/paths.ts';
import { inForce } from '../editions/register.ts';
import { validityOf } from '../editions/validity.ts';
import { feedPath } from '../editions/feeds.ts';
import { EVERY_GUIDE } from '../search/guides.ts';
import { forMachines } from './for-machines.ts';
import { feedLink, filter, nameAs, pointTo, searchable, searchableFilter } from './head.ts';
import { fontPreloads } from './fonts.ts';
import { withinSection } from './neighbours.ts';

/** Adds to each page what its guide and edition ask for: search metadata, and for the archive noindex and canonical. */
export const onRequest = defineRouteMiddleware(async (context, next) => {
  await next();
  const route = context.locals.starlightRoute;
  const { data, id } = route.entry;
  const found = await pageInEdition(route.entry);
  const archived = found !== null && !found.live;

  route.head.push(
    ...fontPreloads(),
    searchableFilter('guida', found?.guide.shortTitle ?? EVERY_GUIDE),
    filter('stato', archived ? 'archiviata' : 'corrente'),
  );
  if (data.checkers.length > 0) route.head.push(searchable('controllo', data.checkers.join(' ')));
  if (data.keywords.length > 0) route.head.push(searchable('keywords', data.keywords.join(', ')));
  if (data.queries.length > 0) route.head.push(searchable('queries', data.queries.join(', ')));
  if (data.description !== undefined) route.head.push(searchable('summary', data.description));

  const followed = found?.id;
  if (followed !== undefined || id === '' || id.startsWith('versioni')) {
    route.head.push(feedLink('rss', feedPath('rss', followed)), feedLink('atom', feedPath('atom', followed)));
  }

  route.head.push(...(await forMachines(route, found, context.locals, context.site ?? context.url)));

  route.pagination = withinSection(route.pagination, context.url.pathname);
  if (id === '404') {
    route.head = route.head.filter(({ attrs }) => attrs?.['rel'] !== 'canonical');
    // Kept from the other pages, not from readers: no notice of a draft.
    route.entry = { ...route.entry, data: { ...data, draft: false } };
  }
  if (archived) {
    route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
    pointTo(route.head, new URL(await pageInForce(found), context.site ?? context.url).href);
    if (found.edition.status === 'sostituita') {
      const { number } = found.edition;
      nameAs(
        route.head,
        `${data.title} (edizione ${number})`,
        `Edizione ${number} di «${data.title}», ${validityOf(found.edition) ?? 'conservata'}.`,
      );
    }
    route.pagination = { prev: undefined, next: undefined };
  }
});

/** The same page in force where there is one, else the guide. */
async function pageInForce({ id, guide, page }: PageInEdition): Promise<string> {
  const register = await getEntry('guides', id);
  if (register === undefined) return guide.path;
  const live = await pagesOfEdition(register, inForce(register.data).number);
  return live.has(page) ? livePath(id, page) : guide.path;
}
