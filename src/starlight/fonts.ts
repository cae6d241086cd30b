import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import regular from '../assets/caratteri/titillium-web-400.woff2?url';
import semibold from '../assets/caratteri/titillium-web-600.woff2?url';

/**
 * Chromium holds the first paint back, up to a tenth of a second, for fonts that a page preloads. Where the page
 * itself took longer than this on its way, in milliseconds, they come too late whatever is done, and the first
 * paint had better come at once, in the fonts of the device that stand in (src/styles/type.css).
 */
const TOO_LATE = 300;

const WHERE_IN_TIME = `
  (() => {
    const [visit] = performance.getEntriesByType('navigation');
    if (visit?.responseStart - visit?.requestStart > ${TOO_LATE}) return;
    for (const link of document.querySelectorAll('link[as=font]')) link.media = 'all';
  })();
`;

/**
 * Asks for the two weights with the page itself: the style sheet alone would ask one round trip later. Without
 * scripts always, with them where the fonts can still be in time.
 */
export function fontPreloads(): StarlightRouteData['head'] {
  const links = [regular, semibold].map((href) => ({
    tag: 'link' as const,
    attrs: {
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      href,
      crossorigin: '',
      media: '(scripting: none)',
    },
  }));
  return [...links, { tag: 'script', content: WHERE_IN_TIME }];
}
