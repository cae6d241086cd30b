import type { AstroIntegration, ViteUserConfig } from 'astro';

/** The script of a component, as Astro's compiler names it; the copy that a bundle asks for is marked. */
const SCRIPT = /\.astro\?astro&type=script&(?!part&)/;

/** Vite wraps each `import()` in this; it fetches the imports of the imported beforehand. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

export interface OneScript {
  /** The component that stands on every page, by the end of its path: its script takes the others in. */
  readonly leader: string;
  /** Components that no page has, or whose script is long: it stays a file of its own. */
  readonly apart: readonly string[];
  /** Components whose script is of use only once the reader scrolls, points or types: fetched then. */
  readonly later: readonly string[];
}

const LATER = 'virtual:one-script/later';

/** What a reader does first, whatever it is. */
const SIGNS = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'scroll'];

/**
 * Joins the scripts of the components into one that stands on every page. Astro makes a file of each, and a
 * page of a guide would ask for fourteen of 40 to 900 bytes. They only define elements and listen, so a page
 * may carry those of others; engines stay behind `import()`, without Vite's helper, which weighs as much as
 * all checkers' definitions together and saves one round trip.
 * Astro drops the scripts that end up empty where `vite.build.assetsInlineLimit` takes empty text.
 *
 * @throws {Error} in a build whose pages do not have the leader's script.
 */
export function oneScript(options: OneScript): AstroIntegration {
  return {
    name: 'one-script',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [joinScripts(options)] } });
      },
    },
  };
}

function joinScripts({ leader, apart, later }: OneScript): NonNullable<ViteUserConfig['plugins']>[number] {
  let first: string | undefined;
  let others: string[] = [];
  let waiting: string[] = [];
  const isOneOf = (id: string, components: readonly string[]): boolean =>
    components.some((component) => isOf(id, component));
  const isOf = (id: string, component: string): boolean => id.split('?')[0]?.endsWith(component) === true;
  return {
    name: 'one-script',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    buildStart({ input }) {
      const scripts = Object.values(input).filter((id) => SCRIPT.test(id));
      first = scripts.find((id) => isOf(id, leader));
      if (first === undefined && scripts.length > 0) {
        throw new Error(
          `one-script: no page has a script of ${leader}: name the component that all pages have.`,
        );
      }
      waiting = scripts.filter((id) => isOneOf(id, later));
      others = scripts.filter((id) => id !== first && !isOneOf(id, [...apart, ...later]));
    },
    resolveId: (id) => (id === LATER ? `\0${LATER}` : undefined),
    load: (id) => (id === `\0${LATER}` ? waiting.map(importOf).join('\n') : undefined),
    transform(code, id) {
      if (id === PRELOAD_HELPER) return 'export const __vitePreload = (load) => load();';
      if (id === first) return [code, ...others.map(importOf), AT_FIRST_SIGN].join('\n');
      return others.includes(id) || waiting.includes(id) ? '' : undefined;
    },
  };
}

/** The modules of the later scripts are fetched once, whatever comes first. */
const AT_FIRST_SIGN = `for (const sign of ${JSON.stringify(SIGNS)}) {
  addEventListener(sign, () => void import('${LATER}'), { once: true, passive: true, capture: true });
}`;

/** The same script under another name, so that it is not taken for the entry that is emptied. */
function importOf(id: string): string {
  return `import ${JSON.stringify(id.replace('type=script&', 'type=script&part&'))};`;
}
