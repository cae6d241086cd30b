import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readText } from '../../support/registers.ts';

const names = z.record(z.string(), z.string()).default({});
const entry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  optionalDependencies: names,
});
const manifest = z.object({ dependencies: names, devDependencies: names });

const { packages } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readText('package-lock.json')));

/** Where Node looks for a package that another one asks for: beside it, then further up. */
function places(parent: string, name: string): string[] {
  const above = parent.lastIndexOf('/node_modules/');
  const here = `${parent}/node_modules/${name}`;
  return above === -1 ? [here, `node_modules/${name}`] : [here, ...places(parent.slice(0, above), name)];
}

describe('the lock file', () => {
  // npm leaves out the binaries of other systems that the registry of the day did not offer, and `npm ci` then
  // refuses the whole file. Add the missing entry by hand: version, os, cpu, "optional": true.
  it('holds an entry for the binaries of every system, without which npm ci refuses it', () => {
    const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies }]) =>
      parent === ''
        ? []
        : Object.keys(optionalDependencies).filter(
            (name) => !places(parent, name).some((place) => place in packages),
          ),
    );
    expect(missing).toEqual([]);
  });

  it('names no host of a registry', () => {
    const hosts = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
    expect(hosts.filter((address) => /^[a-z+]+:\/\//.test(address))).toEqual([]);
  });
});

describe('package.json', () => {
  it('pins every version, so that an old Node cannot resolve plugins to older releases', () => {
    const { dependencies, devDependencies } = manifest.parse(JSON.parse(readText('package.json')));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
