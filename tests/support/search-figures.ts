import type { AskedQuery } from './search-queries.ts';
import type { Shown } from './search-box.ts';

export interface Outcome extends AskedQuery {
  readonly shown: Shown;
}

/** How well a set of queries was answered. */
export interface Figures {
  readonly queries: number;
  /** Shares of the queries that have an answer: the right page first, among the first three. */
  readonly first: number;
  readonly three: number;
  /** Mean reciprocal rank. */
  readonly mrr: number;
  /** Queries that have an answer, and were given no page. */
  readonly empty: number;
  /** Of the queries without an answer, those that were told so. */
  readonly told: number;
  readonly offTopic: number;
}

/** Where the first right page stands, from 1; 0 where it does not. */
export function rankOf({ pages, shown }: Outcome): number {
  return shown.pages.findIndex((page) => pages.includes(page)) + 1;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ pages }) => pages.length > 0);
  const ranks = answerable.map(rankOf);
  const off = outcomes.filter(({ pages }) => pages.length === 0);
  const share = (count: number): number => (answerable.length === 0 ? 1 : count / answerable.length);
  return {
    queries: answerable.length,
    first: share(ranks.filter((rank) => rank === 1).length),
    three: share(ranks.filter((rank) => rank >= 1 && rank <= 3).length),
    mrr: share(ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0)),
    empty: answerable.filter(({ shown }) => shown.pages.length === 0).length,
    told: off.filter(({ shown }) => shown.pages.length === 0).length,
    offTopic: off.length,
  };
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
