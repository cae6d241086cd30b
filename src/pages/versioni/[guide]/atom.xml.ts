import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { feed } from '../../../editions/feeds.ts';

export const getStaticPaths = (async () =>
  (await getCollection('guides')).map(({ id }) => ({ params: { guide: id } }))) satisfies GetStaticPaths;

/** The changes of one guide. */
export const GET: APIRoute = ({ params, site, url }) => feed('atom', site ?? url, params['guide']);
