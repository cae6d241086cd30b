import type { Change } from '../../schemas/guide.ts';
import { longDate } from '../dates.ts';

/** What the site's change log says of a new edition. */
export interface News {
  readonly guide: string;
  readonly label: string;
  readonly date: string;
  readonly changes: readonly Change[];
}

/** The change log with the news on top of its day; the day's heading is opened where it is not there yet. */
export function withNews(changelog: string, { guide, label, date, changes }: News): string {
  const entry = [
    `### Guida ${guide}, edizione ${label}`,
    '',
    ...changes.map(
      ({ kind, page, what }) => `- ${capital(kind)}${page === undefined ? '' : ` in ${page}`}: ${what}`,
    ),
    '',
  ].join('\n');
  const heading = `## ${longDate(date)}\n`;
  const first = changelog.search(/^## /m);
  if (first === -1) return `${changelog.trimEnd()}\n\n${heading}\n${entry}`;
  if (!changelog.slice(first).startsWith(heading)) {
    return `${changelog.slice(0, first)}${heading}\n${entry}\n${changelog.slice(first)}`;
  }
  const below = first + heading.length;
  return `${changelog.slice(0, below)}\n${entry}${changelog.slice(below)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
