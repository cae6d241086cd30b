import { EVERY_GUIDE } from '../../search/guides.ts';
import type { Search } from '../../search/instance.ts';
import type { PagefindResult } from '../../search/pagefind.ts';
import { messages, named } from './messages.ts';
import type * as WaysOut from './ways-out.ts';

/** What a search has to say. */
export interface Outcome extends WaysOut.WayOut {
  /** Pages, best first, not loaded yet. */
  readonly results: readonly PagefindResult[];
  /** Pages to show on request. */
  readonly doubtful: readonly PagefindResult[];
  /** Slips were read otherwise than typed: there is a way back to what was typed. */
  readonly corrected: boolean;
  /** The query may stand in an address. */
  readonly shareable: boolean;
}

/** Which pages the reader wants to see. */
export interface Choices {
  /** The original texts too. */
  readonly archive: boolean;
  /** The name of a guide: its pages, and those that belong to none. Empty for all guides. */
  readonly guide: string;
}

const NOTHING = { results: [], doubtful: [], lines: [], problems: [], anyway: '', corrected: false };

/** Most queries find pages, and need none of it. */
const waysOut = (): Promise<typeof WaysOut> => import('./ways-out.ts');

/** What may be a value for a checker rather than a query: src/search/input-kind.ts looks closer. */
const MAY_BE_VALUE = /@|\d\D?\d\D?\d\D?\d\D?\d|[a-z]{5}\d|\.\w{2,4}$/i;

/**
 * Looks for a query, or says where it belongs.
 * Archived pages come after every current one, and only when asked for.
 * @throws (rejects) when the index cannot be fetched.
 */
export async function outcomeOf(
  query: string,
  { archive, guide }: Choices,
  search: Search,
): Promise<Outcome> {
  const value = MAY_BE_VALUE.test(query) ? await (await waysOut()).belongs(query, search) : null;
  const outcome = { ...NOTHING, ...value, shareable: value === null };
  if (value?.term === '') return { ...outcome, status: value.status };

  const states = archive ? ['corrente', 'archiviata'] : ['corrente'];
  const term = value?.term ?? query;
  const chosen = guide === '' ? {} : { guida: { any: [guide, EVERY_GUIDE] } };
  const answers = await Promise.all(
    states.map((stato) => search.search(term, { filters: { stato, ...chosen } })),
  );
  const results = answers.flatMap((answer) => answer.results);
  const { doubtful = [], corrections = [] } = answers[0] ?? {};
  if (results.length === 0) {
    const { wayOut } = await waysOut();
    return { ...outcome, doubtful, ...(await wayOut(named(query), doubtful.length, search)) };
  }
  const corrected = corrections.length > 0;
  const status =
    messages.found(results.length, term) + (corrected ? `. ${messages.readAs(corrections)}` : '');
  return { ...outcome, results, corrected, status };
}
