/** A link from the top of a page to the part that most come for. */
export interface WayInto {
  readonly text: string;
  readonly anchor: string;
}

interface Heading {
  readonly slug: string;
  readonly text: string;
}

/** Where a page embeds a checker, or the summary that one copies for those who help. */
const CHECKER = /^<(?:\w+Checker|SupportSummary|PreFlight)\b/m;
const HEADING = /^#{2,4} (.+?)(?: \{#[\w-]+\})?$/gm;

/**
 * The short ways from the top of a page, in the order of the page: to its steps, and to its checker.
 * @param body the page as its authors wrote it, MDX.
 * @param headings the page's headings as Astro read them.
 * @param checkers how many checkers the page declares.
 */
export function waysInto(body: string, headings: readonly Heading[], checkers: number): WayInto[] {
  const checker = anchorOfChecker(body, headings);
  return headings.flatMap(({ slug }) => {
    if (slug === 'come-fare') return [{ text: 'Vai ai passi', anchor: slug }];
    if (slug !== checker) return [];
    return [{ text: checkers > 1 ? 'Vai ai controlli' : 'Vai al controllo', anchor: slug }];
  });
}

/** The section that gathers the checks, else the heading right above the first one. */
function anchorOfChecker(body: string, headings: readonly Heading[]): string | null {
  const place = CHECKER.exec(body)?.index;
  if (place === undefined) return null;
  const above = [...body.slice(0, place).matchAll(HEADING)].map(([, text = '']) => text.trim());
  const gathered = headings.find(({ slug, text }) => slug === 'controlla-prima' && above.includes(text));
  return (gathered ?? headings.find(({ text }) => text === above.at(-1)))?.slug ?? null;
}
