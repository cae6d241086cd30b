import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { addressOf, offlineFiles } from '../offline/files.ts';
import type { Release } from '../offline/release.ts';

const WORKER = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));

/** Shown in place of a page that is not on the device. */
const FALLBACK = 'informazioni/senza-connessione/';

/** Writes the service worker of the build. Runs after all that writes pages, scripts or the index. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files } = await writeWorker(dir);
        logger.info(`${files.length} file nella copia per chi è senza connessione`);
      },
    },
  };
}

/**
 * Writes `sw.js` into a folder of built files, with the list of what it keeps.
 * @throws {Error} when the page for readers without a connection is not there.
 */
export async function writeWorker(dir: URL): Promise<Release> {
  const release = await releaseOf(dir);
  if (!release.files.some(([address]) => address === FALLBACK)) {
    throw new Error(`offline: the build holds no page ${FALLBACK}`);
  }
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { RELEASE: JSON.stringify(release) },
  });
  await writeFile(new URL('sw.js', dir), outputFiles[0]?.contents ?? '');
  return release;
}

async function releaseOf(dir: URL): Promise<Release> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const root = fileURLToPath(dir);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/').replace(/^\//, ''),
    );
  const files: [string, string][] = [];
  for (const name of offlineFiles(names)) {
    const content = readFileSync(new URL(name, dir));
    files.push([addressOf(name), name.startsWith('_astro/') ? '' : digestOf(content)]);
  }
  return { name: digestOf(JSON.stringify(files)), files, fallback: FALLBACK };
}

/** Short, since the list bears one for each file: it tells two releases apart, it guards nothing. */
function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}
