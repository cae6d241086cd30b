import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../dist.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A web server that runs over a copy of the built site, with an `empty.txt` beside it. */
export interface Host {
  readonly port: number;
  ask(path: string, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/** Where a web server is to run. */
export interface Place {
  /** A folder of the test's own, gone after it. */
  readonly folder: string;
  /** The copy of the built site. */
  readonly root: string;
  readonly port: number;
}

/** How a web server is started, once its configuration has been written. */
export interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What the server says of itself where it does not start. */
  readonly log?: () => string;
}

/** Installs packages of Debian's where this is possible. @returns whether the program is there. */
export function provide(isThere: () => boolean, ...packages: readonly string[]): boolean {
  if (isThere()) return true;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { env, timeout: 60_000 });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env, timeout: 90_000 });
  return isThere();
}

/**
 * Starts a web server and waits until it answers.
 * @param prepare writes its configuration and says how it is started.
 * @throws {Error} with the server's own words when it does not start.
 */
export async function startHost(prepare: (place: Place) => Start): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'guida-pec-host-'));
  const root = join(folder, 'site');
  cpSync(DIST, root, { recursive: true });
  writeFileSync(join(root, 'empty.txt'), '');
  const port = await freePort();
  const { command, args, env, log } = prepare({ folder, root, port });
  const server = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const ask: Host['ask'] = (path, headers = {}) => askOnce(agent, port, path, headers);
  const stop = async (): Promise<void> => {
    agent.destroy();
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    const answers = await ask('/').then(
      () => true,
      () => false,
    );
    if (answers) return { port, ask, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const said = log?.() ?? '';
  await stop();
  throw new Error(`${command} did not start: ${said}`);
}

function askOnce(agent: Agent, port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
