import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AT_ONCE, compressorFor } from './compressor.ts';

/** Something that is done to each page of the built site, while it is in memory. */
export interface PageStep {
  /**
   * Before the first page.
   * @param dir the built site
   * @param names of all its files, from the root, with slashes.
   */
  start?(dir: URL, names: readonly string[]): Promise<void>;
  /** @returns the page as the next step gets it. Pages come in no order. */
  page(html: string): string;
  /** After the last page. */
  end?(dir: URL, logger: AstroIntegrationLogger): Promise<void>;
}

/**
 * Takes each page through the steps, in their order, and writes it with its compressed copies. Read and written
 * once, whatever the steps: thousands of files cost more to open than to change. While one page is compressed, on
 * the threads of zlib, the next ones go through the steps.
 * Runs after all that writes pages or scripts, and after the index, which is made of pages as they were.
 */
export function finishedPages(steps: readonly PageStep[]): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const names = (await readdir(dir, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
        for (const step of steps) await step.start?.(dir, names);
        const compress = compressorFor(names);
        const left = names.filter((name) => name.endsWith('.html'));
        const work = async (): Promise<void> => {
          for (let name = left.pop(); name !== undefined; name = left.pop()) {
            const file = new URL(name, dir);
            const built = await readFile(file, 'utf8');
            const html = Buffer.from(steps.reduce((page, step) => step.page(page), built));
            await writeFile(file, html);
            await compress(file, html);
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
        for (const step of steps) await step.end?.(dir, logger);
      },
    },
  };
}
