import type { Edition, Guide } from '../schemas/guide.ts';
import { longDate } from './dates.ts';

/** What a citation names: the page, its guide and edition, and the address that holds for ever. */
export interface Cited {
  readonly title: string;
  readonly guide: Pick<Guide, 'title'>;
  readonly edition: Pick<Edition, 'number' | 'label' | 'date'>;
  readonly address: string;
}

/** How to quote a page: title, guide, edition, date, address. */
export function citationOf({ title, guide, edition, address }: Cited): string {
  const date = edition.date === null ? 'senza data' : longDate(edition.date);
  return `«${title}», in ${guide.title}, edizione ${edition.label}, ${date}, ${address}`;
}
