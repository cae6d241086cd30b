import { rmSync } from 'node:fs';
import { menuOf } from '../menu.ts';
import type { BenchPage } from '../pages.ts';
import { program, WORK } from '../peers.ts';
import { homeBody, markdownFile, put, SITE, TITLE, type Stack } from './stack.ts';

/** VitePress with its own theme and its own local search. */
export const vitepress: Stack = {
  name: 'vitepress',
  label: 'VitePress',
  search: {
    opener: '#local-search button',
    field: '#localsearch-input',
    result: '.VPLocalSearchBox a.result',
  },
  prepare(pages) {
    const root = `${WORK}/vitepress-${pages.length}`;
    rmSync(root, { recursive: true, force: true });
    put(root, 'package.json', '{ "type": "module" }\n');
    put(root, '.vitepress/config.mjs', `export default ${JSON.stringify(config(pages))};\n`);
    put(root, 'index.md', markdownFile({ title: TITLE }, `# ${TITLE}\n\n${homeBody(pages)}`));
    for (const { address, title, description, body } of pages) {
      put(root, `${address}index.md`, markdownFile({ title, description }, `# ${title}\n\n${body}`));
    }
    return {
      root,
      steps: [[program('vitepress/bin/vitepress.js'), 'build']],
      leaves: ['.vitepress/dist', '.vitepress/cache', '.vitepress/.temp'],
      remove: () => rmSync(root, { recursive: true }),
    };
  },
};

function config(pages: readonly BenchPage[]): object {
  return {
    lang: 'it',
    title: TITLE,
    sitemap: { hostname: SITE },
    themeConfig: {
      search: { provider: 'local' },
      sidebar: menuOf(pages).map((group) => ({
        text: group.label,
        items: group.pages.map(({ title, address }) => ({ text: title, link: address })),
      })),
    },
  };
}
