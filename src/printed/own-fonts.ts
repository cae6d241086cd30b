import type { Page } from '@playwright/test';

/**
 * Has the page set in the site's own fonts, whatever the speed of the machine: with `font-display: optional` a
 * page that starts before its fonts are there is set in a font of the device.
 */
export async function useOwnFonts(page: Page): Promise<void> {
  const waiting = await page.evaluate(async () => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const faces = rules
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .flatMap(({ style }) => {
        const src = style.getPropertyValue('src');
        if (!src.includes('url(')) return [];
        const family = style.getPropertyValue('font-family').replace(/["']/g, '');
        return [new FontFace(family, src, { weight: style.getPropertyValue('font-weight') })];
      });
    for (const face of faces) document.fonts.add(await face.load());
    await document.fonts.ready;
    return faces.length;
  });
  if (waiting === 0) throw new Error('The page names no font of its own.');
}
