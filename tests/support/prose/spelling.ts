import { readFileSync } from 'node:fs';
import { decodeTrie } from 'cspell-trie-lib';
import { z } from 'zod';
import { attribute, elements, first, hasClass, isElement, type Node } from '../html.ts';
import { normalise } from '../page-text.ts';
import { projectFile, readYaml } from '../registers.ts';

/** What the dictionary needs to answer. */
export interface Speller {
  /** Whether a word, as it is written, is Italian or one of the project's own. */
  knows(word: string): boolean;
}

const line = z.array(z.string());
const ownWords = z.strictObject({ names: line, foreign: line, italian: line, elided: line, parts: line });

/** The Italian dictionary with the project's own words, all of them in content/language/own-words.yaml. */
export function italianSpeller(own: ReadonlySet<string> = ownList()): Speller {
  const file = projectFile('node_modules/@cspell/dict-it-it/dict/it-it.trie');
  const dictionary = decodeTrie(readFileSync(file));
  const known = (word: string): boolean => own.has(word) || dictionary.hasWord(word, true);
  return {
    // A capital begins a sentence or is shouted: the plain word is asked for as well. A name keeps its own.
    knows: (word) => known(word) || known(word.toLowerCase()) || known(capitalised(word)),
  };
}

/** The project's own words, as they are written. */
export function ownList(): ReadonlySet<string> {
  const lists = Object.values(ownWords.parse(readYaml('content/language/own-words.yaml')));
  return new Set(lists.flat().flatMap((words) => words.split(' ')));
}

/** The words of a text that a speller is asked about: no addresses, names of files, codes, nor single letters. */
export function spelledWords(text: string): string[] {
  const plain = text
    .replace(/https?:\/\/\S+|\S*@\S*|\S*\*{2,}\S*/g, ' ')
    .replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:\p{Ll}{2,4})(?![\p{L}\p{N}])/gu, ' ')
    .replace(/[\p{L}\p{N}_-]*\p{N}[\p{L}\p{N}_-]*/gu, ' ');
  return (plain.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1);
}

/** Tags whose text is not Italian prose. */
const UNSPELLED = new Set('script style template noscript code kbd samp pre svg'.split(' '));

/**
 * The runs of Italian text that authors wrote on a page: its title and its content, run by run, since a link beside
 * a link is a word beside a word. What bears another language is left out.
 */
export function italianRuns(document: Node): string[] {
  const main = first(document, 'main');
  const content = main && elements(main, 'div').find((div) => hasClass(div, 'sl-markdown-content'));
  return [...elements(document, 'h1'), ...(content ? [content] : [])].flatMap(runsOf);
}

function runsOf(node: Node): string[] {
  if ('value' in node) return [normalise(node.value)];
  if (isElement(node)) {
    const language = attribute(node, 'lang') ?? 'it';
    if (UNSPELLED.has(node.tagName) || !language.startsWith('it')) return [];
  }
  return 'childNodes' in node ? node.childNodes.flatMap(runsOf) : [];
}

function capitalised(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}
