import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from './dist.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Debian's nginx with its module for brotli, installed where this is possible. @returns whether it is there. */
export function provideNginx(): boolean {
  const isThere = (): boolean => spawnSync('nginx', ['-v']).status === 0 && existsSync(BROTLI);
  if (isThere()) return true;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['nginx', 'libnginx-mod-http-brotli-static'];
  spawnSync('apt-get', ['update'], { env, timeout: 60_000 });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env, timeout: 90_000 });
  return isThere();
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Nginx {
  readonly port: number;
  ask(path: string, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * Serves a copy of the built site, with an `empty.txt` beside it.
 * @param config of the site as it is published: only port, root and certificate are changed, and the way from
 *   port 80 to 443 is left out.
 * @throws {Error} with nginx's own words when it does not take the configuration or does not start.
 */
export async function startNginx(config: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'guida-pec-nginx-'));
  const root = join(folder, 'site');
  cpSync(DIST, root, { recursive: true });
  writeFileSync(join(root, 'empty.txt'), '');
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, wholeConfig(folder, siteConfig(config, root, port)));
  execFileSync('nginx', ['-t', '-q', '-c', file]);
  const server = spawn('nginx', ['-c', file], { stdio: 'ignore' });
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const ask: Nginx['ask'] = (path, headers = {}) => askOnce(agent, port, path, headers);
  const stop = async (): Promise<void> => {
    agent.destroy();
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    const answers = await ask('/').then(
      () => true,
      () => false,
    );
    if (answers) return { port, ask, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx did not start: ${readFileSync(join(folder, 'logs/error.log'), 'utf8')}`);
}

function siteConfig(config: string, root: string, port: number): string {
  return config
    .replace(/server \{\s*listen 80;[\s\S]*?\n\}/, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/^\s*ssl_certificate.*$/gm, '')
    .replaceAll('/srv/guida-pec', root);
}

/** What Debian's own nginx.conf says around the files of sites-enabled, in a folder of the test's own. */
function wholeConfig(folder: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    `load_module ${BROTLI};`,
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off; worker_processes 1;',
    `pid ${folder}/nginx.pid; error_log ${folder}/logs/error.log;`,
    'events { worker_connections 128; }',
    'http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    site,
    '}',
  ].join('\n');
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
