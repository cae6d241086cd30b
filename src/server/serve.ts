import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeadersFile, type HeaderRule } from './headers-file.ts';

export interface ServeOptions {
  /** Folder of the built site. */
  root: string;
  /** TCP port; 0 takes any free one. */
  port: number;
  /** Header rules; without them those of `_headers` in the root are sent, as a host would. */
  headers?: readonly HeaderRule[];
}

export interface Served {
  /** For instance `http://localhost:4321`, without a final slash. */
  origin: string;
  close(): Promise<void>;
}

/** sirv names no charset for these, and a browser would then guess one: the acquired texts hold accents. */
const CHARSETS: readonly (readonly [ending: string, type: string])[] = [
  ['.txt', 'text/plain;charset=utf-8'],
  ['.md', 'text/markdown;charset=utf-8'],
];

/**
 * Serves a built site as a static host does: headers of `_headers`, `404.html` with status 404.
 * The files are listed once at the start (sirv), so no address can lead outside the root.
 *
 * @throws {Error} with an Italian sentence that says how to mend it, when the root holds no site or the port is taken.
 */
export async function serve({ root, port, headers }: ServeOptions): Promise<Served> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error('Il sito non è ancora costruito. Esegui «npm run build», poi riprova.');
  }
  const rules = headers ?? readHeaderRules(root);
  const notFound = readNotFound(root);
  const files = sirv(root, {
    etag: true,
    // Those that the build has written beside the files.
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      const charset = CHARSETS.find(([ending]) => pathname.endsWith(ending));
      if (charset && !response.hasHeader('content-type')) response.setHeader('content-type', charset[1]);
    },
  });

  const server = createServer((request, response) => {
    const pathname = pathnameOf(request);
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else if (/^\/_[^/]*$/.test(pathname)) {
      // What is written for servers: headers and redirects.
      sendNotFound(response, notFound);
    } else {
      files(request, response, () => sendNotFound(response, notFound));
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    origin: `http://localhost:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readHeaderRules(root: string): HeaderRule[] {
  const file = join(root, '_headers');
  return existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}

function readNotFound(root: string): string {
  const file = join(root, '404.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : "Questa pagina non c'è.";
}

function pathnameOf(request: IncomingMessage): string {
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  try {
    return decodeURI(path);
  } catch {
    return path; // a malformed escape: no file bears such a name, sirv answers 404
  }
}

function sendNotFound(response: ServerResponse, body: string): void {
  const type = body.startsWith('<') ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8';
  response.writeHead(404, { 'content-type': type }).end(body);
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `La porta ${port} è già occupata da un altro programma. Chiudilo, oppure scegli un'altra porta: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES') {
    return new Error(`La porta ${port} è riservata al sistema. Scegline una più alta: PORT=4321 npm start`);
  }
  return error;
}
