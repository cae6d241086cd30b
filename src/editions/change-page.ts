import type { Edition } from '../schemas/guide.ts';
import { titlesById } from './all-pages.ts';
import { archivePath, placeOf } from './paths.ts';

/** The page that a change names, as its own edition has it. */
export interface ChangedPage {
  readonly href: string;
  readonly title: string;
}

/**
 * Finds the page of a change: live where the edition is in force, else the kept one; null where the
 * change names none or its edition no longer has it.
 */
export async function changedPages(): Promise<
  (guide: string, edition: Pick<Edition, 'number' | 'status'>, path: string | undefined) => ChangedPage | null
> {
  const titles = await titlesById();
  return (guide, { number, status }, path) => {
    if (path === undefined) return null;
    const place = placeOf(idOf(path));
    const kept = place !== null && place.edition === null && status !== 'in vigore';
    const href = kept ? archivePath(guide, number, place.page) : path;
    const title = titles.get(idOf(href));
    return title === undefined ? null : { href, title };
  };
}

function idOf(path: string): string {
  return path.replace(/#.*$/, '').replace(/^\/|\/$/g, '') || 'index';
}
