import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { AstroIntegrationLogger } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishedPages, type PageStep } from '../../../src/integrations/finished-pages.ts';

const LONG = 'Scrivi il tuo indirizzo PEC. '.repeat(60);
const PAGES = ['index.html', '404.html', 'guide/index.html', 'guide/prova/index.html', 'cerca/index.html'];

describe('the pages of the built site', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'finished-pages-'));
    for (const name of [...PAGES, 'guide.md']) {
      mkdirSync(join(root, name, '..'), { recursive: true });
      writeFileSync(join(root, name), `${name}: ${LONG}`);
    }
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const finish = async (steps: readonly PageStep[]): Promise<void> => {
    const logger: AstroIntegrationLogger = Object.create(null);
    const hook = finishedPages(steps).hooks['astro:build:done'];
    await hook?.({ dir: pathToFileURL(root + sep), pages: [], assets: new Map(), logger });
  };
  const read = (name: string): Buffer => readFileSync(join(root, name));

  it('go through each step once, in the order of the steps, with their beginning before and their end after', async () => {
    const told: string[] = [];
    const step = (mark: string): PageStep => ({
      start: async (_, names) =>
        void told.push(`${mark} starts with ${names.filter((name) => /\.\w+$/.test(name)).length}`),
      page: (html) => html + mark,
      end: async () =>
        void told.push(`${mark} ends with ${PAGES.filter((name) => `${read(name)}`.endsWith('AB')).length}`),
    });
    await finish([step('A'), step('B')]);
    for (const name of PAGES) expect(`${read(name)}`).toBe(`${name}: ${LONG}AB`);
    expect(told).toEqual(['A starts with 6', 'B starts with 6', 'A ends with 5', 'B ends with 5']);
  });

  it('have compressed copies of what the last step made of them; other files stay as they are', async () => {
    await finish([{ page: (html) => html.toUpperCase() }]);
    for (const name of PAGES) {
      expect(brotliDecompressSync(read(`${name}.br`))).toEqual(read(name));
      expect(gunzipSync(read(`${name}.gz`))).toEqual(read(name));
    }
    expect(`${read('guide.md')}`).toBe(`guide.md: ${LONG}`);
  });
});
