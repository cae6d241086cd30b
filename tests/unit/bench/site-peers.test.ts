import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readText } from '../../support/registers.ts';

const names = z.record(z.string(), z.string());
const entry = z.looseObject({ version: z.string().optional(), resolved: z.string().optional() });
const lockFile = z.object({ packages: z.record(z.string(), entry) });

const own = z.object({ dependencies: names }).parse(JSON.parse(readText('tests/bench/site/package.json')));
const { packages } = lockFile.parse(JSON.parse(readText('tests/bench/site/package-lock.json')));
const site = lockFile.parse(JSON.parse(readText('package-lock.json')));

describe('what the site is measured against', () => {
  it('is named by exact versions, and locked at them', () => {
    for (const [name, version] of Object.entries(own.dependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it('is the Starlight, Astro and Pagefind that the site itself stands on', () => {
    for (const name of ['@astrojs/starlight', 'astro', 'pagefind']) {
      expect(packages[`node_modules/${name}`]?.version, name).toBe(
        site.packages[`node_modules/${name}`]?.version,
      );
    }
  });

  it('is no part of the site: its own packages are not among those of the site', () => {
    for (const name of ['vitepress', '@11ty/eleventy'])
      expect(site.packages).not.toHaveProperty(`node_modules/${name}`);
  });

  it('is fetched from whatever registry the reader uses', () => {
    expect(Object.values(packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
  });
});
