import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../../support/project-copy.ts';
import { menuOf } from '../menu.ts';
import type { BenchPage } from '../pages.ts';
import { homeBody, markdownFile, put, type Stack } from './stack.ts';

/** What a copy of the site does without: its own pages, and the registers that speak of them. */
const OWN_CONTENT = ['content/docs', 'content/guides', 'content/rules', 'content/printed'];

const CHECKED = '2026-11-23';

/** This site, with all that it is built by, and the generated pages in the place of its own. */
export const ours: Stack = {
  name: 'ours',
  label: 'Questo sito',
  search: {
    opener: 'site-search [data-open]',
    field: '#site-search',
    result: 'site-search .search-title',
  },
  prepare(pages) {
    const copy = copyProject();
    for (const folder of OWN_CONTENT) {
      rmSync(join(copy.root, folder), { recursive: true });
      mkdirSync(join(copy.root, folder));
    }
    put(copy.root, 'src/starlight/sidebar.ts', sidebar(pages));
    for (const [path, text] of framePages(pages)) put(copy.root, `content/docs/${path}`, text);
    for (const { address, title, description, keywords, queries, body } of pages) {
      const front = { title, description, checked: CHECKED, keywords, queries };
      put(copy.root, `content/docs${address.replace(/\/$/, '')}.mdx`, markdownFile(front, body));
    }
    copy.commit('pages');
    return {
      root: copy.root,
      steps: [[join(copy.root, 'node_modules/astro/bin/astro.mjs'), 'build']],
      leaves: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
      remove: copy.remove,
    };
  },
};

function sidebar(pages: readonly BenchPage[]): string {
  const groups = menuOf(pages).map(({ label, pages: all }) => ({
    label,
    items: all.map(({ title, address }) => ({ label: title, link: address })),
  }));
  return `export const sidebar = ${JSON.stringify(groups)};\n`;
}

/** The pages that the frame of the site counts on, without those that link to what is not there. */
function framePages(pages: readonly BenchPage[]): [path: string, text: string][] {
  const front = (title: string): object => ({ title, description: `${title}.`, checked: CHECKED });
  const search = "import HomeSearch from '~/components/HomeSearch.astro';\n\n<HomeSearch />";
  const whole = "import SearchPage from '~/components/search/SearchPage.astro';\n\n<SearchPage />";
  return [
    ['index.mdx', markdownFile({ ...front('Le guide'), pagefind: false }, homeBody(pages))],
    ['404.mdx', markdownFile({ ...front("Questa pagina non c'è"), pagefind: false, editUrl: false }, search)],
    ['cerca/index.mdx', markdownFile({ ...front('Cerca nelle guide') }, whole)],
    [
      'informazioni/senza-connessione.mdx',
      markdownFile({ ...front('Usa il sito senza connessione') }, 'Il browser tiene una copia del sito.'),
    ],
  ];
}
