import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DIST } from '../support/dist.ts';

const FOLDER = join(DIST, '_astro');
/** Without the copies that the build packs beside them. */
const files = readdirSync(FOLDER).filter((name) => !/\.(?:br|gz)$/.test(name));
const read = (name: string): Buffer => readFileSync(join(FOLDER, name));

/** The one file of the build with this name before its hash. */
function only(name: RegExp): string {
  const found = files.filter((file) => name.test(file));
  expect(found, String(name)).toHaveLength(1);
  return found[0] ?? '';
}

/** Bytes after gzip, as hosts send them. */
function weight(...names: readonly RegExp[]): number {
  return names.reduce((sum, name) => sum + gzipSync(read(only(name)), { level: 9 }).length, 0);
}

/** Other files that a script asks for at once: it cannot run without them. */
function neededBy(name: RegExp): string[] {
  const script = read(only(name)).toString();
  return [...script.matchAll(/(?:^|[;}\n])(?:import|export)\b[^'"();]*["'](\.\/[^"']+)["']/g)].map(
    ([, path]) => path ?? '',
  );
}

describe('the files of the photo check', () => {
  it('begin with one worker of 6 kB, which needs no other file', () => {
    expect(weight(/^check-worker\./)).toBeLessThanOrEqual(6000);
    expect(neededBy(/^check-worker\./)).toEqual([]);
  });

  it('hold what reads pictures apart, in a part that the worker asks for by name', () => {
    const script = read(only(/^check-worker\./)).toString();
    const [, part = ''] = /import\(["'`]\.\/(picture\.[\w-]+\.js)["'`]\)/.exec(script) ?? [];
    expect(files).toContain(part);
    expect(gzipSync(read(part), { level: 9 }).length).toBeLessThanOrEqual(9500);
  });

  it('read HEIC with 490 kB and PDF with 510 kB', () => {
    expect(weight(/^heic-worker\./, /^libheif\..*\.js$/, /^libheif\..*\.wasm$/)).toBeLessThanOrEqual(490_000);
    expect(weight(/^pdf-worker\./, /^pdf\./)).toBeLessThanOrEqual(510_000);
  });

  it('are written once each, whether a page or a worker asks for them', () => {
    const byContent = new Map<string, string[]>();
    for (const name of files.filter((file) => read(file).length > 200)) {
      const print = createHash('sha256').update(read(name)).digest('hex');
      byContent.set(print, [...(byContent.get(print) ?? []), name]);
    }
    expect([...byContent.values()].filter((names) => names.length > 1)).toEqual([]);
  });
});
