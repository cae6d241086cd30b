import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readText } from '../../support/registers.ts';

// `npm run audit` asks the registry and is the word that counts; not every registry answers it. These advisories of
// what the site uses were read by hand on 2026-11-23, so that no change of the lock brings one back.

/** An advisory: versions from `since`, and before `mended`, have the hole. */
interface Hole {
  readonly name: string;
  readonly since?: string;
  readonly mended: string;
  readonly advisory: string;
  /** Why the site is published with it all the same. */
  readonly accepted?: string;
}

const HOLES: readonly Hole[] = [
  { name: 'astro', mended: '7.2.8', advisory: 'GHSA-26w7-cxv4-gfx2' },
  { name: 'astro', mended: '7.1.0', advisory: 'GHSA-4g3v-8h47-v7g6' },
  { name: 'brace-expansion', since: '4.0.0', mended: '5.0.9', advisory: 'GHSA-rgw5-rvv9-x895' },
  { name: 'devalue', mended: '5.8.1', advisory: 'GHSA-77vg-94rm-hx3p' },
  { name: 'esbuild', since: '0.17.0', mended: '0.28.1', advisory: 'GHSA-gv7w-rqvm-qjhr' },
  { name: 'fast-uri', mended: '3.1.5', advisory: 'GHSA-7p8r-x3mc-p8w7' },
  { name: 'fast-xml-parser', mended: '5.10.1', advisory: 'GHSA-8r6m-32jq-jx6q' },
  { name: 'js-yaml', since: '4.0.0', mended: '4.3.2', advisory: 'GHSA-2883-xcg3-v3hh' },
  { name: 'nanoid', mended: '3.3.18', advisory: 'GHSA-28wg-ghj8-5hjv' },
  { name: 'nodemailer', mended: '9.1.1', advisory: 'GHSA-2x7j-588g-ccc2' },
  { name: 'pdfjs-dist', mended: '4.2.67', advisory: 'GHSA-wgrm-67xf-hhpq' },
  { name: 'pdfjs-dist', since: '5.6.83', mended: '6.2.108', advisory: 'GHSA-hq66-cqwq-w95j' },
  { name: 'playwright', mended: '1.55.1', advisory: 'GHSA-7mvr-c777-76hp' },
  { name: 'postcss', mended: '8.5.26', advisory: 'GHSA-r28c-9q8g-f849' },
  { name: 'sharp', mended: '0.35.0', advisory: 'GHSA-f88m-g3jw-g9cj' },
  { name: 'smol-toml', mended: '1.7.1', advisory: 'GHSA-7w5x-hrqm-74c2' },
  { name: 'vite', since: '8.0.0', mended: '8.0.16', advisory: 'GHSA-fx2h-pf6j-xcff' },
  {
    name: 'libheif-js',
    mended: '1.23.3',
    advisory: 'GHSA-x8r2-mggj-j6wr',
    accepted:
      'No release of the package holds the mended libheif yet. It reads the file that a reader has chosen, as ' +
      'WebAssembly in a worker of its own that is ended after use, and hands back pixels alone.',
  },
];

const { packages } = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
  .parse(JSON.parse(readText('package-lock.json')));

/** The versions of a package that the lock holds. */
function locked(name: string): string[] {
  return Object.entries(packages).flatMap(([place, { version }]) =>
    version !== undefined && place.endsWith(`node_modules/${name}`) ? [version] : [],
  );
}

/** Whether a version comes before another; the lock holds no versions before a release of these. */
function isBefore(version: string, other: string): boolean {
  const [ours, theirs] = [version, other].map((text) => text.split('.').map(Number));
  const place = ours?.findIndex((part, at) => part !== theirs?.[at]) ?? -1;
  return place !== -1 && (ours?.[place] ?? 0) < (theirs?.[place] ?? 0);
}

function isOpen({ name, since, mended }: Hole): boolean {
  return locked(name).some(
    (version) => isBefore(version, mended) && (since === undefined || !isBefore(version, since)),
  );
}

describe('the known holes of what the site uses', () => {
  it.each(HOLES.filter(({ accepted }) => accepted === undefined))(
    '$advisory is not in the lock: $name',
    (hole) => {
      expect(locked(hole.name).length).toBeGreaterThan(0);
      expect(isOpen(hole)).toBe(false);
    },
  );

  it.each(HOLES.filter(({ accepted }) => accepted !== undefined))(
    '$advisory is still without a remedy: $name',
    (hole) => {
      expect(isOpen(hole), 'a mended version is here: take the exception out').toBe(true);
    },
  );

  it('are told by number, not by letter', () => {
    expect(isBefore('5.9.4', '5.10.1')).toBe(true);
    expect(isBefore('5.12.1', '5.10.1')).toBe(false);
    expect(isBefore('8.5.26', '8.5.26')).toBe(false);
    expect(isBefore('4.3.1', '4.3.2')).toBe(true);
  });
});
