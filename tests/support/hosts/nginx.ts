import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provide, startHost, type Host } from './host.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Debian's nginx with its module for brotli, installed where this is possible. @returns whether it is there. */
export function provideNginx(): boolean {
  const isThere = (): boolean => spawnSync('nginx', ['-v']).status === 0 && existsSync(BROTLI);
  return provide(isThere, 'nginx', 'libnginx-mod-http-brotli-static');
}

/**
 * Serves a copy of the built site.
 * @param config of the site as it is published: only port, root and certificate are changed, and the way from
 *   port 80 to 443 is left out.
 * @throws {Error} with nginx's own words when it does not take the configuration or does not start.
 */
export function startNginx(config: string): Promise<Host> {
  return startHost(({ folder, root, port }) => {
    mkdirSync(join(folder, 'logs'));
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, wholeConfig(folder, siteConfig(config, root, port)));
    execFileSync('nginx', ['-t', '-q', '-c', file]);
    const log = (): string => readFileSync(join(folder, 'logs/error.log'), 'utf8');
    return { command: 'nginx', args: ['-c', file], log };
  });
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
