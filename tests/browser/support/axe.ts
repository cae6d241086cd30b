import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { atRest } from './at-rest.ts';

/** What a change of theme can change: the rest of the page stays the same, and is looked at once. */
const COLOUR_RULES = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * Text as AAA wants it (WCAG 1.4.6), and targets as 2.2 does (2.5.8): axe looks at neither unless asked. The rule of
 * AA asks half as much contrast of the same elements: what passes the one passes the other.
 */
const RULES = {
  'color-contrast': { enabled: false },
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
};

/** What axe cannot decide by itself, and a person did. Whatever else it leaves open fails the test. */
const JUDGED: readonly { rule: RegExp; element: RegExp; because: string }[] = [
  {
    rule: /^color-contrast/,
    element: /^<span aria-hidden="true">/,
    because: 'An arrow or a tick beside words that say the same, hidden from assistive technology.',
  },
  {
    rule: /^form-field-multiple-labels$/,
    element: /^<input id="[\w-]+" class="sr-only" type="file"/,
    because:
      'The name of the field and the words of its drop area: announced.spec.ts reads both as one name.',
  },
  {
    rule: /^color-contrast/,
    element: /^<div class="term-note"/,
    because:
      'A definition stands over the text, on a ground of its own: the pair that every page is tried with.',
  },
  {
    rule: /^color-contrast/,
    element: /^<button type="button" data-close/,
    because:
      'The open search stands above everything (top layer); axe takes the covered header for something over it.',
  },
];

/**
 * What axe finds on the page as it now stands, and what it could not decide and nobody judged: one line for each
 * element. `within` limits the look where something stands over the page. The site has no frames, so the legacy
 * mode sees everything, and opens no second tab for each look.
 */
export async function axeFindings(
  page: Page,
  look: 'everything' | 'colours' = 'everything',
  within = 'html',
): Promise<string[]> {
  const options = {
    resultTypes: ['violations' as const, 'incomplete' as const],
    // The circles and lines of the steps are pseudo-elements beside the text: without this axe takes them
    // for its ground.
    checks: { 'color-contrast-enhanced': { options: { ignorePseudo: true } } },
    ...(look === 'colours' ? { runOnly: COLOUR_RULES } : { rules: RULES }),
  };
  await atRest(page);
  // Half a megabyte of script, which a page that was looked at before has already.
  const loaded = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(loaded ? { axeSource: 'void 0' } : {}) });
  const { violations, incomplete } = await axe.setLegacyMode().include(within).options(options).analyze();
  const open = incomplete.map(({ nodes, ...rule }) => ({
    ...rule,
    help: `undecided: ${rule.help}`,
    nodes: nodes.filter(
      ({ html }) => !JUDGED.some((one) => one.rule.test(rule.id) && one.element.test(html)),
    ),
  }));
  return [...violations, ...open].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${id} (${help}): ${html} (${why})`;
    }),
  );
}
