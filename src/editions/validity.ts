import type { Edition } from '../schemas/guide.ts';
import { longDate } from './dates.ts';

type Validity = Pick<Edition, 'status' | 'from' | 'to'>;

/** From when to when an edition held, «in vigore dal … al …»; null for a text that was never in force here. */
export function validityOf({ from, to }: Validity): string | null {
  if (from === undefined) return null;
  if (to === undefined) return `in vigore dal ${longDate(from)}`;
  if (to === from) return `in vigore il ${longDate(from)}`;
  return `in vigore dal ${longDate(from)} al ${longDate(to)}`;
}

/** The status of an edition in words, with its days: «sostituita, in vigore dal … al …». */
export function statusOf(edition: Validity): string {
  const validity = validityOf(edition);
  if (validity === null) return edition.status;
  return edition.status === 'in vigore' ? validity : `${edition.status}, ${validity}`;
}
