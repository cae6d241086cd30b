import parser from 'postcss-selector-parser';
import type { Words } from './words.ts';

/** What a selector asks for: all of these names, and one of the selectors of each list. */
export interface Asked {
  readonly names: readonly string[];
  readonly oneOf: readonly (readonly Asked[])[];
}

/** Pseudo-classes whose argument has to match, and so to exist. `:not()` asks for nothing. */
const MATCHING = new Set([':is', ':where', ':has', ':any', ':-webkit-any', ':matches']);

/**
 * What each selector of a list asks for, in the order of the list.
 * @throws {Error} of the parser, on what is no selector.
 */
export function askedBy(selectors: string): { readonly text: string; readonly asked: Asked }[] {
  return parser()
    .astSync(selectors)
    .nodes.map((selector) => ({ text: String(selector).trim(), asked: ofSelector(selector) }));
}

function ofSelector(selector: parser.Selector): Asked {
  const names: string[] = [];
  const oneOf: Asked[][] = [];
  for (const node of selector.nodes) {
    if (parser.isTag(node) || parser.isClassName(node) || parser.isIdentifier(node)) names.push(node.value);
    else if (parser.isAttribute(node)) {
      names.push(node.attribute);
      if (node.operator === '=' && node.value !== undefined && /^[\w-]+$/.test(node.value))
        names.push(node.value);
    } else if (parser.isPseudo(node) && MATCHING.has(node.value)) oneOf.push(node.nodes.map(ofSelector));
  }
  return { names, oneOf };
}

/** Whether something with these names may match. */
export function mayMatch({ names, oneOf }: Asked, words: Words): boolean {
  return (
    names.every((name) => words.has(name)) &&
    oneOf.every((selectors) => selectors.some((asked) => mayMatch(asked, words)))
  );
}
