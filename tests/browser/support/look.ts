import type { Page } from '@playwright/test';
import { useOwnFonts } from '../../../src/printed/own-fonts.ts';

/** How a page is looked at. */
export interface Sight {
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

export const SIGHTS: readonly Sight[] = [320, 375, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);

/** How far down a page is looked at, in pixels. */
const HEIGHT = 1600;

/**
 * Text as bars of its colour: where it stands, how long and how large it is, in which colour, but no glyph, since
 * every machine smooths glyphs its own way. All of it in the site's font, whose measures are the same everywhere.
 */
const BARS = `
  *, *::before, *::after {
    font-family: 'Titillium Web' !important;
    text-decoration: line-through 0.7em currentColor !important;
    text-decoration-skip-ink: none !important;
    caret-color: transparent !important;
    transition: none !important;
    animation: none !important;
    scrollbar-width: none !important;
  }
  .updated { visibility: hidden; }
`;

/** Makes a page ready to be looked at: its own fonts, text as bars, nothing that moves. */
export async function prepare(page: Page): Promise<void> {
  await useOwnFonts(page);
  await page.evaluate((css) => {
    // A sheet made by script: the page's own policy forbids a style element that it does not know.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, BARS);
}

/** A screenshot of a prepared page, or of a part of it. */
export async function look(page: Page, { width, theme }: Sight, part?: string): Promise<Buffer> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: HEIGHT });
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
    window.scrollTo(0, 0);
  }, theme);
  const untouched = { animations: 'allow', caret: 'initial', scale: 'css' } as const;
  if (part === undefined) return page.screenshot(untouched);
  const box = await page.locator(part).boundingBox();
  if (box === null) throw new Error(`${part} is not there to be looked at`);
  // The frame around the part belongs to its look.
  const clip = { x: 0, y: Math.floor(box.y) - 8, width, height: Math.ceil(box.height) + 16 };
  return page.screenshot({ ...untouched, clip, fullPage: true });
}
