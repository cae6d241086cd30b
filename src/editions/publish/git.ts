import { execFileSync } from 'node:child_process';

/** What publishing asks of git, for the project at a path. */
export interface Git {
  /** Files that differ from the last commit, new ones included. */
  dirty(): string[];
  /** The commit that is checked out. */
  head(): string;
  knows(commit: string): boolean;
  /** The files below a folder at a commit. */
  files(commit: string, folder: string): string[];
  text(commit: string, file: string): string;
}

/** @param root the project's folder, with its final slash. */
export function gitAt(root: string): Git {
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const lines = (text: string) => text.split('\0').filter((line) => line !== '');
  return {
    dirty: () => lines(git('status', '--porcelain', '-z')).map((line) => line.slice(3)),
    head: () => git('rev-parse', 'HEAD').trim(),
    knows: (commit) => {
      try {
        git('cat-file', '-e', `${commit}^{commit}`);
        return true;
      } catch {
        return false;
      }
    },
    files: (commit, folder) => lines(git('ls-tree', '-r', '-z', '--name-only', commit, `${folder}/`)),
    text: (commit, file) => git('show', `${commit}:${file}`),
  };
}
