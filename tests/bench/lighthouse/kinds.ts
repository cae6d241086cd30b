/** Lighthouse's four categories. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** What every page is to reach, but those that name what is enough. */
const ALL = 100;

export type Category = (typeof CATEGORIES)[number];

export interface Kind {
  /** By which src/components/quality/Lighthouse.astro has words for it. */
  readonly id: string;
  readonly path: string;
  /** Audits that this kind of page is to fail, each with its reason: they do not count. */
  readonly without: readonly { readonly audit: string; readonly why: string }[];
  /** What is enough where 100 cannot be had, with the reason. */
  readonly enough?: { readonly performance: number; readonly why: string };
}

const HIDDEN = [{ audit: 'is-crawlable', why: 'noindex is meant here: the page in force is to be found' }];

/** A page of every kind. */
export const KINDS: readonly Kind[] = [
  { id: 'home', path: '/', without: [] },
  { id: 'guide', path: '/guide/psicologi/attivare-la-notifica-email/', without: [] },
  { id: 'guide-photos', path: '/guide/tsrm-pstrp/cambiare-email-e-cellulare/', without: [] },
  { id: 'checkers', path: '/controlli/', without: [] },
  { id: 'problems', path: '/problemi/', without: [] },
  { id: 'glossary', path: '/glossario/', without: [] },
  {
    id: 'results',
    path: '/cerca/?q=recuperare+la+password',
    without: [],
    enough: { performance: 70, why: 'the phone itself searches: what is largest comes with the answer' },
  },
  { id: 'archive', path: '/archivio/tsrm-pstrp/2.0/', without: HIDDEN },
  { id: 'comparison', path: '/versioni/confronto/tsrm-pstrp/3.0/3.1/', without: [] },
  { id: 'missing', path: '/404.html', without: [] },
];

/** The score that a kind of page is to reach in a category. */
export function aimOf({ enough }: Kind, category: Category): number {
  return category === 'performance' ? (enough?.performance ?? ALL) : ALL;
}
