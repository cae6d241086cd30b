import { rmSync } from 'node:fs';
import { menuOf } from '../menu.ts';
import type { BenchPage } from '../pages.ts';
import { program, WORK } from '../peers.ts';
import { homeBody, markdownFile, put, TITLE, type Stack } from './stack.ts';

/** The floor: Eleventy's HTML without any style, and Pagefind with a field and a list of links. */
export const eleventy: Stack = {
  name: 'eleventy',
  label: 'Eleventy e Pagefind, senza stili',
  search: { opener: '.search summary', field: '.search input', result: '.search li a' },
  prepare(pages) {
    const root = `${WORK}/eleventy-${pages.length}`;
    rmSync(root, { recursive: true, force: true });
    put(root, 'package.json', '{ "type": "module" }\n');
    put(root, '_includes/page.njk', layout(pages));
    const layoutOf = { layout: 'page.njk' };
    put(root, 'index.md', markdownFile({ ...layoutOf, title: TITLE, description: TITLE }, homeBody(pages)));
    for (const { address, title, description, body } of pages) {
      put(root, `${address}index.md`, markdownFile({ ...layoutOf, title, description }, body));
    }
    return {
      root,
      steps: [
        [program('@11ty/eleventy/cmd.cjs'), '--quiet'],
        [program('pagefind/lib/runner/bin.cjs'), '--site', '_site', '--quiet'],
      ],
      leaves: ['_site'],
      remove: () => rmSync(root, { recursive: true }),
    };
  },
};

const SEARCH = `const box = document.querySelector('.search');
const list = box.querySelector('ul');
let pagefind;
box.addEventListener('toggle', () => { pagefind ??= import('/pagefind/pagefind.js'); });
box.querySelector('input').addEventListener('input', async ({ target }) => {
  const { results } = await (await pagefind).search(target.value);
  const pages = await Promise.all(results.slice(0, 8).map((result) => result.data()));
  list.replaceChildren(...pages.map(({ url, meta }) => {
    const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
    const item = document.createElement('li');
    item.append(link);
    return item;
  }));
});`;

function layout(pages: readonly BenchPage[]): string {
  const links = menuOf(pages).flatMap((group) => [
    `<li>${group.label}<ul>`,
    ...group.pages.map(({ title, address }) => `<li><a href="${address}">${title}</a></li>`),
    '</ul></li>',
  ]);
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>{{ title }}</title>
<meta name="description" content="{{ description }}">
</head>
<body>
<details class="search"><summary>Cerca</summary><input type="search" aria-label="Cerca"><ul></ul></details>
<main data-pagefind-body>
<h1>{{ title }}</h1>
{{ content | safe }}
</main>
<nav><ul>${links.join('\n')}</ul></nav>
<script type="module">${SEARCH}</script>
</body>
</html>
`;
}
