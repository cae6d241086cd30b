import {
  attribute,
  hasClass,
  isElement,
  isInline,
  isSilent,
  nodesOf,
  type Element,
  type Node,
} from './tree.ts';

/** Turns the address of a link into the one that the Markdown gives. */
export type Resolve = (href: string) => string;

/** What stands where a page has a checker, which Markdown cannot hold. */
const CHECKER = '*(Nella pagina, qui, un controllo guarda i dati nel browser.)*';

/** The Markdown of a rendered page's text: headings, lists, tables, quotes, links. */
export function markdownOf(html: string, resolve: Resolve): string {
  return blocks(nodesOf(html), resolve).join('\n\n');
}

/** The blocks below some nodes; runs of text and inline tags between them are paragraphs. */
function blocks(nodes: readonly Node[], resolve: Resolve): string[] {
  const found: string[] = [];
  let line = '';
  const flush = (): void => {
    const text = tidy(line);
    if (text !== '') found.push(text);
    line = '';
  };
  for (const node of nodes) {
    if (isElement(node) && hasClass(node, 'checker')) {
      flush();
      found.push(CHECKER);
    } else if (isSilent(node)) {
      continue;
    } else if (isInline(node)) {
      line += inline(node, resolve);
    } else if (isElement(node)) {
      flush();
      found.push(...block(node, resolve));
    }
  }
  flush();
  return found;
}

function block(element: Element, resolve: Resolve): string[] {
  const { tagName, childNodes } = element;
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading !== null) return [`${'#'.repeat(Number(heading[1]))} ${line(childNodes, resolve)}`];
  if (tagName === 'ul' || tagName === 'ol') return [list(element, resolve)];
  if (tagName === 'table') return [table(element, resolve)];
  if (tagName === 'hr') return ['---'];
  if (tagName === 'dt') return [`**${line(childNodes, resolve)}**`];
  if (tagName === 'blockquote' || tagName === 'aside' || hasClass(element, 'origin')) {
    return [prefixed(blocks(childNodes, resolve).join('\n\n'), '> ', '> ')];
  }
  return blocks(childNodes, resolve);
}

function list(element: Element, resolve: Resolve): string {
  const items = element.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li');
  return items
    .map((item, index) => {
      const mark = element.tagName === 'ol' ? `${index + 1}. ` : '- ';
      return prefixed(blocks(item.childNodes, resolve).join('\n\n'), mark, ' '.repeat(mark.length));
    })
    .join('\n');
}

/** The first row gives the names of the columns, as Markdown wants them. */
function table(element: Element, resolve: Resolve): string {
  const rows = rowsOf(element).map((row) =>
    row.childNodes.filter(isElement).map((cell) => line(cell.childNodes, resolve).replaceAll('|', '\\|')),
  );
  const [names = [], ...rest] = rows;
  const written = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [written(names), written(names.map(() => '---')), ...rest.map(written)].join('\n');
}

function rowsOf(element: Element): Element[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));
}

/** Blocks within a line, such as paragraphs in a cell, run on. */
function line(nodes: readonly Node[], resolve: Resolve): string {
  return tidy(nodes.map((node) => inline(node, resolve)).join(''));
}

function inline(node: Node, resolve: Resolve): string {
  if (isSilent(node)) return '';
  if ('value' in node) return node.value.replace(/[ \t\r\n]+/g, ' ').replace(/[\\*`<]/g, '\\$&');
  if (!isElement(node)) return '';
  const text = node.childNodes.map((child) => inline(child, resolve)).join('');
  switch (node.tagName) {
    case 'a': {
      const href = attribute(node, 'href');
      return href === undefined ? text : `[${tidy(text)}](${resolve(href)})`;
    }
    case 'strong':
    case 'b':
      return `**${text.trim()}**`;
    case 'em':
    case 'i':
      return `*${text.trim()}*`;
    // The words of a comparison. Markdown has a sign for what is struck out and none for what is underlined.
    case 'del':
      return text.trim() === '' ? text : ` ~~${text.trim()}~~ `;
    case 'ins':
      return text.trim() === '' ? text : ` <ins>${text.trim()}</ins> `;
    case 'code':
      return `\`${text.replaceAll('\\', '').trim()}\``;
    case 'br':
      return ' ';
    default:
      return isInline(node) ? text : ` ${text} `;
  }
}

function tidy(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

function prefixed(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((row, index) => (index === 0 ? first + row : row === '' ? rest.trimEnd() : rest + row))
    .join('\n');
}
