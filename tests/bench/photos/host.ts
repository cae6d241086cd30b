import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LIBRARY = 'node_modules/browser-image-compression/dist/browser-image-compression.js';

/** A page with every way in it, its workers and the photos; what the page makes is handed back. */
export interface Host {
  readonly origin: string;
  /** The photo that the page made last. */
  readonly result: () => Buffer;
  readonly close: () => void;
}

/** @param photos by name, served at `/<name>` */
export async function host(photos: ReadonlyMap<string, Buffer>): Promise<Host> {
  const files = new Map<string, string | Buffer>([
    ['/', '<!doctype html><title>bench</title><script type="module" src="/in-page.js"></script>'],
    ['/library.js', readFileSync(ROOT + LIBRARY)],
    ...(await scripts()),
    ...[...photos].map(([name, photo]) => [`/${name}`, photo] as const),
  ]);
  let result = Buffer.alloc(0);
  const server: Server = createServer(async (request, response) => {
    const path = request.url ?? '';
    if (path === '/result') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      result = Buffer.concat(parts);
      response.end();
      return;
    }
    response.writeHead(files.has(path) ? 200 : 404, {
      'content-type': path.endsWith('.js') ? 'text/javascript' : path === '/' ? 'text/html' : 'image/jpeg',
    });
    response.end(files.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host has no port');
  return { origin: `http://127.0.0.1:${address.port}`, result: () => result, close: () => server.close() };
}

/** The page's script and the workers, bundled as for the site: minified, in parts. */
async function scripts(): Promise<[string, Buffer][]> {
  const photos = 'src/components/checkers/photos';
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      'in-page': 'tests/bench/photos/in-page.ts',
      'check-worker': `${photos}/check-worker.ts`,
      'mend-worker': `${photos}/mend-worker.ts`,
    },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    write: false,
  });
  return outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]);
}
