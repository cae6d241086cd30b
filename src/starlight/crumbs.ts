import type { Crumb } from './structured-data.ts';

/**
 * The pages above a page that are there, by its address: the home page first, the page itself last.
 * @param titles the title of each page by its id.
 */
export function crumbsTo(id: string, title: string, titles: ReadonlyMap<string, string>): Crumb[] {
  const home: Crumb = { name: 'Inizio', path: '/' };
  if (id === '') return [home];
  const parts = id.split('/');
  const above = parts.slice(0, -1).flatMap((_, index) => {
    const place = parts.slice(0, index + 1).join('/');
    const name = titles.get(place);
    return name === undefined ? [] : [{ name, path: `/${place}/` }];
  });
  return [home, ...above, { name: title, path: `/${id}/` }];
}
