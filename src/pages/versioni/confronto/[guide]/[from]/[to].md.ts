import type { APIRoute } from 'astro';
import Comparison from '../../../../../components/comparison/Comparison.astro';
import { aboutComparison, comparisonPaths } from '../../../../../editions/comparison.ts';
import type { Neighbours } from '../../../../../editions/neighbours.ts';
import { markdownDocument } from '../../../../../editions/page-markdown.ts';
import { comparisonPath } from '../../../../../editions/paths.ts';
import { renderedComponent } from '../../../../../editions/reading/render.ts';

export const getStaticPaths = comparisonPaths;

/** Every comparison as Markdown, at its address and `.md`: words that went are struck out, new ones stand out. */
export const GET: APIRoute<Neighbours> = async ({ props, locals, site, url }) => {
  const { guide, from, to } = props;
  const address = new URL(comparisonPath(guide.id, from.number, to.number), site ?? url);
  const html = await renderedComponent(Comparison, { ...props }, locals);
  const { title, description } = aboutComparison(props);
  const about = [
    `Guida: ${guide.data.title}`,
    `Ente: ${guide.data.issuer}`,
    `Indirizzo: ${address.href}`,
  ];
  return new Response(markdownDocument({ title, description, about, html, address }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
