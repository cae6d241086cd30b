import { describe, expect, it } from 'vitest';
import { colourOf, contrast, themeOf } from './themes.ts';

const GROUNDS = ['--sl-color-black', '--site-surface', '--sl-color-bg-nav'] as const;
/** WCAG 2.2, 1.4.6: text of any size. */
const TEXT = [
  '--sl-color-white',
  '--sl-color-gray-1',
  '--sl-color-gray-2',
  '--sl-color-gray-3',
  '--sl-color-text-accent',
  '--site-ok',
  '--site-review',
  '--site-fix',
] as const;
/** WCAG 2.2, 1.4.11: borders of fields, marks, the focus. */
const LINES = ['--sl-color-gray-4', '--site-field', '--site-focus', ...TEXT] as const;
/** What is written on a colour of its own. */
const ON_COLOUR = [
  ['--sl-color-text-invert', '--sl-color-text-accent'],
  ['--site-on-band', '--site-band'],
  ['--sl-color-black', '--site-ok'],
] as const;

const THEMES = (['light', 'dark'] as const).flatMap((name) =>
  (['normal', 'more'] as const).map((wish) => ({ name, wish, theme: themeOf(name, wish) })),
);

describe.each(THEMES)('the $name theme with $wish contrast', ({ theme }) => {
  const ratio = (one: string, other: string): number =>
    contrast(colourOf(theme, one), colourOf(theme, other));

  it.each(GROUNDS)('sets text at 7:1 or more on %s', (ground) => {
    for (const colour of TEXT) expect(ratio(colour, ground), colour).toBeGreaterThanOrEqual(7);
  });

  it.each(GROUNDS)('draws what carries a meaning at 3:1 or more on %s', (ground) => {
    for (const colour of LINES) expect(ratio(colour, ground), colour).toBeGreaterThanOrEqual(3);
  });

  it.each(ON_COLOUR)('writes %s on %s at 7:1 or more', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(7);
  });

  it('shows the focus on the band too', () => {
    expect(ratio('--site-on-band', '--site-band')).toBeGreaterThanOrEqual(3);
  });
});

it.each(['light', 'dark'] as const)('who asks for more contrast gets the %s theme at 17:1', (name) => {
  const theme = themeOf(name, 'more');
  for (const colour of ['--sl-color-gray-2', '--sl-color-gray-3', '--site-field']) {
    expect(contrast(colourOf(theme, colour), colourOf(theme, '--sl-color-black'))).toBeGreaterThanOrEqual(17);
  }
});
