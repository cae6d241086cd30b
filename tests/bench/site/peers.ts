import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { projectFile } from '../../support/registers.ts';

/** Where the other programs are installed and their sites are built; git ignores it. */
export const WORK = projectFile('.cache/bench-site');

const FILES = ['package.json', 'package-lock.json'] as const;

/** Installs the programs of package.json beside this file, unless these very versions are there. */
export function installPeers(log: (line: string) => void): void {
  const isThere = existsSync(`${WORK}/node_modules/.package-lock.json`);
  if (isThere && FILES.every((name) => read(`${WORK}/${name}`) === read(own(name)))) return;
  mkdirSync(WORK, { recursive: true });
  for (const name of FILES) copyFileSync(own(name), `${WORK}/${name}`);
  log('Installing Starlight, VitePress, Eleventy and Pagefind (npm ci)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: WORK,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return;
  rmSync(`${WORK}/node_modules`, { recursive: true, force: true });
  throw new Error('npm could not install what the site is measured against: see above.');
}

/** The program of an installed package. @param path from node_modules. */
export function program(path: string): string {
  return `${WORK}/node_modules/${path}`;
}

function own(name: string): string {
  return projectFile(`tests/bench/site/${name}`);
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
