import type { Verdict } from '../report.ts';
import { redact } from './redact.ts';

/** A check that was made on the same page, and what it came to. */
export interface CheckTold {
  /** As it is called on the page: «Controllo del codice fiscale». */
  readonly name: string;
  readonly verdict: Verdict;
  /** What is to be done, in the checker's own sentences. */
  readonly messages: readonly string[];
}

const WORD = {
  ok: 'va bene',
  review: 'da controllare',
  fix: 'da correggere',
} as const satisfies Record<Verdict, string>;

/** What the sentences quote is what the reader typed: it stays out whole, whatever it is. */
const QUOTED = /«[^«»]*»/g;
/** Quotes as the sentences set them; where others stand among them, the reader typed them. */
const STRAIGHT = /^[^«»]*(?:(?<![\p{L}\p{N}])«(?! )[^«»]*(?<! )»(?![\p{L}\p{N}])[^«»]*)*$/u;
const FIRST_TO_LAST = /«(?<=^[^«]*«).*»/s;
const QUOTE = '«…»';
/**
 * What is told back without quotes: a character or a number («hai scritto F.», «cioè 39»), letters of a code
 * («al loro posto scrivi RSSMRA»), and the code of a town.
 */
const TOLD_BACK =
  /(?<=[Hh]ai scritto )[^\s«]+(?=[.,])|(?<=cioè |che iniziano con )\d+|(?<=(?:scrivi|sono|sarebbero) )[A-Z\d]+\b|\b[A-Za-z]\d{3}\b/g;
/** Enough for whoever answers to see what it is about. */
const MOST = 2;

/** One line for each check: «Controllo del codice fiscale: da correggere. L'ultima lettera non torna…». */
export function checkLines(checks: readonly CheckTold[]): string[] {
  return checks.map(({ name, verdict, messages }) => {
    const said = messages.slice(0, MOST).map(withoutData);
    const more = messages.length > MOST ? [`Altre cose: ${messages.length - MOST}.`] : [];
    return [`${name}: ${WORD[verdict]}.`, ...said, ...more].join(' ');
  });
}

/** A checker's sentence without what it was given: no day stays, whether of birth or of a document. */
function withoutData(message: string): string {
  const plain = message
    .replace(STRAIGHT.test(message) ? QUOTED : FIRST_TO_LAST, QUOTE)
    .replace(TOLD_BACK, QUOTE);
  return redact(plain, { moments: false }).text;
}
