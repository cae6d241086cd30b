import { parse, type ChildNode } from 'postcss';
import { askedBy, mayMatch, type Asked } from './selector.ts';
import type { Words } from './words.ts';

export interface Declaration {
  readonly kind: 'declaration';
  readonly name: string;
  readonly value: string;
}

export interface Rule {
  readonly kind: 'rule';
  readonly selectors: readonly { readonly text: string; readonly asked: Asked }[];
  readonly body: readonly Part[];
}

export interface AtRule {
  readonly kind: 'at';
  readonly head: string;
  /** `null` where it is a statement, such as the order of layers. */
  readonly body: readonly Part[] | null;
}

export type Part = Declaration | Rule | AtRule;

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
    case 'decl': {
      const value = node.important ? `${node.value}!important` : node.value;
      return [{ kind: 'declaration', name: node.prop, value }];
    }
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
 * The sheet without the rules that can match nothing where only these words stand. A selector stays when in
 * doubt: it goes only where a class, id, element or attribute that it asks for is neither in the page nor in
 * a script.
 */
export function matching(sheet: Sheet, words: Words): Sheet {
  return sheet.flatMap((part): Part[] => {
    if (part.kind === 'declaration' || part.body === null) return [part];
    const body = matching(part.body, words);
    if (body.length === 0) return [];
    if (part.kind === 'at') return [{ ...part, body }];
    const selectors = part.selectors.filter(({ asked }) => mayMatch(asked, words));
    return selectors.length === 0 ? [] : [{ ...part, selectors, body }];
  });
}

/** Every declaration of the sheet through `change`, which drops it by `null`; rules that are left empty go. */
export function changed(sheet: Sheet, change: (declaration: Declaration) => Declaration | null): Sheet {
  return sheet.flatMap((part): Part[] => {
    if (part.kind === 'declaration') {
      const now = change(part);
      return now === null ? [] : [now];
    }
    if (part.body === null) return [part];
    const body = changed(part.body, change);
    return body.length === 0 ? [] : [{ ...part, body }];
  });
}

/** The sheet as CSS, without a blank that is not needed. */
export function writeSheet(sheet: Sheet): string {
  return sheet.map(writePart).join('');
}

function writePart(part: Part): string {
  if (part.kind === 'declaration') return `${part.name}:${part.value};`;
  if (part.kind === 'rule') return block(part.selectors.map(({ text }) => text).join(','), part.body);
  return part.body === null ? `${part.head};` : block(part.head, part.body);
}

function block(head: string, body: Sheet): string {
  return `${head}{${writeSheet(body).replace(/;$/, '')}}`;
}
