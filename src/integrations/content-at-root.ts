import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';

/** Where Starlight's own pages ask which fields the frontmatter may have. */
const ASKED = 'virtual:starlight/collection-config';
const ANSWER = '\0content-at-root:collections';

/**
 * Lets Starlight find its content at the top level of the project.
 *
 * Starlight takes `${srcDir}/content/docs` for granted; with content elsewhere the build stays green
 * and silently loses git dates, the generated sidebar, asides, heading anchors and translations.
 * This hands Starlight alone a configuration whose `srcDir` is the project root, and tells its pages
 * where the collections really are described.
 * tests/site/content-at-root.test.ts guards it.
 */
export function contentAtRoot(starlight: AstroIntegration): AstroIntegration {
  const setup = starlight.hooks['astro:config:setup'];
  if (setup === undefined) {
    throw new Error('Starlight has no astro:config:setup hook any more: look at content-at-root.ts.');
  }
  return {
    ...starlight,
    hooks: {
      ...starlight.hooks,
      'astro:config:setup': (options) => {
        const { config, updateConfig } = options;
        updateConfig({ vite: { plugins: [collectionsAt(new URL('content.config.ts', config.srcDir))] } });
        return setup({ ...options, config: { ...config, srcDir: config.root } });
      },
    },
  };
}

function collectionsAt(config: URL): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'content-at-root',
    enforce: 'pre',
    resolveId: (id: string) => (id === ASKED ? ANSWER : undefined),
    load: (id: string) =>
      id === ANSWER ? `export { collections } from ${JSON.stringify(fileURLToPath(config))};` : undefined,
  };
}
