import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { markdownPage } from '../editions/page-markdown.ts';

export const getStaticPaths = (async () =>
  (await getCollection('docs'))
    .filter(({ id }) => id !== '404')
    .map((entry) => ({ params: { path: entry.id }, props: { entry } }))) satisfies GetStaticPaths;

/** Every page as Markdown, at its address and `.md`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props,
  locals,
  site,
  url,
}) =>
  new Response(await markdownPage(props.entry, locals, site ?? url), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
