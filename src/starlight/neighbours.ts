import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Pagination = StarlightRouteData['pagination'];

/** A guide's address, or the first part of any other: what previous and next must not leave. */
function sectionOf(path: string): string {
  return /^\/(?:guide\/[^/]+|[^/]+)\//.exec(path)?.[0] ?? '/';
}

/** Previous and next task of the same guide, previous and next checker: the menu's next group is another matter. */
export function withinSection({ prev, next }: Pagination, path: string): Pagination {
  const section = sectionOf(path);
  const inside = (link: Pagination['prev']): Pagination['prev'] =>
    link !== undefined && sectionOf(link.href) === section ? link : undefined;
  return { prev: inside(prev), next: inside(next) };
}
