import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../../src/server/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'guida-pec-serve-'));
const root = join(folder, 'dist');
let site: Served;

beforeAll(async () => {
  mkdirSync(join(root, 'guide'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<h1>home</h1>');
  writeFileSync(join(root, 'guide', 'index.html'), '<h1>guide</h1>');
  writeFileSync(join(root, '404.html'), '<h1>missing</h1>');
  writeFileSync(join(root, 'testo.txt'), 'perché');
  writeFileSync(join(root, 'prova.js'), 'plain();');
  writeFileSync(join(root, 'prova.js.br'), brotliCompressSync('compressed();'));
  writeFileSync(join(root, '_nginx-headers.conf'), 'add_header A b;');
  writeFileSync(join(root, '_headers'), "/*\n  Content-Security-Policy: default-src 'self'\n");
  site = await serve({ root, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** fetch() tidies `..` away before it asks; this sends the path as it stands. */
function statusOfRawPath(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port: new URL(site.origin).port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('serve', () => {
  it('answers a folder with its index page and the headers of the build', async () => {
    const response = await fetch(`${site.origin}/guide/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<h1>guide</h1>');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'self'");
  });

  it('answers an unknown address with the 404 page, status 404 and the same headers', async () => {
    const response = await fetch(`${site.origin}/manca/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>missing</h1>');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'self'");
  });

  it('names the charset of plain text', async () => {
    const response = await fetch(`${site.origin}/testo.txt`);
    expect(response.headers.get('content-type')).toBe('text/plain;charset=utf-8');
    expect(await response.text()).toBe('perché');
  });

  it.each(['/_headers', '/_nginx-headers.conf'])('keeps %s to itself', async (path) => {
    expect((await fetch(`${site.origin}${path}`)).status).toBe(404);
  });

  it('sends what the build has compressed to who takes it, and the file itself to others', async () => {
    const ask = (encoding: string) =>
      fetch(`${site.origin}/prova.js`, { headers: { 'accept-encoding': encoding } });
    const compressed = await ask('br');
    expect(compressed.headers.get('content-encoding')).toBe('br');
    expect(compressed.headers.get('content-type')).toMatch(/javascript/);
    expect(compressed.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(await compressed.text()).toBe('compressed();');
    expect(await (await ask('identity')).text()).toBe('plain();');
  });

  it('takes no data', async () => {
    expect((await fetch(`${site.origin}/`, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it.each([
    '/../secret.txt',
    '/guide/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%E0%A4%A',
  ])('does not leave its root for %s', async (path) => {
    expect(await statusOfRawPath(path)).toBe(404);
  });

  it('says what to do when the port is taken', async () => {
    const port = Number(new URL(site.origin).port);
    await expect(serve({ root, port })).rejects.toThrow(`La porta ${port} è già occupata`);
  });

  it('says what to do when the site is not built', async () => {
    await expect(serve({ root: join(folder, 'nothing'), port: 0 })).rejects.toThrow('npm run build');
  });
});
