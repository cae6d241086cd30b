import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { getEntry } from 'astro:content';
import { parse } from 'yaml';
import { quoted, type Quoted } from '../schemas/frozen.ts';
import type { PageOfGuide } from './current.ts';

/** Astro always runs at the root of the project. */
const ARCHIVE = pathToFileURL(`${process.cwd()}/content/docs/archivio/`);

const snapshots = new Map<string, Promise<Quoted | null>>();

/** What a kept edition quotes; null for the edition in force and for transcriptions, which quote the registers of today. */
function quotedIn({ guide, edition }: PageOfGuide): Promise<Quoted | null> {
  if (guide === undefined || edition === undefined) return Promise.resolve(null);
  const id = `${guide}/${edition}`;
  const known = snapshots.get(id) ?? readSnapshot(id);
  snapshots.set(id, known);
  return known;
}

async function readSnapshot(id: string): Promise<Quoted | null> {
  const text = await readFile(new URL(`${id}/_quoted.yaml`, ARCHIVE), 'utf8').catch(() => null);
  return text === null ? null : quoted.parse(parse(text));
}

/** An official address as the page's edition knows it; undefined where no register has it. */
export async function linkFor(page: PageOfGuide, name: string) {
  return (await quotedIn(page))?.links[name] ?? (await getEntry('links', name))?.data;
}

/** A public source as the page's edition read it; undefined where no register has it. */
export async function referenceFor(page: PageOfGuide, id: string) {
  return (await quotedIn(page))?.references[id] ?? (await getEntry('references', id))?.data;
}

/** A word's definition as the page's edition gave it, and whether the glossary of today still has it. */
export async function termFor(page: PageOfGuide, id: string) {
  const today = (await getEntry('glossary', id))?.data;
  const definition = (await quotedIn(page))?.glossary[id]?.definition ?? today?.definition;
  return definition === undefined ? undefined : { definition, listed: today !== undefined };
}

/** A drawn screen as the page's edition had it; undefined where no file has it. */
export async function screenFor(page: PageOfGuide, id: string) {
  return (await quotedIn(page))?.screens[id] ?? (await getEntry('screens', id))?.data;
}

/** A diagram as the page's edition had it; undefined where no file has it. */
export async function diagramFor(page: PageOfGuide, id: string) {
  return (await quotedIn(page))?.diagrams[id] ?? (await getEntry('diagrams', id))?.data;
}
