import { parseDocument } from 'yaml';
import { archivePath } from '../paths.ts';
import { splitSource } from './page-source.ts';

/**
 * The source of a page as it is kept: it names its edition, leaves the menu, no longer asks to come
 * first in the search, and its links to pages of the guides stay within the editions of that day.
 * @param inForce the number of each guide's edition that the text was written for.
 */
export function freezePage(
  source: string,
  { path, edition, inForce }: { path: string; edition: string; inForce: ReadonlyMap<string, string> },
): string {
  const { head, body } = splitSource(source, path);
  const data = parseDocument(head);
  data.set('edition', edition);
  data.set('sidebar', { hidden: true });
  data.delete('queries');
  return `---\n${data.toString({ lineWidth: 0 })}---\n${keepLinks(body, inForce)}`;
}

/** A link stands after a bracket or a quote, in Markdown as in a component. */
function keepLinks(body: string, inForce: ReadonlyMap<string, string>): string {
  return body.replace(/(?<=[("'])\/guide\/([a-z0-9-]+)\//g, (link, guide: string) => {
    const number = inForce.get(guide);
    return number === undefined ? link : archivePath(guide, number);
  });
}
