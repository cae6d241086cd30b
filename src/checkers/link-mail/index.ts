import { verdictOf, type Finding, type Verdict } from '../report.ts';
import { finder, type FindingTable } from '../sentences.ts';
import { isWhole, plain, shownIn, wordsIn, type Shown } from './read.ts';

/** What can be said of the letters that the screen shows, and of the addresses compared with them. */
export const FINDINGS = {
  'letters-missing': ['fix', 'Scrivi le lettere che vedi sullo schermo prima degli asterischi.'],
  'addresses-missing': ['fix', 'Scrivi almeno una delle tue email.'],
  'at-missing': ['fix', 'In «$1» manca la chiocciola (@).'],
  'half-missing': ['fix', 'In «$1» manca qualcosa: scrivi il nome, la chiocciola (@) e il dominio.'],
  'none-begins': [
    'review',
    'Nessuna delle tue email inizia con «$1». Può essere una vecchia email: segui «Cambia email di recupero e cellulare».',
  ],
  'none-fits': [
    'review',
    'Nessuna delle tue email inizia con «$1» e, dopo la chiocciola (@), con «$2». Può essere una vecchia email: segui «Cambia email di recupero e cellulare».',
  ],
} as const satisfies FindingTable;
export type FindingCode = keyof typeof FINDINGS;

export interface LinkMailReport {
  readonly verdict: Verdict;
  /** Spans are in UTF-16 units of the letters as typed. */
  readonly letters: readonly Finding<FindingCode>[];
  /** Spans are in UTF-16 units of the addresses as typed. */
  readonly addresses: readonly Finding<FindingCode>[];
  /** The addresses that begin with the letters, as typed and in their order, each once. */
  readonly matches: readonly string[];
  /** What to do with the matches; null where there are none. */
  readonly message: string | null;
}

const find = finder(FINDINGS);
const SHOWN = 60;

/**
 * Which of the reader's addresses can have received the link: those that begin with the letters that
 * Aruba leaves visible (T-045, T-046), behind the @ too where it shows them. Never throws; linear in the
 * length of both.
 */
export function matchLinkMail(seen: string, own: string): LinkMailReport {
  const shown = shownIn(seen);
  const letters = shown.name === '' ? [find('letters-missing', [0, seen.length])] : [];
  const words = wordsIn(own);
  const addresses: Finding<FindingCode>[] = words
    .filter((word) => !isWhole(word))
    .map(({ text, start, end }) =>
      find(text.includes('@') ? 'half-missing' : 'at-missing', [start, end], text.slice(0, SHOWN)),
    );
  if (words.length === 0) addresses.push(find('addresses-missing', [0, own.length]));
  const compared = letters.length === 0 && addresses.length === 0;
  const fitting = compared ? words.filter(({ text }) => fits(plain(text), shown)).map(({ text }) => text) : [];
  const matches = [...new Map(fitting.toReversed().map((text) => [plain(text), text])).values()].toReversed();
  if (compared && matches.length === 0) addresses.push(noneOf(shown, own.length));
  const verdict = verdictOf([...letters, ...addresses]);
  return { verdict, letters, addresses, matches, message: advice(matches, shown.name) };
}

function fits(address: string, { name, domain }: Shown): boolean {
  return address.startsWith(name) && address.slice(address.lastIndexOf('@') + 1).startsWith(domain);
}

function noneOf({ name, domain }: Shown, length: number): Finding<FindingCode> {
  const begins = name.slice(0, SHOWN);
  return domain === ''
    ? find('none-begins', [0, length], begins)
    : find('none-fits', [0, length], begins, domain.slice(0, SHOWN));
}

function advice([first, ...others]: readonly string[], start: string): string | null {
  if (first === undefined) return null;
  const where = "Cerca l'email di Aruba anche nella posta indesiderata.";
  if (others.length === 0) return `${first} può essere quella giusta: inizia con «${start}». ${where}`;
  return others.length === 1
    ? `Due email iniziano con «${start}»: guarda in tutte e due. ${where}`
    : `${others.length + 1} email iniziano con «${start}»: guarda in tutte. ${where}`;
}
