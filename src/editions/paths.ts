/**
 * Where an edition is kept for good: /archivio/<guide>/<edition>/<page>/.
 * While the edition is in force the address leads to the live page, so a link made today holds for ever.
 * @param page its path below the guide, without slashes at the ends; empty for the guide itself.
 */
export function archivePath(guide: string, edition: string, page = ''): string {
  return `/archivio/${guide}/${edition}/${page === '' ? '' : `${page}/`}`;
}

/** Where a page of the edition in force stands. */
export function livePath(guide: string, page = ''): string {
  return `/guide/${guide}/${page === '' ? '' : `${page}/`}`;
}

/** Where two neighbouring editions are compared. */
export function comparisonPath(guide: string, from: string, to: string): string {
  return `/versioni/confronto/${guide}/${from}/${to}/`;
}

/** A page of a guide: in force where `edition` is null, else kept. */
export interface PagePlace {
  readonly guide: string;
  readonly edition: string | null;
  readonly page: string;
}

/** The whole guide as one document, below the guide: it stands for the guide itself and is no page of it. */
export const WHOLE = 'stampa';

/** What the id of a page (its address without the outer slashes) says of its place; null outside the guides. */
export function placeOf(id: string): PagePlace | null {
  const live = /^guide\/([^/]+)(?:\/(.+))?$/.exec(id);
  if (live !== null) {
    const [, guide = '', page = ''] = live;
    return { guide, edition: null, page: page === WHOLE ? '' : page };
  }
  const kept = /^archivio\/([^/]+)\/([^/]+)(?:\/(.+))?$/.exec(id);
  if (kept !== null) return { guide: kept[1] ?? '', edition: kept[2] ?? '', page: kept[3] ?? '' };
  return null;
}
