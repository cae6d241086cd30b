import type { Inputs } from '../schemas/search.ts';
import type { InputKind } from './input-kind.ts';
import type { PageText } from './vocabulary.ts';

export type Link = readonly [text: string, address: string];

/** What the search offers besides pages; fetched only when it is needed. */
export interface Offers {
  /** The most frequent problems, for when no page is sure. */
  readonly problems: readonly Link[];
  /** For a value that belongs into a checker: what to say, and the page to offer. */
  readonly inputs: Readonly<Partial<Record<InputKind, readonly [says: string, ...Link]>>>;
}

/** Chooses for each kind of value the first of its pages that exists. */
export function compileOffers(inputs: Inputs, pages: readonly PageText[], problems: readonly Link[]): Offers {
  return {
    problems,
    inputs: Object.fromEntries(
      inputs.flatMap(({ kind, says, checker, page }) => {
        const wanted = [...checker.map((slug) => `/controlli/${slug}/`), page];
        const offered = wanted.flatMap((url) => pages.find((other) => other.url === url) ?? [])[0];
        return offered === undefined ? [] : [[kind, [says, offered.title, offered.url] as const]];
      }),
    ),
  };
}
