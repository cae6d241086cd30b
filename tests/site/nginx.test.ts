import { readFileSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseHeadersFile } from '../../src/server/headers-file.ts';
import { DIST } from '../support/dist.ts';
import { provideNginx, startNginx, type Answer, type Nginx } from '../support/nginx.ts';

const CONFIG = readFileSync(fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url)), 'utf8');

const nginx = provideNginx();

const read = nginx ? '' : ', read as text alone since nginx is not here and apt-get could not install it,';

describe(`deploy/nginx.conf${read}`, () => {
  it('names the headers of the build in every place that sends files', () => {
    const places = CONFIG.match(/location [^{]*\{[^}]*try_files[^}]*\}/g) ?? [];
    expect(places.length).toBeGreaterThan(1);
    for (const place of places) {
      expect(place).toContain('_nginx-headers.conf');
      expect(place).toContain('Strict-Transport-Security');
    }
    expect(CONFIG.split('{').length).toBe(CONFIG.split('}').length);
  });

  it('sends the same headers as hosts that read _headers', () => {
    const [all] = parseHeadersFile(readFileSync(join(DIST, '_headers'), 'utf8'));
    const lines = readFileSync(join(DIST, '_nginx-headers.conf'), 'utf8');
    const caddy = readFileSync(join(DIST, '_caddy-headers.conf'), 'utf8');
    expect(all?.headers.length).toBeGreaterThan(4);
    for (const [name, value] of all?.headers ?? []) {
      expect(lines).toContain(`add_header ${name} "${value}" always;`);
      expect(caddy).toContain(`${name} "${value}"`);
    }
  });
});

if (nginx) describe('Debian nginx with deploy/nginx.conf', serves);

function serves(): void {
  let server: Nginx;

  beforeAll(async () => {
    server = await startNginx(CONFIG);
  });

  afterAll(() => server.stop());

  const ask = (path: string, headers?: Record<string, string>): Promise<Answer> => server.ask(path, headers);

  it.each(['/', '/guide/tsrm-pstrp/cambiare-email-e-cellulare/', '/pagina-che-non-esiste/'])(
    'sends the headers of the build with %s',
    async (path) => {
      const { headers } = await ask(path);
      const [all] = parseHeadersFile(readFileSync(join(DIST, '_headers'), 'utf8'));
      for (const [name, value] of all?.headers ?? []) expect(headers[name.toLowerCase()], name).toBe(value);
      expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
      expect(headers.server).toBe('nginx');
    },
  );

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

  it('lets browsers keep for ever what bears a hash in its name, and ask again for the rest', async () => {
    const script = readdirSync(join(DIST, '_astro')).find((name) => name.endsWith('.js')) ?? '';
    const hashed = await ask(`/_astro/${script}`);
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/sw.js')).headers['cache-control']).toBe('no-cache');
    const page = await ask('/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await ask('/', { 'if-none-match': page.headers.etag ?? '' })).status).toBe(304);
  });

  it('sends parts of a file', async () => {
    const { status, body } = await ask('/favicon.svg', { range: 'bytes=0-3' });
    expect([status, body.toString()]).toEqual([206, '<svg']);
  });

  it.each(['/_headers', '/_nginx-headers.conf', '/index.html.br', '/pagina-che-non-esiste/'])(
    'answers 404 to %s, with the page that helps',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(404);
      expect(body.toString()).toContain("Questa pagina non c'è");
    },
  );

  it.each([
    '/../nginx.conf',
    '/%2e%2e/nginx.conf',
    '/..%2fnginx.conf',
    '/_astro/../../nginx.conf',
    '/....//nginx.conf',
  ])('does not leave its folder for %s', async (path) => {
    // As it stands: an http client would resolve the dots itself.
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.end(`GET ${path} HTTP/1.0\r\n\r\n`));
      let text = '';
      socket.on('data', (part) => (text += part.toString('latin1')));
      socket.on('close', () => resolve(text)).on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /);
    expect(answer).not.toContain('worker_processes');
  });

  it('sends a page a third as often as an empty file or more, without a failure', async () => {
    const rate = async (path: string): Promise<number> => {
      const began = performance.now();
      let failed = 0;
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          for (let count = 0; count < 125; count += 1) {
            if ((await ask(path, { 'accept-encoding': 'br' })).status !== 200) failed += 1;
          }
        }),
      );
      expect(failed).toBe(0);
      return 1000 / (performance.now() - began);
    };
    await rate('/empty.txt');
    // The best of three in turn: a moment in which the machine did something else says nothing of nginx.
    let best = 0;
    for (let turn = 0; turn < 3; turn += 1) {
      const empty = await rate('/empty.txt');
      best = Math.max(best, (await rate('/guide/tsrm-pstrp/cambiare-email-e-cellulare/')) / empty);
    }
    expect(best).toBeGreaterThan(1 / 3);
  });
}
