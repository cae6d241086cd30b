import { parseDocument } from 'yaml';

/** The two parts of a page's source: the data between the `---` lines and the text. */
export interface PageSource {
  readonly head: string;
  readonly body: string;
}

/** @throws for an author's mistake: a page without its data at the top. */
export function splitSource(source: string, path: string): PageSource {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source);
  if (parts === null) throw new Error(`${path}: in cima mancano i dati della pagina, tra due righe ---.`);
  return { head: parts[1] ?? '', body: parts[2] ?? '' };
}

/**
 * What a reader reads of a page: title, summary and text. Words for the search and the date of the
 * last check are left out: changing them is no news.
 */
export function readerText(source: string, path: string): string {
  const { head, body } = splitSource(source, path);
  const data = parseDocument(head);
  const shown = ['title', 'description', 'checkers'].map((name) => String(data.get(name) ?? ''));
  const text = body.replace(/^import .*$/gm, '');
  return [...shown, text].join('\n').replace(/\s+/g, ' ').trim();
}
