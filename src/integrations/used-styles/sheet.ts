import { parse, type ChildNode } from 'postcss';
import { askedBy, mayMatch, type Asked } from './selector.ts';
import type { Words } from './words.ts';

interface Declaration {
  readonly kind: 'declaration';
  readonly name: string;
  readonly text: string;
}

interface Rule {
  readonly kind: 'rule';
  readonly selectors: readonly { readonly text: string; readonly asked: Asked }[];
  readonly body: readonly Part[];
}

interface AtRule {
  readonly kind: 'at';
  readonly head: string;
  /** `null` where it is a statement, such as the order of layers. */
  readonly body: readonly Part[] | null;
}

type Part = Declaration | Rule | AtRule;

/** Selectors inside these are no selectors: `from`, `50%`. */
const FRAMES = /^(?:-webkit-)?keyframes$/;

/** A style sheet read once, to be written for one page after the other. */
export type Sheet = readonly Part[];

/** @throws {CssSyntaxError} on what is no CSS. */
export function readSheet(css: string): Sheet {
  return parse(css).nodes.flatMap((node) => readPart(node, false));
}

function readPart(node: ChildNode, frames: boolean): Part[] {
  switch (node.type) {
    case 'comment':
      return [];
    case 'decl':
      return [{ kind: 'declaration', name: node.prop, text: `${node.toString()};` }];
    case 'rule': {
      const body = node.nodes.flatMap((inner) => readPart(inner, frames));
      if (frames) return [{ kind: 'at', head: node.selector, body }];
      return [{ kind: 'rule', selectors: askedBy(node.selector), body }];
    }
    case 'atrule': {
      const head = node.params === '' ? `@${node.name}` : `@${node.name} ${node.params}`;
      const inFrames = FRAMES.test(node.name);
      return [{ kind: 'at', head, body: node.nodes?.flatMap((inner) => readPart(inner, inFrames)) ?? null }];
    }
  }
}

/**
 * The sheet without the rules that can match nothing where only these words stand, and without the custom
 * properties that nothing reads. A selector stays when in doubt: it goes only where a class, id, element or
 * attribute that it asks for is neither in the page nor in a script.
 */
export function writeSheet(sheet: Sheet, words: Words): string {
  let css = write(sheet, words, () => true);
  // What only a dropped property read goes in the next round.
  for (let before = ''; before.length !== css.length;) {
    before = css;
    const read = new Set(Array.from(css.matchAll(/var\(\s*(--[\w-]+)/g), ([, name = '']) => name));
    css = write(sheet, words, (name) => !name.startsWith('--') || read.has(name) || words.has(name));
  }
  return css;
}

function write(parts: readonly Part[], words: Words, keeps: (name: string) => boolean): string {
  let css = '';
  for (const part of parts) {
    if (part.kind === 'declaration') {
      if (keeps(part.name)) css += part.text;
      continue;
    }
    if (part.kind === 'at' && part.body === null) {
      css += `${part.head};`;
      continue;
    }
    const head =
      part.kind === 'at'
        ? part.head
        : part.selectors.flatMap(({ text, asked }) => (mayMatch(asked, words) ? [text] : [])).join(',');
    const body = head === '' ? '' : write(part.body ?? [], words, keeps).replace(/;$/, '');
    if (body !== '') css += `${head}{${body}}`;
  }
  return css;
}
