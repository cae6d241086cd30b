import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { subPath } from '../../../src/integrations/sub-path.ts';

const PAGE = '<a href="/guide/x/">x</a><a href="https://guida-pec.example/guide/">y</a>';
const MOVED = '<a href="/ordine/guide/x/">x</a><a href="https://guida-pec.example/ordine/guide/">y</a>';
const logger: AstroIntegrationLogger = Object.create(null);

describe('the site below a folder of its host', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sub-path-'));
    for (const name of ['guide', 'guide.md', 'index.html']) writeFileSync(join(root, name), PAGE);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  /** Runs the first half. @returns the step, and what base is left for all others. */
  const begin = async (base: string): Promise<{ base: string; step: ReturnType<typeof subPath>['step'] }> => {
    const { before, step } = subPath();
    const config: AstroConfig = Object.assign(Object.create(null), {
      base,
      site: 'https://guida-pec.example',
    });
    const options = { config, updateConfig: (change: object): unknown => Object.assign(config, change) };
    await before.hooks['astro:config:setup']?.(Object.assign(Object.create(null), options));
    return { base: config.base, step };
  };
  const dir = (): URL => pathToFileURL(root + sep);

  it('is built as if it stood at the root, and gets its addresses at the end, pages and other files', async () => {
    const { base, step } = await begin('/ordine/');
    expect(base).toBe('/');
    await step.start?.(dir(), []);
    expect(step.page(PAGE)).toBe(MOVED);
    await step.end?.(dir(), logger);
    expect(readFileSync(join(root, 'guide.md'), 'utf8')).toBe(MOVED);
    expect(readFileSync(join(root, 'index.html'), 'utf8')).toBe(PAGE);
  });

  it('stays as it is at the root', async () => {
    const { base, step } = await begin('/');
    expect(base).toBe('/');
    await step.start?.(dir(), []);
    expect(step.page(PAGE)).toBe(PAGE);
    await step.end?.(dir(), logger);
    expect(readFileSync(join(root, 'guide.md'), 'utf8')).toBe(PAGE);
  });

  it('stops a build that leaves the first half out', async () => {
    await expect(subPath().step.start?.(dir(), [])).rejects.toThrow('first half');
  });
});
