import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

/** A plugin for the HTML that Markdown becomes. */
export type HastPlugin = Exclude<
  NonNullable<SatteriProcessorOptions['hastPlugins']>[number],
  readonly unknown[] | ((...all: never) => unknown)
>;

/** «Passo 2 di 6: Verifica email»: a stage of a procedure that shows its own bar. */
const STAGE = /^Passo (\d+) di (\d+): /;
const NEEDS = 'Che cosa ti serve';

/**
 * Marks what pages write as plain Markdown and style sheets cannot tell: the list of what a task needs, with
 * a box to tick each, the headings of numbered stages, and the list that names the stages. Steps under a heading
 * of the third level get its words, so that a page with several lists has no two boxes of one name.
 */
export function pageMarks(): HastPlugin {
  return {
    name: 'page-marks',
    element: [
      {
        filter: ['h3'],
        visit(node, ctx) {
          const [, stage, all] = STAGE.exec(ctx.textContent(node)) ?? [];
          if (stage === undefined || all === undefined) return;
          ctx.setProperty(node, 'className', ['stage']);
          ctx.setProperty(node, 'style', `--stage:${stage};--stages:${all}`);
        },
      },
      {
        filter: ['ol'],
        visit(node, ctx) {
          const links = node.children.flatMap((item) => (item.type === 'element' ? item.children : []));
          const anchors = links.flatMap((link) =>
            link.type === 'element' && link.tagName === 'a' ? [String(link.properties['href'])] : [],
          );
          if (anchors.length > 0 && anchors.every((anchor) => anchor.startsWith('#passo-'))) {
            ctx.setProperty(node, 'className', ['stages']);
          }
        },
      },
      {
        filter: ['ul'],
        visit(node, ctx) {
          const parent = ctx.parent(node);
          const place = ctx.indexOf(node) ?? 0;
          if (parent?.type !== 'root') return;
          const above = parent.children.slice(0, place).filter((child) => child.type === 'element');
          const heading = above.findLast((child) => /^(?:h2|div|ul)$/.test(child.tagName));
          if (heading === undefined || heading.tagName === 'ul') return;
          if (!ctx.textContent(heading).startsWith(NEEDS)) return;
          ctx.setProperty(node, 'className', ['needs']);
          for (const item of node.children) {
            if (item.type !== 'element') continue;
            ctx.prependChild(item, {
              type: 'element',
              tagName: 'input',
              properties: {
                type: 'checkbox',
                className: ['tick'],
                autoComplete: ['off'],
                ariaLabel: `Pronto: ${ctx.textContent(item).replace(/\s+/g, ' ').trim()}`,
              },
              children: [],
            });
          }
        },
      },
    ],
    mdxJsxFlowElement: {
      filter: ['Steps'],
      visit(node, ctx) {
        const above = ctx.parent(node).children.slice(0, ctx.indexOf(node) ?? 0);
        const heading = above.findLast((child) => child.type === 'element' && /^h[23]$/.test(child.tagName));
        if (heading?.type !== 'element' || heading.tagName !== 'h3') return;
        ctx.setProperty(node, 'of', ctx.textContent(heading).replace(STAGE, ''));
      },
    },
  };
}
