import type { Change, Edition, Guide } from '../schemas/guide.ts';
import { longDate } from './dates.ts';

/** A change as news: what readers of the guide get to know, with an anchor that never moves. */
export interface NewsItem {
  readonly guide: string;
  readonly edition: Pick<Edition, 'number' | 'status'>;
  readonly date: string;
  readonly title: string;
  readonly change: Change;
  /** Its place in /versioni/. */
  readonly anchor: string;
}

type Register = Pick<Guide, 'shortTitle' | 'editions'>;

/** Every change of every edition of a guide, newest first; anchors count from the oldest line. */
export function newsOf(guide: string, { shortTitle, editions }: Register): NewsItem[] {
  return editions.flatMap((edition) =>
    edition.changes.map((change, index) => ({
      guide,
      edition,
      date: change.date,
      title: `${shortTitle}, edizione ${edition.number}: ${change.kind}`,
      change,
      anchor: `modifica-${guide}-${edition.number}-${edition.changes.length - index}`,
    })),
  );
}

/** The changes of several guides in one stream, newest first; on one day they stay as they were. */
export function newestFirst(items: readonly NewsItem[]): NewsItem[] {
  return items.toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

/** How long an edition is news, in days. */
const FRESH = 60;

/** The edition in force, where it came in the last days. @param today such as 2026-11-22. */
export function freshEdition({ editions }: Register, today: string): Edition | null {
  const edition = editions.find(({ status }) => status === 'in vigore');
  if (edition?.from === undefined || edition.from > today) return null;
  const age = (Date.parse(today) - Date.parse(edition.from)) / 86_400_000;
  return age <= FRESH ? edition : null;
}

/** «Edizione 3.1 della guida TSRM-PSTRP, dal 23 novembre 2026: 4 cambiamenti». */
export function headline({ shortTitle }: Register, { number, from, changes }: Edition): string {
  const count = changes.length === 1 ? '1 cambiamento' : `${changes.length} cambiamenti`;
  return `Edizione ${number} della guida ${shortTitle}, dal ${longDate(from ?? '')}: ${count}`;
}
