import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFile, readText } from '../../support/registers.ts';

/** Licences that ask for nothing but to be named: whoever passes the site on has nothing else to do. */
const FREE = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
  ],
  ...['Python-2.0', '(MIT AND Zlib)'],
]);

/** Licences that ask for more, each for the packages it stands for and with the reason why that is well. */
const NAMED = [
  {
    licence: 'LGPL-3.0',
    packages: /^libheif-js$/,
    why: 'Reads HEIC photos. Published unchanged in a file of its own, with its licence under /licenze/.',
  },
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-/,
    why: 'Draws previews while the site is built; nothing of it is published.',
  },
  {
    licence: 'MPL-2.0',
    packages: /^(?:lightningcss(?:-.+)?|axe-core|@axe-core\/playwright)$/,
    why: 'Tools of the build and of the tests, used unchanged; nothing of them is published.',
  },
  {
    licence: 'OFL-1.1',
    packages: /^@fontsource\/titillium-web$/,
    why: 'A typeface: it may be published with any site, under its own name and licence.',
  },
  {
    licence: 'GPL-3.0-or-later',
    packages: /^@cspell\/dict-it-it$/,
    why: 'The Italian dictionary that the tests read; nothing of it is published.',
    onlyDev: true,
  },
  {
    licence: 'CC BY SA',
    packages: /^codice-fiscale-js$/,
    why: 'Another program that the tests compare answers with; nothing of it is published.',
    onlyDev: true,
  },
  {
    licence: 'CC-BY-4.0',
    packages: /^caniuse-lite$/,
    why: 'Figures that the tool which tries the tests brings along; nothing of them is published.',
    onlyDev: true,
  },
] as const satisfies readonly { licence: string; packages: RegExp; why: string; onlyDev?: true }[];

interface Package {
  name: string;
  licence: string;
  dev: boolean;
}

const { packages: locked } = z
  .object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) })
  .parse(JSON.parse(readText('package-lock.json')));

const manifest = z.object({
  name: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.union([z.string(), z.array(z.object({ type: z.string() }))]).optional(),
});

/** What each installed package says of itself. Binaries of other systems are locked, not installed. */
const installed: Package[] = Object.entries(locked).flatMap(([place, { dev = false }]) => {
  const file = `${place}/package.json`;
  if (place === '' || !existsSync(projectFile(file))) return [];
  const { name, license, licenses } = manifest.parse(JSON.parse(readText(file)));
  const said = license ?? licenses;
  const licence =
    typeof said === 'string'
      ? said
      : Array.isArray(said)
        ? said.map(({ type }) => type).join(' OR ')
        : said?.type;
  return [{ name, licence: licence ?? 'none', dev }];
});

const isNamed = ({ name, licence, dev }: Package): boolean =>
  NAMED.some(
    (entry) => entry.licence === licence && entry.packages.test(name) && (dev || !('onlyDev' in entry)),
  );

describe('the licences of the packages', () => {
  it('are read from what is installed', () => {
    expect(installed.length).toBeGreaterThan(300);
  });

  it('ask for nothing but to be named, or stand among those that are named with a reason', () => {
    const others = installed.filter((entry) => !FREE.has(entry.licence) && !isNamed(entry));
    expect(others).toEqual([]);
  });

  it('need every exception that is named', () => {
    const idle = NAMED.filter(({ licence, packages }) =>
      installed.every((entry) => entry.licence !== licence || !packages.test(entry.name)),
    );
    expect(idle).toEqual([]);
  });

  it('that must be passed on stand beside the site', () => {
    expect(readText('public/licenze/libheif.txt')).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
    expect(readText('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE');
  });
});
