import type { CollectionEntry } from 'astro:content';
import { allPages } from './all-pages.ts';

/** The pages of today, archive and 404 left out, the home page first. */
export async function currentPages(): Promise<CollectionEntry<'docs'>[]> {
  const pages = [...(await allPages()).values()].filter(
    ({ id }) => id !== '404' && !id.startsWith('archivio/'),
  );
  const key = (id: string): string => (id === 'index' ? '' : id);
  return pages.toSorted((one, other) => key(one.id).localeCompare(key(other.id), 'it'));
}
