import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, archivedPages, fileFor } from '../support/dist.ts';
import { attribute, elements } from '../support/html.ts';
import { textOf } from '../support/page-text.ts';

/** The fingerprints of the two texts on the day they were acquired, 22 November 2026. */
const ACQUIRED = [
  {
    page: '/archivio/psicologi/testo-originale/',
    name: '000_e08e1abf279c10ba.txt',
    bytes: 2901,
    sha256: '3e486bf4431e1826c83a8fc3c7465bd40c3a2739e95985e5a0bd2adff7e76c85',
  },
  {
    page: '/archivio/tsrm-pstrp/2.0/',
    name: '002_26360df12b7f946e.txt',
    bytes: 5756,
    sha256: '3cf18977f3d9118eab3378cb0fca02c7e2d0cccc3ecd974937a041339b93d497',
  },
] as const;

describe.each(ACQUIRED)('the acquired text $name', ({ page, name, bytes, sha256 }) => {
  it('stands in the built site byte for byte', () => {
    const copies = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
      (file) => basename(file) === name,
    );
    expect(copies).toHaveLength(1);
    for (const copy of copies) {
      const content = readFileSync(join(DIST, copy));
      expect(content.byteLength).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  it('can be downloaded from its archive page, which shows its fingerprint', () => {
    const archived = archivedPages().find(({ path }) => path === page);
    if (!archived) throw new Error(`no page ${page}`);
    const targets = elements(archived.document, 'a').flatMap((link) => attribute(link, 'href') ?? []);
    const download = targets.find((target) => target.endsWith(name)) ?? '';
    expect(fileFor(download)).toBeDefined();
    expect(textOf(archived.document)).toContain(sha256);
  });
});
