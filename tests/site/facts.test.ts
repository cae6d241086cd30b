import { describe, expect, it } from 'vitest';
import { archivedPages, builtPage, currentPages } from '../support/dist.ts';
import { mainText } from '../support/page-text.ts';
import { facts } from '../support/registers.ts';

const current = facts().filter(({ scope }) => scope === 'corrente');
const archived = facts().filter(({ scope }) => scope === 'archivio');

const expression = (pattern: string) => new RegExp(pattern, 'is');

describe('the list of facts', () => {
  it('holds the 152 current and the 5 archived statements of the two guides, each once', () => {
    expect(current).toHaveLength(152);
    expect(archived).toHaveLength(5);
    expect(new Set(facts().map(({ id }) => id)).size).toBe(157);
  });

  it('names no archived page for a current statement', () => {
    expect(current.filter(({ page }) => page.startsWith('/archivio/'))).toEqual([]);
  });
});

describe('the current pages', () => {
  it.each(current)('$id: $fact', ({ page, must_match }) => {
    const text = mainText(builtPage(page).source);
    const elsewhere = expression(must_match).test(text) ? [] : pagesThatSay(must_match);
    expect(
      text,
      `${page} must match /${must_match}/is; it is said on: ${elsewhere.join(', ') || 'no current page'}`,
    ).toMatch(expression(must_match));
  });
});

describe('the archive', () => {
  it.each(archived)('$id: $fact', ({ page, must_match }) => {
    expect(archivedPages().map(({ path }) => path)).toContain(page);
    expect(mainText(builtPage(page).source), `${page} must match /${must_match}/is`).toMatch(
      expression(must_match),
    );
  });
});

function pagesThatSay(pattern: string): string[] {
  return currentPages()
    .filter(({ source }) => expression(pattern).test(mainText(source)))
    .map(({ path }) => path);
}
