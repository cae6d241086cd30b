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
/** Enough for whoever answers to see what it is about. */
const MOST = 2;

/** One line for each check: «Controllo del codice fiscale: da correggere. L'ultima lettera non torna…». */
export function checkLines(checks: readonly CheckTold[]): string[] {
  return checks.map(({ name, verdict, messages }) => {
    const said = messages.slice(0, MOST).map((message) => redact(message.replace(QUOTED, '«…»')).text);
    const more = messages.length > MOST ? [`Altre cose: ${messages.length - MOST}.`] : [];
    return [`${name}: ${WORD[verdict]}.`, ...said, ...more].join(' ');
  });
}
