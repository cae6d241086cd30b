import { allNeighbours, calledIn, type Neighbours } from './neighbours.ts';

/** Title, summary and day of a comparison. */
export interface AboutComparison {
  readonly title: string;
  readonly description: string;
  /** As 2026-11-22: the day of the later edition. */
  readonly checked: string;
}

/** One comparison for each pair of neighbouring editions, as Astro asks for the routes of a page. */
export async function comparisonPaths() {
  return (await allNeighbours()).map((pair) => ({
    params: { guide: pair.guide.id, from: pair.from.number, to: pair.to.number },
    props: pair,
  }));
}

/** What a comparison is called and says of itself. */
export function aboutComparison({ guide, from, to }: Neighbours): AboutComparison {
  const both = `${calledIn(from)} e ${calledIn(to)}`;
  return {
    title: `Confronta ${both}, guida ${guide.data.shortTitle}`,
    description: `${guide.data.title}: che cosa cambia tra ${both}, pagina per pagina.`,
    checked: to.date ?? to.acquired ?? '2026-11-22',
  };
}
