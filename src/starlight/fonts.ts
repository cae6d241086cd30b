import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import regular from '../assets/caratteri/titillium-web-400.woff2?url';
import semibold from '../assets/caratteri/titillium-web-600.woff2?url';

/** Asks for the two weights with the page itself: the style sheet alone would ask one round trip later. */
export function fontPreloads(): StarlightRouteData['head'] {
  return [regular, semibold].map((href) => ({
    tag: 'link',
    attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: '' },
  }));
}
