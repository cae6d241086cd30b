import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const STARLIGHT = /[\\/]@astrojs[\\/]starlight[\\/]/;
const OWN = fileURLToPath(new URL('../styles/tokens.css', import.meta.url));

/**
 * Puts the site's own list of values in the place of Starlight's (`style/props.css`): beside it every page would
 * carry both, and each value of Starlight's only to overrule it.
 */
export function ownValues(): AstroIntegration {
  return {
    name: 'own-values',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const resolveId = (source: string, importer?: string): string | undefined =>
          /\/style\/props\.css$/.test(source) && STARLIGHT.test(importer ?? '') ? OWN : undefined;
        updateConfig({ vite: { plugins: [{ name: 'own-values', enforce: 'pre', resolveId }] } });
      },
    },
  };
}
