import { rmSync } from 'node:fs';
import { menuOf } from '../menu.ts';
import type { BenchPage } from '../pages.ts';
import { program, WORK } from '../peers.ts';
import { homeBody, markdownFile, put, SITE, TITLE, type Stack } from './stack.ts';

/** Starlight as its template leaves it, of the version that this site stands on, in Italian. */
export const starlight: Stack = {
  name: 'starlight',
  label: 'Starlight',
  search: {
    opener: 'site-search button[data-open-modal]',
    field: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  },
  prepare(pages) {
    const root = `${WORK}/starlight-${pages.length}`;
    rmSync(root, { recursive: true, force: true });
    put(root, 'package.json', JSON.stringify(MANIFEST));
    put(root, 'astro.config.mjs', config(pages));
    put(root, 'src/content.config.ts', COLLECTIONS);
    put(root, 'src/content/docs/index.md', markdownFile({ title: TITLE }, homeBody(pages)));
    for (const { address, title, description, body } of pages) {
      const path = `src/content/docs${address.replace(/\/$/, '')}.md`;
      put(root, path, markdownFile({ title, description }, body));
    }
    return {
      root,
      steps: [[program('astro/bin/astro.mjs'), 'build']],
      leaves: ['dist', '.astro', 'node_modules'],
      remove: () => rmSync(root, { recursive: true }),
    };
  },
};

/** Astro looks here for packages whose parts it must read itself. */
const MANIFEST = { type: 'module', dependencies: { '@astrojs/starlight': '*', astro: '*' } };

const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function config(pages: readonly BenchPage[]): string {
  const sidebar = menuOf(pages).map((group) => ({
    label: group.label,
    items: group.pages.map(({ title, address }) => ({ label: title, link: address })),
  }));
  const options = {
    title: TITLE,
    locales: { root: { label: 'Italiano', lang: 'it' } },
    sidebar,
  };
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: ${JSON.stringify(SITE)},
  integrations: [starlight(${JSON.stringify(options)})],
});
`;
}
