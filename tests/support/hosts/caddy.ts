import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { provide, startHost, type Host } from './host.ts';

/** Debian's Caddy, installed where this is possible. @returns whether it is there. */
export function provideCaddy(): boolean {
  return provide(() => spawnSync('caddy', ['version']).status === 0, 'caddy');
}

/**
 * Serves a copy of the built site.
 * @param config the Caddyfile as it is published: only the host's name and the root are changed, and it is told to
 *   ask nobody for a certificate.
 * @throws {Error} with Caddy's own words when it does not take the configuration or does not start.
 */
export function startCaddy(config: string): Promise<Host> {
  return startHost(({ folder, root, port }) => {
    const file = join(folder, 'Caddyfile');
    const site = config
      .replace('guida-pec.example {', `http://127.0.0.1:${port} {`)
      .replaceAll('/srv/guida-pec', root);
    writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const args = ['--config', file, '--adapter', 'caddyfile'];
    execFileSync('caddy', ['validate', ...args], { env: { ...process.env, ...env }, stdio: 'pipe' });
    return { command: 'caddy', args: ['run', ...args], env };
  });
}
