import { getCollection, type CollectionEntry } from 'astro:content';

export type PagesById = ReadonlyMap<string, CollectionEntry<'docs'>>;

let pages: Promise<PagesById> | undefined;
let titles: Promise<ReadonlyMap<string, string>> | undefined;

/**
 * Every page by its id, archive and 404 included, in Astro's order. `getCollection` makes each entry anew at each
 * call: asked by every page, it would take a time that grows with the square of the pages.
 */
export function allPages(): Promise<PagesById> {
  // While one writes, pages come and go.
  if (import.meta.env.DEV) return readPages();
  return (pages ??= readPages());
}

/** The title of each page by its id. */
export function titlesById(): Promise<ReadonlyMap<string, string>> {
  if (import.meta.env.DEV) return readTitles();
  return (titles ??= readTitles());
}

async function readPages(): Promise<PagesById> {
  return new Map((await getCollection('docs')).map((entry) => [entry.id, entry]));
}

async function readTitles(): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await allPages())].map(([id, { data }]) => [id, data.title]));
}
