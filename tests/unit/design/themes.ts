import { readDesignTokens, withDesignTokens } from '../../../src/integrations/design-tokens.ts';
import { readText } from '../../support/registers.ts';

type Declarations = [name: string, value: string][];
/** The values of custom properties in force in a theme. */
export type Theme = ReadonlyMap<string, string>;

const DARK = ":root[data-theme='dark']";
const MEDIA = /@media ([^{]+) \{((?:[^{}]*\{[^{}]*\})*)\s*\}/g;
const css = withDesignTokens(readText('src/styles/tokens.css'), readDesignTokens());
const whole = css.replace(/\/\*[\s\S]*?\*\//g, '');

/** What the rules of a selector declare, in the order of the style sheet. */
function declaredBy(selector: string, sheet: string): Declarations {
  return [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, selectors = '', block = '']): Declarations => {
      if (!selectors.split(',').some((one) => one.trim() === selector)) return [];
      return [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);
    },
  );
}

/** The dark theme's own selector is the stronger one, wherever its rules stand. */
export function themeOf(name: 'dark' | 'light', wish: 'normal' | 'more'): Theme {
  const queried = (wanted: string): string[] =>
    [...whole.matchAll(MEDIA)].flatMap(([, query, sheet = '']) => (query === wanted ? [sheet] : []));
  const sheets = [whole.replace(MEDIA, ''), ...queried('screen')];
  if (wish === 'more') sheets.push(...queried('screen and (prefers-contrast: more)'));
  const selectors = name === 'dark' ? [':root', DARK] : [':root'];
  return new Map(selectors.flatMap((selector) => sheets.flatMap((sheet) => declaredBy(selector, sheet))));
}

/** The colour that a property comes to, as #rrggbb. */
export function colourOf(theme: Theme, name: string): string {
  const value = theme.get(name);
  if (value === undefined) throw new Error(`${name} has no value`);
  const referred = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return referred === undefined ? value : colourOf(theme, referred);
}

function luminance(colour: string): number {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (hex === null) throw new Error(`${colour} is not #rrggbb`);
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio, between 1 and 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
