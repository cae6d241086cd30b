import { describe, expect, it } from 'vitest';
import { archivedPages, builtPages, currentPages } from '../support/dist.ts';
import { inlineScripts, weightOf } from '../support/weight.ts';

/** Bytes as brotli sends them; fonts apart, since they come once for all pages. */
const BUDGET = {
  /** A page of a guide, with its checkers. */
  task: 23_500,
  /** Long lists: the glossary, a comparison of two editions. */
  list: 32_000,
  script: 4_000,
  font: 14_000,
  requests: 8,
} as const;

function budgetOf(path: string): number {
  const isTask = /^\/(?:guide|controlli|assistenza|problemi|sicurezza)\//.test(path) || path === '/';
  return isTask ? BUDGET.task : BUDGET.list;
}

describe('what a page weighs at the first visit', () => {
  it.each(currentPages().map((page) => [page.path, page] as const))(
    '%s keeps to its budget',
    (path, page) => {
      const { html, scripts, images, fonts, requests } = weightOf(page);
      const parts = `html ${html}, scripts ${scripts}, pictures ${images}`;
      expect(html + scripts + images, `${path}: ${parts}`).toBeLessThanOrEqual(budgetOf(path));
      expect(requests.length, requests.join('\n')).toBeLessThanOrEqual(BUDGET.requests);
      expect(fonts, `${path}: fonts`).toBeLessThanOrEqual(2 * BUDGET.font);
    },
  );

  it('runs at most 4 kB of script on any page before anything is touched', () => {
    for (const page of builtPages()) {
      const { scripts, inline } = weightOf(page);
      expect(scripts + inline, `${page.path}: files ${scripts}, inline ${inline}`).toBeLessThanOrEqual(
        BUDGET.script,
      );
    }
  });

  it('asks for one file of script on every page', () => {
    for (const page of builtPages()) {
      expect(
        weightOf(page).requests.filter((path) => path.endsWith('.js')),
        page.path,
      ).toHaveLength(1);
    }
  });

  it('waits for no style sheet: the styles stand in the page, as one', () => {
    for (const { path, source } of builtPages()) {
      expect(source, path).not.toMatch(/rel="?stylesheet/);
      expect(source.match(/<style/g), path).toHaveLength(1);
    }
  });

  it('holds no script inline but what must run before the first paint', () => {
    const kinds = new Set([...currentPages(), ...archivedPages()].flatMap((page) => inlineScripts(page)));
    // The theme, its picker, and the two of the sidebar: the same on every page.
    expect(kinds.size).toBeLessThanOrEqual(4);
  });
});
