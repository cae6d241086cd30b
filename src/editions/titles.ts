import { titlesById } from './all-pages.ts';

/**
 * The title of each page by its path, for links that are data.
 * @throws for an author's mistake: data that points to a page which is not there.
 */
export async function pageTitles(): Promise<(path: string) => string> {
  const titles = new Map(
    [...(await titlesById())].map(([id, title]) => [id === 'index' ? '/' : `/${id}/`, title]),
  );
  return (path) => {
    const title = titles.get(path.replace(/#.*$/, ''));
    if (title === undefined) {
      throw new Error(`I dati in content/ rimandano a «${path}», che non è una pagina del sito.`);
    }
    return title;
  };
}
