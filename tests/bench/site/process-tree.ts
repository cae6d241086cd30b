import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took. */
export interface Taken {
  readonly seconds: number;
  /** The most memory (RSS) of the program and all that it started, at one time; null where /proc is not. */
  readonly megabytes: number | null;
}

/** Between two looks at the memory, in milliseconds. */
const PERIOD = 100;

/** How long a program may take, in milliseconds: one that takes longer is ended, and has failed. */
const LIMIT = 15 * 60_000;

/**
 * Runs programs one after the other and watches the memory of the whole tree of processes.
 * @param steps each a path and arguments, run under the Node of this process.
 * @param limit how long each may take, in milliseconds.
 * @throws {Error} with what the program said when it fails or takes too long.
 */
export async function runWatched(
  cwd: string,
  steps: readonly (readonly string[])[],
  limit = LIMIT,
): Promise<Taken> {
  let most = 0;
  const started = performance.now();
  for (const step of steps) most = Math.max(most, await runStep(cwd, step, limit));
  const seconds = (performance.now() - started) / 1000;
  return { seconds, megabytes: most === 0 ? null : most };
}

/** @returns the peak in megabytes, 0 where the system does not tell. */
async function runStep(cwd: string, step: readonly string[], limit: number): Promise<number> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const child = spawn(process.execPath, [...step], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limit,
  });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, treeMemory(child.pid ?? 0, memoryTable()));
  }, PERIOD);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(watch));
  if (status !== 0) throw new Error(`${step.join(' ')} ended with ${status}:\n${said.join('').slice(-3000)}`);
  return most;
}

/** A process: who started it, and its memory in megabytes. */
export interface ProcessRow {
  readonly id: number;
  readonly parent: number;
  readonly megabytes: number;
}

/** The memory of a process and of all below it. */
export function treeMemory(root: number, table: readonly ProcessRow[]): number {
  const inTree = new Set([root]);
  // A table may name a child before its parent.
  for (let before = 0; before !== inTree.size;) {
    before = inTree.size;
    for (const { id, parent } of table) if (inTree.has(parent)) inTree.add(id);
  }
  return table.filter(({ id }) => inTree.has(id)).reduce((sum, { megabytes }) => sum + megabytes, 0);
}

/** What /proc/<id>/status says; null for what is no process any more. */
export function readStatus(text: string): ProcessRow | null {
  const field = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? NaN);
  const [id, parent, kilobytes] = [field('Pid'), field('PPid'), field('VmRSS')];
  if (Number.isNaN(id) || Number.isNaN(parent)) return null;
  return { id, parent, megabytes: Number.isNaN(kilobytes) ? 0 : kilobytes / 1024 };
}

function memoryTable(): ProcessRow[] {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    try {
      return readStatus(readFileSync(`/proc/${name}/status`, 'utf8')) ?? [];
    } catch {
      return [];
    }
  });
}
