import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Pipe, type Network } from './pipe.ts';

/** The same host for every stack: brotli at its best for all that shrinks, ten minutes in the browser's cache. */
export interface Host {
  readonly origin: string;
  /** From now on; null for as fast as can be. */
  slowDown(network: Network | null): void;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Comes compressed already. */
const WHOLE = /\.(?:woff2|png|jpe?g|webp|pf_\w+|pagefind)$/;

/** @param root folder of a built site. */
export async function host(root: string): Promise<Host> {
  const known = new Map<string, Buffer>();
  let pipe: Pipe | null = null;

  const bodyOf = (file: string): Buffer => {
    const body = known.get(file) ?? compressed(file);
    known.set(file, body);
    return body;
  };

  const server = createServer((request, response) => {
    const file = fileFor(root, request.url ?? '/');
    const body = file === null ? Buffer.alloc(0) : bodyOf(file);
    const head = (): unknown =>
      response.writeHead(file === null ? 404 : 200, {
        'content-type': TYPES[extname(file ?? '')] ?? 'application/octet-stream',
        'cache-control': 'public, max-age=600',
        'content-length': body.length,
        ...(file === null || WHOLE.test(file) ? {} : { 'content-encoding': 'br' }),
      });
    if (pipe === null) {
      head();
      response.end(body);
      return;
    }
    const sink = (part: Buffer): void => {
      if (!response.headersSent) head();
      response.write(part);
    };
    void pipe.send(body, sink).then(() => {
      if (!response.headersSent) head();
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    slowDown(network) {
      pipe = network === null ? null : new Pipe(network);
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The file of an address; null where there is none. */
function fileFor(root: string, url: string): string | null {
  const path = normalize(decodeURI(url.split(/[?#]/, 1)[0] ?? '/'));
  const file = join(root, path, path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(root) && statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

function compressed(file: string): Buffer {
  const content = readFileSync(file);
  if (WHOLE.test(file)) return content;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
}
