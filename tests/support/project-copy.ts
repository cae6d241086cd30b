import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectFile } from './registers.ts';

/** What the site is built from. */
const SITE = [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'CHANGELOG.md',
];

/** A copy of the project in a folder of its own, under git, that tests may change and build. */
export interface ProjectCopy {
  /** Its folder. */
  readonly root: string;
  read(path: string): string;
  write(path: string, content: string): void;
  /** Records everything in git. @returns the commit. */
  commit(message: string): string;
  run(command: string, ...args: readonly string[]): { status: number | null; output: string };
  remove(): void;
}

/**
 * Copies what the site is built from into a folder of the project that git ignores: Astro takes a package that
 * shares no folder with the site for a part of the site, and finds nothing there. The packages are linked one by one, so that the copy keeps its
 * own caches beside them and leaves the project's alone.
 */
export function copyProject(): ProjectCopy {
  mkdirSync(projectFile('.cache'), { recursive: true });
  const root = mkdtempSync(join(projectFile('.cache'), 'copy-'));
  for (const name of SITE) cpSync(projectFile(name), join(root, name), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(projectFile('node_modules'))) {
    if (!name.startsWith('.') || name === '.bin') {
      symlinkSync(projectFile(`node_modules/${name}`), join(root, 'node_modules', name));
    }
  }
  writeFileSync(join(root, '.gitignore'), 'node_modules\ndist\n.astro\n');

  const run: ProjectCopy['run'] = (command, ...args) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
    return { status, output: `${stdout}${stderr}` };
  };
  const git = (...args: readonly string[]): string => {
    const identity = [
      '-c',
      'user.name=Prova',
      '-c',
      'user.email=prova@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    const { status, output } = run('git', ...identity, ...args);
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${output}`);
    return output.trim();
  };
  git('init', '-q');
  return {
    root,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, content) => writeFileSync(join(root, path), content),
    commit: (message) => {
      git('add', '-A');
      git('commit', '-q', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    run,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
