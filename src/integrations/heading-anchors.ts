import { isSatteriProcessor } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import type { HastPlugin } from './page-marks.ts';

/**
 * Gives the link beside a heading its name as a label. Starlight draws it as a picture and writes the name out
 * for screen readers, both once more for each heading; the mark is drawn by src/styles/anchors.css.
 * Runs after Starlight, whose plugin it follows.
 */
export function headingAnchors(): AstroIntegration {
  return {
    name: 'heading-anchors',
    hooks: {
      'astro:config:setup': ({ config: { markdown } }) => {
        if (isSatteriProcessor(markdown.processor)) markdown.processor.options.hastPlugins.push(labelled());
      },
    },
  };
}

function labelled(): HastPlugin {
  return {
    name: 'heading-anchors',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const { class: kind, className } = node.properties;
        if (![kind, className].flat().includes('sl-anchor-link')) return;
        const label = ctx.textContent(node);
        if (label === '') return;
        return {
          type: 'element',
          tagName: 'a',
          properties: { ...node.properties, ariaLabel: label },
          children: [],
        };
      },
    },
  };
}
