import type { AstroIntegration } from 'astro';

/**
 * Lets Starlight find its content at the top level of the project.
 *
 * Starlight takes `${srcDir}/content/docs` for granted; with content elsewhere the build stays green
 * and silently loses git dates, the generated sidebar, asides, heading anchors and translations.
 * This hands Starlight alone a configuration whose `srcDir` is the project root.
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
      'astro:config:setup': (options) =>
        setup({ ...options, config: { ...options.config, srcDir: options.config.root } }),
    },
  };
}
