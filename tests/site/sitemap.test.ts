import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, currentPages, siteOrigin } from '../support/dist.ts';

const files = readdirSync(DIST).filter((name) => /^sitemap-\d+\.xml$/.test(name));
const listed = files.flatMap((name) =>
  [...readFileSync(join(DIST, name), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address]) => address ?? '',
  ),
);

describe('the sitemap', () => {
  it('lists every current page once and nothing else: no archive, no 404', () => {
    const expected = currentPages().flatMap(({ path }) =>
      path === '/404.html' ? [] : `${siteOrigin()}${path}`,
    );
    expect(listed.toSorted()).toEqual(expected.toSorted());
  });

  it('is announced by its index', () => {
    const index = readFileSync(join(DIST, 'sitemap-index.xml'), 'utf8');
    expect(files.filter((name) => !index.includes(`${siteOrigin()}/${name}`))).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});
