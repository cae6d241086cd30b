import type { APIRoute } from 'astro';
import { currentPages } from '../editions/current-pages.ts';
import { markdownPath } from '../editions/page-markdown.ts';

const GROUPS = [
  ['Guida degli psicologi', /^guide\/psicologi/],
  ['Guida TSRM-PSTRP', /^guide\/tsrm-pstrp/],
  ['Controlli', /^controlli/],
  ['Il resto del sito', /./],
] as const;

/** What the site holds, for programs that read: https://llmstxt.org */
export const GET: APIRoute = async ({ site, url }) => {
  const pages = await currentPages();
  const groupOf = (id: string) => GROUPS.find(([, pattern]) => pattern.test(id))?.[0];
  const sections = GROUPS.map(([name]) => {
    const lines = pages
      .filter(({ id }) => groupOf(id) === name)
      .map(
        ({ id, data }) =>
          `- [${data.title}](${new URL(markdownPath(id), site ?? url).href}): ${data.description ?? ''}`,
      );
    return [`## ${name}`, '', ...lines].join('\n');
  });
  const text = [
    '# Guide PEC degli Ordini',
    '> Le guide alla PEC (posta elettronica certificata) per chi è iscritto a un Ordine, riscritte da due testi degli enti. Pagine in vigore: i testi di partenza e le edizioni sostituite non sono qui.',
    'In caso di differenze vale quanto indica il tuo Ordine. Ogni pagina dice guida, edizione e link permanente: citale insieme.',
    ...sections,
    `## Tutto in un file\n\n- [Tutte le pagine in vigore](${new URL('/llms-full.txt', site ?? url).href})`,
  ].join('\n\n');
  return new Response(`${text}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
