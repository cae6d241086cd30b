import { getCollection, type CollectionEntry } from 'astro:content';
import type { Edition } from '../schemas/guide.ts';

/** Two editions of a guide that follow each other. */
export interface Neighbours {
  readonly guide: CollectionEntry<'guides'>;
  readonly from: Edition;
  readonly to: Edition;
}

/** Every pair of neighbouring editions, by the order of the registers. */
export async function allNeighbours(): Promise<Neighbours[]> {
  return (await getCollection('guides')).flatMap((guide) =>
    guide.data.editions.slice(0, -1).flatMap((to, index) => {
      const from = guide.data.editions[index + 1];
      return from === undefined ? [] : [{ guide, from, to }];
    }),
  );
}

/** How an edition is called in a sentence: «la 3.0», «il testo originale». */
export function calledIn({ number }: Pick<Edition, 'number'>): string {
  return /^\d/.test(number) ? `la ${number}` : 'il testo originale';
}
