import type { SiteMeasure } from '../../../src/schemas/quality.ts';
import { share, type Measured } from './figures.ts';
import type { StackName } from './stacks/stack.ts';

/** What this site must keep to, on its own or beside another stack. */
export interface Target {
  readonly says: string;
  /** What was reached; null where it could not be measured. */
  readonly value: number | null;
  readonly most: number;
}

/** Weighing on 30 pages, growing on 3,000. */
const SMALL = 30;
const LARGE = 3000;

/** The targets that hold for so many pages. */
export function targetsOf(pages: number, measured: Measured): Target[] {
  const beside = (other: StackName, what: SiteMeasure): number | null => share(what, measured, other);
  const { page, search } = measured.ours;
  const all: (Target & { readonly only?: number })[] = [
    { says: 'LCP beside stock Starlight', value: beside('starlight', 'lcp'), most: 0.6 },
    { says: 'LCP beside the floor', value: beside('eleventy', 'lcp'), most: 1.15 },
    { says: 'TBT, milliseconds', value: page.tbt, most: 0 },
    { says: 'CLS', value: page.cls, most: 0 },
    { says: 'requests', value: page.requests, most: 8 },
    { says: 'page without fonts, bytes', value: page.total, most: 24_000 },
    {
      says: 'search, key to result, beside stock Starlight',
      value: beside('starlight', 'searchFromKey'),
      most: 0.5,
    },
    {
      says: 'search, cold and slow, beside stock Starlight',
      value: beside('starlight', 'searchFromOpening'),
      most: 0.6,
      only: SMALL,
    },
    { says: 'search, bytes to the first result', value: search.bytes, most: 150_000, only: LARGE },
    {
      says: 'build time beside stock Starlight',
      value: beside('starlight', 'seconds'),
      most: 1,
      only: LARGE,
    },
    {
      says: 'build memory beside stock Starlight',
      value: beside('starlight', 'megabytes'),
      most: 1,
      only: LARGE,
    },
  ];
  return all.filter(({ only }) => only === undefined || only === pages);
}

export function isReached({ value, most }: Target): boolean {
  return value !== null && value <= most;
}
