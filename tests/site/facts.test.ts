import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { builtPages, isArchived } from '../support/dist.ts';
import { mainText } from '../support/page-text.ts';
import { facts, frontmatter } from '../support/registers.ts';

const current = facts().filter(({ scope }) => scope === 'corrente');
const archived = facts().filter(({ scope }) => scope === 'archivio');

const texts = new Map(builtPages().map(({ path, source }) => [path, mainText(source)]));

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
    const elsewhere = pagesThatSay(must_match).filter((path) => path !== page);
    const told = `${page} must match /${must_match}/is; said on: ${elsewhere.join(', ') || 'no other page'}`;
    expect(texts.get(page), told).toMatch(expression(must_match));
  });
});

describe('the head of a page', () => {
  const declared = z.object({ facts: z.array(z.string()) });

  it.each([...new Set(current.map(({ page }) => page))])('of %s names the statements it carries', (path) => {
    const carried = current.filter(({ page }) => page === path).map(({ id }) => id);
    expect(declared.parse(frontmatter(path)).facts.toSorted()).toEqual(carried.toSorted());
  });
});

describe('the archive', () => {
  it.each(archived)('$id: $fact', ({ page, must_match }) => {
    expect(page).toSatisfy(isArchived);
    expect(texts.get(page), `${page} must match /${must_match}/is`).toMatch(expression(must_match));
  });
});

function pagesThatSay(pattern: string): string[] {
  return [...texts].flatMap(([path, text]) =>
    expression(pattern).test(text) && !isArchived(path) ? path : [],
  );
}
