import { attribute, elements, first, hasClass, isElement, type Element, type Node } from '../html.ts';
import { normalise } from '../page-text.ts';

/** Blocks that hold running text; a heading, a term of a list and a caption are labels. */
const PROSE = new Set(['p', 'li', 'dd', 'blockquote', 'summary', 'td']);

/** What is not read as a sentence: drawings, code, fields, and what no person sees. */
const LEFT_OUT = new Set(
  'script style template noscript svg pre code kbd samp nav button select textarea input output dialog math'.split(
    ' ',
  ),
);

const UNREAD = ['sr-only', 'visually-hidden', 'origin-label'] as const;

/** Tags that stand within a line: they do not end a block. */
const INLINE = new Set('a abbr b cite dfn em i mark q s small span strong sub sup time u var'.split(' '));

/**
 * The running text of a page, block by block in reading order, normalised as the list of facts is. It is what
 * authors wrote in `<main>`: the frame (edition line, footer) is left out, and so are headings, tables of labels (a
 * cell counts where it holds a whole sentence), labels of origin, code, addresses, drawings, fields and buttons, what
 * is hidden, and list entries that are one link.
 *
 * @throws {Error} when the page has no `<main>`.
 */
export function proseBlocks(document: Node): string[] {
  const whole = first(document, 'main');
  if (!whole) throw new Error('The page has no <main>.');
  const main = elements(whole, 'div').find((div) => hasClass(div, 'sl-markdown-content')) ?? whole;
  return elements(main, ...PROSE)
    .filter((block) => !insideLeftOut(block, main) && !isLink(block))
    .map((block) => ({ block, text: withoutAddresses(normalise(ownText(block))) }))
    .filter(({ block, text }) => text !== '' && (block.tagName !== 'td' || isSentence(text)))
    .map(({ text }) => text);
}

/** The text of a block without the blocks within it, which are counted for themselves. */
function ownText(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes
    .map((child) => {
      if (!isElement(child)) return 'value' in child ? child.value : '';
      if (child.tagName === 'br') return ' ';
      return INLINE.has(child.tagName) && !isHidden(child) ? ownText(child) : ' ';
    })
    .join('');
}

function insideLeftOut(block: Element, main: Element): boolean {
  for (
    let node: Node | null = block;
    node && node !== main;
    node = 'parentNode' in node ? node.parentNode : null
  ) {
    if (isElement(node) && (LEFT_OUT.has(node.tagName) || isHidden(node))) return true;
  }
  return false;
}

/** Hidden from the eye, a mark for screen readers beside a link («sito esterno»), or the label of an origin. */
function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  return UNREAD.some((name) => hasClass(element, name));
}

/** An entry that is one link is the name of a page, not a sentence. */
function isLink(block: Element): boolean {
  const own = (node: Node) => normalise(ownText(node));
  return elements(block, 'a').some((link) => own(link) === own(block)) && !/[.?!]$/.test(own(block));
}

function isSentence(text: string): boolean {
  return /[.?!]$/.test(text);
}

function withoutAddresses(text: string): string {
  return text
    .replace(/\bhttps?:\/\/\S+/g, ' ')
    .replace(/\S+@\S+/g, ' ')
    .replace(/(?<![\p{L}\d])(?:[a-z\d-]+\.)+(?:it|org|com|eu|gov|example)(?![\p{L}\d])(?:\/\S*)?/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
