import { verdictOf, type Finding, type Verdict } from '../report.ts';
import { finder, type FindingTable } from '../sentences.ts';

/** What can be said of the letters that the screen shows, and of the addresses compared with them. */
export const FINDINGS = {
  'letters-missing': ['fix', 'Scrivi le lettere che vedi sullo schermo prima degli asterischi.'],
  'addresses-missing': ['fix', 'Scrivi almeno una delle tue email.'],
  'at-missing': ['fix', 'In «$1» manca la chiocciola (@).'],
  'none-begins': [
    'review',
    'Nessuna delle tue email inizia con «$1». Può essere una vecchia email: segui «Cambia email di recupero e cellulare».',
  ],
} as const satisfies FindingTable;
export type FindingCode = keyof typeof FINDINGS;

export interface LinkMailReport {
  readonly verdict: Verdict;
  /** Spans are in UTF-16 units of the letters as typed. */
  readonly letters: readonly Finding<FindingCode>[];
  /** Spans are in UTF-16 units of the addresses as typed. */
  readonly addresses: readonly Finding<FindingCode>[];
  /** The addresses that begin with the letters, as typed and in their order. */
  readonly matches: readonly string[];
  /** What to do with the matches; null where there are none. */
  readonly message: string | null;
}

const find = finder(FINDINGS);
/** From the first sign that hides a letter on: how many of them there are says nothing. */
const HIDDEN = /[*•·●∗＊…].*$/s;
const BETWEEN = /[^\s,;]+/g;
const SHOWN = 60;

/**
 * Which of the reader's addresses can have received the link: those that begin with the letters that
 * Aruba leaves visible (T-045, T-046). Never throws; linear in the length of both.
 */
export function matchLinkMail(seen: string, own: string): LinkMailReport {
  const start = plain(seen.replace(HIDDEN, ''));
  const letters = start === '' ? [find('letters-missing', [0, seen.length])] : [];
  const words = [...own.matchAll(BETWEEN)].map((match) => ({ text: match[0], at: match.index }));
  const addresses: Finding<FindingCode>[] = words
    .filter(({ text }) => !/^.+@.+$/.test(text))
    .map(({ text, at }) => find('at-missing', [at, at + text.length], text.slice(0, SHOWN)));
  if (words.length === 0) addresses.push(find('addresses-missing', [0, own.length]));
  const matches =
    start === '' || addresses.length > 0
      ? []
      : words.map(({ text }) => text).filter((text) => plain(text).startsWith(start));
  if (letters.length === 0 && addresses.length === 0 && matches.length === 0) {
    addresses.push(find('none-begins', [0, own.length], start.slice(0, SHOWN)));
  }
  const verdict = verdictOf([...letters, ...addresses]);
  return { verdict, letters, addresses, matches, message: advice(matches, start) };
}

/** Small letters, in the plain form, without characters that cannot be seen. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .toLowerCase();
}

function advice([first, ...others]: readonly string[], start: string): string | null {
  if (first === undefined) return null;
  const where = "Cerca l'email di Aruba anche nella posta indesiderata.";
  if (others.length === 0) return `${first} può essere quella giusta: inizia con «${start}». ${where}`;
  return others.length === 1
    ? `Due email iniziano con «${start}»: guarda in tutte e due. ${where}`
    : `${others.length + 1} email iniziano con «${start}»: guarda in tutte. ${where}`;
}
