import type { Edition, Guide } from '../schemas/guide.ts';
import { archivePath, livePath } from './paths.ts';
import { statusOf } from './validity.ts';

/**
 * How an edition answers for the page that is open: it is the open one, it has the same page, it is
 * one single text, or the page was not there.
 */
export type Answer = 'open' | 'same' | 'text' | 'missing';

/** An edition that the reader may switch to. */
export interface Choice {
  readonly number: string;
  readonly label: string;
  readonly status: string;
  readonly href: string;
  readonly answer: Answer;
}

/** The page that is open. */
export interface OpenPage {
  readonly guide: string;
  readonly edition: string;
  readonly page: string;
}

/**
 * The editions of a guide, each with where its version of the open page stands.
 * @param has tells whether an edition holds a page; a transcription is one text and is not asked.
 */
export function choicesFor(
  { editions }: Pick<Guide, 'editions'>,
  open: OpenPage,
  has: (edition: string, page: string) => boolean,
): Choice[] {
  const fromText = editions.some(
    ({ number, status }) => number === open.edition && status === 'trascrizione',
  );
  return editions.map((edition) => {
    const answer = answerOf(edition, open, fromText, has);
    const page = answer === 'same' || answer === 'open' ? open.page : '';
    const href =
      edition.status === 'in vigore'
        ? livePath(open.guide, page)
        : archivePath(open.guide, edition.number, page);
    return { number: edition.number, label: edition.label, status: statusOf(edition), href, answer };
  });
}

function answerOf(
  { number, status }: Edition,
  open: OpenPage,
  fromText: boolean,
  has: (edition: string, page: string) => boolean,
): Answer {
  if (number === open.edition) return 'open';
  if (status === 'trascrizione') return 'text';
  if (fromText) return 'same'; // the whole text answers to the whole guide
  return has(number, open.page) ? 'same' : 'missing';
}
