import type { APIRoute } from 'astro';
import { currentPages } from '../editions/current-pages.ts';
import { markdownPage } from '../editions/page-markdown.ts';

/** The pages of today, one after the other, as Markdown. */
export const GET: APIRoute = async ({ locals, site, url }) => {
  const texts: string[] = [];
  for (const entry of await currentPages()) texts.push(await markdownPage(entry, locals, site ?? url));
  return new Response(texts.join('\n---\n\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
