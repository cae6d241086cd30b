import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, DIST, isWholeGuide } from '../support/dist.ts';

/** What a style reads with nothing to stand in for it. */
function read(css: string): string[] {
  return Array.from(css.matchAll(/var\(\s*(--[\w-]+)\s*\)/g), ([, name = '']) => name);
}

/** What a style or an attribute sets. */
function set(html: string): Set<string> {
  return new Set(Array.from(html.matchAll(/[{;"](--[\w-]+):/g), ([, name = '']) => name));
}

function styleOf(html: string): string {
  return /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
}

describe('the style of a page', () => {
  it('reads no custom property that nothing sets', () => {
    for (const { path, source } of builtPages()) {
      // Without a menu beside it Starlight says nothing of the place of the content, and it begins at 0.
      if (isWholeGuide(path)) continue;
      const known = set(source);
      expect(known.size, path).toBeGreaterThan(20);
      expect(
        read(styleOf(source)).filter((name) => !known.has(name)),
        path,
      ).toEqual([]);
    }
  });

  it('leaves the names of what a script draws with its own style', () => {
    const folder = join(DIST, '_astro');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const named = scripts.flatMap((name) => read(readFileSync(join(folder, name), 'utf8')));
    // Of the site; a library for PDF has its own.
    const names = new Set(named.filter((name) => /^--(?:__)?(?:site|sl)-/.test(name)));
    expect([...names]).toContain('--site-review');
    const withChecker = builtPages().filter(({ source }) => source.includes('data-checker='));
    expect(withChecker.length).toBeGreaterThan(10);
    for (const { path, source } of withChecker) {
      const known = set(source);
      expect(
        [...names].filter((name) => !known.has(name)),
        path,
      ).toEqual([]);
    }
  });

  it('holds each scope of a component under a name of two letters', () => {
    for (const { path, source } of builtPages()) expect(source, path).not.toMatch(/\bastro-[a-z0-9]{8}\b/);
  });
});
