import { parseFragment, serialize } from 'parse5';
import { attribute, hasClass, isElement, type Element, type Node } from '../editions/reading/tree.ts';

/** Where a page stands in a document that holds several. */
export interface Joining {
  /** The page's own address, such as `/guide/psicologi/aprire-il-pannello/`. */
  readonly path: string;
  /** The anchor that each page of the document has in it, by its address; `path` is among them. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** A page made ready to stand beside others. */
export interface JoinedPage {
  readonly html: string;
  /** The words of the glossary that it uses, by their ids, in reading order. */
  readonly words: readonly string[];
}

/** What only works, or is only needed, on the page itself. */
const LEFT_OUT = new Set(['script', 'noscript', 'template', 'button', 'dialog', 'input', 'style', 'link']);

/** Attributes that name ids, apart by blanks. https://html.spec.whatwg.org/multipage/ and WAI-ARIA 1.2 */
const NAMING = new Set([
  'id',
  'for',
  'headers',
  'name',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
]);

const GLOSSARY = '/glossario/#';

/** The anchor of a word in the glossary at the end of the document. */
export function wordAnchor(id: string): string {
  return `parola--${id}`;
}

/**
 * The HTML of a page as a chapter: ids and what names them bear the chapter's anchor, so that two pages may
 * use the same ones; links to the pages of the document stay in it; headings go one level down; a checker is
 * one sentence that says where it is.
 */
export function joinPage(html: string, joining: Joining): JoinedPage {
  const fragment = parseFragment(html);
  const words: string[] = [];
  fragment.childNodes = fragment.childNodes.flatMap((node) => joinNode(node, joining, words));
  return { html: serialize(fragment), words: [...new Set(words)] };
}

function joinNode(node: Node, joining: Joining, words: string[]): Node[] {
  if (!isElement(node)) return node.nodeName === '#comment' ? [] : [node];
  if (LEFT_OUT.has(node.tagName) || hasClass(node, 'sl-anchor-link')) return [];
  if (attribute(node, 'popover') !== undefined) return [];
  if (hasClass(node, 'checker')) return whereToCheck(node, joining.path);
  const heading = /^h([2-5])$/.exec(node.tagName);
  if (heading !== null) rename(node, `h${Number(heading[1]) + 1}`);
  if (node.tagName === 'details') node.attrs.push({ name: 'open', value: '' });
  rewrite(node, joining, words);
  node.childNodes = node.childNodes.flatMap((child) => joinNode(child, joining, words));
  // A custom element without its script is a box like any other.
  if (node.tagName.includes('-')) rename(node, 'div');
  return [node];
}

function rename(element: Element, name: string): void {
  element.tagName = name;
  element.nodeName = name;
}

function rewrite(element: Element, { path, anchors }: Joining, words: string[]): void {
  const own = anchors.get(path) ?? '';
  const word = attribute(element, 'href')?.startsWith(GLOSSARY) === true;
  element.attrs = element.attrs.flatMap(({ name, value }) => {
    // The definition stands at the end of the document.
    if (word && (name === 'title' || name.startsWith('aria-') || name.startsWith('data-'))) return [];
    if (name === 'href') {
      if (word) words.push(value.slice(GLOSSARY.length));
      return [{ name, value: joinedLink(value, path, anchors) }];
    }
    if (NAMING.has(name)) return [{ name, value: value.replace(/\S+/g, (id) => `${own}--${id}`) }];
    return [{ name, value: value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own}--${id})`) }];
  });
}

/** Where a link leads in the document; one that leaves it stays as it is. */
function joinedLink(href: string, path: string, anchors: ReadonlyMap<string, string>): string {
  if (href.startsWith(GLOSSARY)) return `#${wordAnchor(href.slice(GLOSSARY.length))}`;
  const [page = '', id] = href.split('#', 2);
  const anchor = anchors.get(page === '' ? path : page);
  if (anchor === undefined) return href;
  return id === undefined || id === '' || id === '_top' ? `#${anchor}` : `#${anchor}--${id}`;
}

/** The one sentence of a checker on paper. */
function whereToCheck(checker: Element, path: string): Node[] {
  const label = escaped(attribute(checker, 'aria-label') ?? 'Controllo');
  const place = `<strong>${label}</strong>: si fa sul sito, alla pagina ${escaped(path)}`;
  return parseFragment(`<p class="checker-place">${place}</p>`).childNodes;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * Leads links to what paper leaves out, such as a field of a checker, back to the page on the site.
 * @param chapters the HTML of every chapter of the document.
 */
export function mendLinks(chapters: readonly string[], anchors: ReadonlyMap<string, string>): string[] {
  const known = new Set(
    chapters.flatMap((html) => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
  );
  const paths = new Map([...anchors].map(([path, anchor]) => [anchor, path]));
  return chapters.map((html) =>
    html.replace(/href="#([^"]+?)--([^"]+)"/g, (link, anchor: string, id: string) => {
      const path = paths.get(anchor);
      return path === undefined || known.has(`${anchor}--${id}`) ? link : `href="${path}#${id}"`;
    }),
  );
}
