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

/** The date of an edition, or that it has none; null where it is the first day in force, which its status says. */
export function dateBesideStatus(edition: Pick<Edition, 'date' | 'from'>): string | null {
  if (edition.date === null) return 'senza data';
  return edition.date === edition.from ? null : longDate(edition.date);
}
