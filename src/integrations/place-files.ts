import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { PlaceFile, PlaceRow } from '../checkers/fiscal-code/place-file.ts';
import { readPlaces } from './place-data.ts';

/** Where the place files are on the site; the form fetches `<letter>.json` from here. */
export const PLACE_FILES = '/dati/luoghi/';

/** One place file for each first letter of the codes of birthplaces. */
export async function makePlaceFiles(): Promise<ReadonlyMap<string, PlaceFile>> {
  const files = new Map<string, (PlaceRow | null)[]>();
  for (const { code, name, province, from, to } of await readPlaces()) {
    const letter = code.charAt(0);
    const rows = files.get(letter) ?? [];
    const number = Number(code.slice(1));
    while (rows.length < number) rows.push(null);
    rows[number] = [name, province, from, to];
    files.set(letter, rows);
  }
  return files;
}

/** Writes the place files under a folder, such as the built site. */
export async function writePlaceFiles(folder: URL): Promise<void> {
  const target = new URL(`.${PLACE_FILES}`, folder);
  await mkdir(target, { recursive: true });
  for (const [letter, file] of await makePlaceFiles()) {
    await writeFile(new URL(`${letter}.json`, target), JSON.stringify(file));
  }
}

/** Publishes the places of birth, one JSON file for each first letter, under /dati/luoghi/. */
export function placeFiles(): AstroIntegration {
  let files: ReturnType<typeof makePlaceFiles> | undefined;
  return {
    name: 'place-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(PLACE_FILES, (request, response, next) => {
          const letter = /^\/([A-Z])\.json/.exec(request.url ?? '')?.[1];
          files ??= makePlaceFiles();
          files.then((made) => {
            const file = made.get(letter ?? '');
            if (!file) return next();
            response.setHeader('content-type', 'application/json; charset=utf-8');
            response.end(JSON.stringify(file));
          }, next);
        });
      },
      'astro:build:done': ({ dir }) => writePlaceFiles(dir),
    },
  };
}
