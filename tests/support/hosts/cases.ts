import { readFileSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseHeadersFile } from '../../../src/server/headers-file.ts';
import { DIST } from '../dist.ts';
import type { Answer, Host } from './host.ts';

const GUIDE = '/guide/tsrm-pstrp/cambiare-email-e-cellulare/';

/** How a host may differ from another without loss to readers. */
export interface Manner {
  /** What it calls itself in the header `server`. */
  readonly server: string;
  /** A line of its configuration, which no address may lead to. */
  readonly secret: string;
}

/** What every host holds that serves the build by an example of deploy/: to be called within `describe`. */
export function holdsTheSite(start: () => Promise<Host>, manner: Manner): { readonly host: () => Host } {
  let running: Host | undefined;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running?.stop());

  const host = (): Host => {
    if (running === undefined) throw new Error('the host is asked before it was started');
    return running;
  };
  const ask = (path: string, headers?: Record<string, string>): Promise<Answer> => host().ask(path, headers);

  it.each(['/', GUIDE, '/pagina-che-non-esiste/'])('sends the headers of the build with %s', async (path) => {
    const { headers } = await ask(path);
    const [all] = parseHeadersFile(readFileSync(join(DIST, '_headers'), 'utf8'));
    expect(all?.headers.length).toBeGreaterThan(4);
    for (const [name, value] of all?.headers ?? []) expect(headers[name.toLowerCase()], name).toBe(value);
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
    expect(headers.server).toBe(manner.server);
  });

  it('sends what the build has compressed, by what the browser takes', async () => {
    const plain = await ask('/');
    for (const [encoding, ending] of [
      ['br', '.br'],
      ['gzip', '.gz'],
    ] as const) {
      const { headers, body } = await ask('/', { 'accept-encoding': encoding });
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(body.equals(readFileSync(join(DIST, `index.html${ending}`)))).toBe(true);
      expect(body.length * 2).toBeLessThan(plain.body.length);
    }
  });

  it.each([
    ['/llms.txt', /^text\/plain; charset=utf-8$/],
    ['/guide.md', /^text\/markdown; charset=utf-8$/],
    ['/sw.js', /^(?:text|application)\/javascript(?:; charset=utf-8)?$/],
    ['/favicon.svg', /^image\/svg\+xml(?:; charset=utf-8)?$/],
    ['/versioni/atom.xml', /^(?:text|application)\/xml(?:; charset=utf-8)?$/],
    ['/pagefind/pagefind-entry.json', /^application\/json(?:; charset=utf-8)?$/],
  ])('names the type of %s', async (path, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
  });

  it('lets browsers keep for ever what bears a hash in its name, and ask again for the rest', async () => {
    const script = readdirSync(join(DIST, '_astro')).find((name) => name.endsWith('.js')) ?? '';
    const hashed = await ask(`/_astro/${script}`);
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/sw.js')).headers['cache-control']).toBe('no-cache');
    const page = await ask('/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await ask('/', { 'if-none-match': page.headers.etag ?? '' })).status).toBe(304);
  });

  it('lets no browser keep for ever that a script was not there', async () => {
    const { status, headers } = await ask('/_astro/gone.C2WbONBd.js');
    expect(status).toBe(404);
    expect(headers['cache-control'] ?? '').not.toContain('immutable');
  });

  it('sends parts of a file', async () => {
    const { status, body } = await ask('/favicon.svg', { range: 'bytes=0-3' });
    expect([status, body.toString()]).toEqual([206, '<svg']);
  });

  it.each([
    '/_headers',
    '/_nginx-headers.conf',
    '/_caddy-headers.conf',
    '/index.html.br',
    '/pagina-che-non-esiste/',
  ])('answers 404 to %s, with the page that helps', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain("Questa pagina non c'è");
  });

  it('leads from an address without its slash to the page, here and nowhere else', async () => {
    const { status, headers } = await ask(GUIDE.slice(0, -1));
    expect(status).toBeGreaterThan(300);
    expect(status).toBeLessThan(309);
    const asked = new URL(`http://127.0.0.1:${host().port}`);
    expect(new URL(headers.location ?? '', asked).href).toBe(new URL(GUIDE, asked).href);
  });

  it('leads from the permanent address of an edition in force to the page of today', async () => {
    const rule = /^(\S+\/)\* (\S+\/):splat 302$/m.exec(readFileSync(join(DIST, '_redirects'), 'utf8'));
    const [, permanent = '', today = ''] = rule ?? [];
    const { status, body } = await ask(permanent);
    expect(status).toBe(200);
    expect(body.toString()).toMatch(new RegExp(`<meta http-equiv="refresh" content="\\d+; ?url=${today}"`));
  });

  it.each([
    '/../nginx.conf',
    '/../Caddyfile',
    '/%2e%2e/nginx.conf',
    '/%2e%2e/Caddyfile',
    '/..%2fnginx.conf',
    '/..%2fCaddyfile',
    '/_astro/../../nginx.conf',
    '/_astro/../../Caddyfile',
    '/....//nginx.conf',
    '//../Caddyfile',
  ])('does not leave its folder for %s', async (path) => {
    // As it stands: an http client would resolve the dots itself.
    const answer = await new Promise<string>((resolve, reject) => {
      const asked = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`;
      const socket = connect(host().port, '127.0.0.1', () => socket.write(asked));
      let text = '';
      socket.on('data', (part) => (text += part.toString('latin1')));
      socket.on('close', () => resolve(text)).on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 (?:30[1278]|40[04]) /);
    expect(answer).not.toContain(manner.secret);
  });

  return { host };
}
