import type { CollectionEntry } from 'astro:content';
import { allPages } from './all-pages.ts';
import { inForce } from './register.ts';
import { placeOf } from './paths.ts';

/** The pages of an edition by their path below the guide, empty for the guide itself. */
export type PagesOfEdition = ReadonlyMap<string, CollectionEntry<'docs'>>;

/** The pages of an edition: the live ones where it is in force, else the kept ones. */
export async function pagesOfEdition(
  guide: CollectionEntry<'guides'>,
  number: string,
): Promise<PagesOfEdition> {
  const folder = number === inForce(guide.data).number ? null : number;
  const found = new Map<string, CollectionEntry<'docs'>>();
  for (const entry of (await allPages()).values()) {
    const place = placeOf(entry.id);
    if (place?.guide === guide.id && place.edition === folder) found.set(place.page, entry);
  }
  return found;
}
