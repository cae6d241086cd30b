import type { HowOften } from './measure.ts';

const DEFAULT = [30, 300, 3000] as const;

/** How many pages to build, from the command line. @throws {Error} on what is no number of pages. */
export function sizesFrom(words: readonly string[]): number[] {
  if (words.length === 0) return [...DEFAULT];
  return words.map((word) => {
    const size = Number(word);
    if (Number.isInteger(size) && size >= 20 && size <= 3000) return size;
    throw new Error(
      `«${word}» is no number of pages: write 20 to 3000, for instance npm run bench:site -- 30 300`,
    );
  });
}

/** A build of 3,000 pages takes minutes, and what disturbs it is small beside it. */
export function howOften(size: number): HowOften {
  return { builds: size < 1000 ? 3 : 1, visits: 5 };
}
