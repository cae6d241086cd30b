import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const SOURCE = new URL('../../node_modules/design-tokens-italia/dist/css/variables.css', import.meta.url);

/** A use of a value of the public design system in our style sheets. */
const USE = /var\((--it-[a-z0-9-]+)\)/g;
const DECLARATION = /(--it-[a-z0-9-]+):\s*([^;]+);/g;
/** Sizes of text and spaces grow with the size of text that a reader has chosen in the browser. */
const GROWS = /^--it-(?:font-size|spacing)-\d/;
const ROOT_SIZE = 16;

function inRem(value: string): string {
  const pixels = /^(\d+(?:\.\d+)?)px$/.exec(value)?.[1];
  return pixels === undefined ? value : `${Number(pixels) / ROOT_SIZE}rem`;
}

/**
 * The values of Designers Italia by the name of their custom property, references followed to their end;
 * lengths of text and space in rem. Source: design-tokens-italia, dist/css/variables.css.
 */
export function readDesignTokens(): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  // The file defines each value before it is referred to.
  for (const [, name = '', value = ''] of readFileSync(SOURCE, 'utf8').matchAll(DECLARATION)) {
    const whole = value.replace(USE, (use, referred: string) => tokens.get(referred) ?? use);
    tokens.set(name, GROWS.test(name) ? inRem(whole) : whole);
  }
  return tokens;
}

/**
 * The style sheet with the values in place of their names, so that no page carries the names along.
 * @throws where a name is not one of the design system.
 */
export function withDesignTokens(css: string, tokens: ReadonlyMap<string, string>): string {
  return css.replace(USE, (_, name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`${name} is not a value of design-tokens-italia`);
    return value;
  });
}

/** Lets every style sheet of the site name values of Designers Italia; they are written in at build time. */
export function designTokens(): AstroIntegration {
  return {
    name: 'design-tokens',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const tokens = readDesignTokens();
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'design-tokens',
                enforce: 'pre',
                transform: {
                  filter: { id: /\.css(?:$|\?)/, code: 'var(--it-' },
                  handler: (code) => ({ code: withDesignTokens(code, tokens), map: null }),
                },
              },
            ],
          },
        });
      },
    },
  };
}
