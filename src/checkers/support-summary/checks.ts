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
const QUOTE = '«…»';
/** A single character or a number told back, such as a month of birth («hai scritto F.»), and the code of a town. */
const TOLD_BACK = /(?<=hai scritto )[^\s«]+(?=\.)|\b[A-Z]\d{3}\b/gi;
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
  const plain = message.replace(QUOTED, QUOTE).replace(TOLD_BACK, QUOTE);
  return redact(plain, { moments: false }).text;
}
