import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Sheets of Starlight that the site replaces whole, by name, with its own. */
const OWN: Readonly<Record<string, string>> = {
  props: 'tokens.css',
  markdown: 'markdown.css',
  'anchor-links': 'anchors.css',
  asides: 'asides.css',
  print: 'paper.css',
};

/** Keeps in the browser which parts of Starlight's menu are open: ours opens the one that a page is in. */
const MENU_STATE = /[\\/]components-internals[\\/]SidebarPersistState$/;

/** The address of our file for one of Starlight's; undefined for everything else. */
function ownFor(source: string, importer: string): string | undefined {
  if (MENU_STATE.test(source)) return fileURLToPath(new URL('../starlight/nothing.ts', import.meta.url));
  const [, name = '', query = ''] = /[\\/]style[\\/]([a-z-]+)\.css(\?.*)?$/.exec(source) ?? [];
  const own = OWN[name];
  if (own === undefined || !/[\\/]starlight[\\/]/.test(importer + source)) return undefined;
  return fileURLToPath(new URL(`../styles/${own}`, import.meta.url)) + query;
}

/**
 * Puts our list of values, and our styles of text, in the place of Starlight's: beside them every page would
 * carry both, and each rule of Starlight's only to overrule it.
 */
export function ownStyles(): AstroIntegration {
  return {
    name: 'own-styles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const resolveId = (source: string, importer?: string): string | undefined =>
          ownFor(source, importer ?? '');
        updateConfig({ vite: { plugins: [{ name: 'own-styles', enforce: 'pre', resolveId }] } });
      },
    },
  };
}
