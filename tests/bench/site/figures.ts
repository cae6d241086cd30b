import type { SiteMeasure } from '../../../src/schemas/quality.ts';
import type { Taken } from './process-tree.ts';
import type { FirstView } from './first-view.ts';
import type { SearchView } from './search-view.ts';
import { KINDS, sumOf, type Kind } from './visit.ts';
import type { StackName } from './stacks/stack.ts';

/** The middle of what the rounds gave, for one stack and one number of pages. */
export interface Figures {
  /** Seconds, and megabytes of the whole tree of processes. */
  readonly build: { readonly seconds: number; readonly megabytes: number | null };
  readonly page: {
    readonly requests: number;
    readonly bytes: Readonly<Record<Kind, number>>;
    /** All but fonts. */
    readonly total: number;
    readonly lcp: number;
    readonly tbt: number;
    readonly cls: number;
  };
  readonly search: SearchView;
}

/** What the rounds of one stack gave. */
export interface Rounds {
  readonly builds: readonly Taken[];
  readonly views: readonly FirstView[];
  readonly searches: readonly SearchView[];
}

/** The middle one; of an even number, the mean of the two in the middle. @throws {Error} of none. */
export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return (low + high) / 2;
}

export function figuresOf({ builds, views, searches }: Rounds): Figures {
  const view = (of: (one: FirstView) => number): number => middle(views.map(of));
  const search = (of: (one: SearchView) => number): number => middle(searches.map(of));
  const [html, css, js, fonts, others] = KINDS.map((kind) => view(({ bytes }) => bytes[kind]));
  const memory = builds.flatMap(({ megabytes }) => megabytes ?? []);
  const bytes = { html: html ?? 0, css: css ?? 0, js: js ?? 0, fonts: fonts ?? 0, others: others ?? 0 };
  return {
    build: {
      seconds: middle(builds.map(({ seconds }) => seconds)),
      megabytes: memory.length === 0 ? null : middle(memory),
    },
    page: {
      requests: view(({ requests }) => requests),
      bytes,
      total: sumOf(bytes) - bytes.fonts,
      lcp: view(({ lcp }) => lcp),
      tbt: view(({ tbt }) => tbt),
      cls: view(({ cls }) => cls),
    },
    search: {
      fromKey: search(({ fromKey }) => fromKey),
      fromOpening: search(({ fromOpening }) => fromOpening),
      bytes: search(({ bytes: fetched }) => fetched),
    },
  };
}

/** Figures of every stack on the same pages; null of another one that could not build or show them. */
export type Measured = { readonly ours: Figures } & Readonly<
  Record<Exclude<StackName, 'ours'>, Figures | null>
>;

/** What is compared: ours as a share of the other's. Null where either has nothing to divide. */
export const COMPARED = {
  seconds: ({ build }) => build.seconds,
  megabytes: ({ build }) => build.megabytes,
  bytes: ({ page }) => page.total,
  js: ({ page }) => page.bytes.js,
  requests: ({ page }) => page.requests,
  lcp: ({ page }) => page.lcp,
  searchFromKey: ({ search }) => search.fromKey,
  searchFromOpening: ({ search }) => search.fromOpening,
  searchBytes: ({ search }) => search.bytes,
} as const satisfies Readonly<Record<SiteMeasure, (figures: Figures) => number | null>>;

/** Ours as a share of another stack's. */
export function share(what: SiteMeasure, measured: Measured, other: StackName): number | null {
  const theirs = measured[other];
  return theirs === null ? null : ratio(COMPARED[what](measured.ours), COMPARED[what](theirs));
}

export function ratio(ours: number | null, other: number | null): number | null {
  return ours === null || other === null || other === 0 ? null : ours / other;
}
