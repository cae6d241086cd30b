import { inReadingOrder, verdictOf, type Finding, type Verdict } from '../report.ts';
import { finder, type FindingTable } from '../sentences.ts';
import { mayBeCertified } from './certified.ts';
import { plain, readOwn, type Slip, type Word } from './read.ts';
import { fits, shownIn, textOf, type Shown } from './shown.ts';

/** What can be said of the letters that the screen shows, and of the addresses compared with them. */
export const FINDINGS = {
  'letters-missing': ['fix', 'Scrivi le lettere che vedi sullo schermo prima degli asterischi.'],
  'addresses-missing': ['fix', 'Scrivi almeno una delle tue email.'],
  'at-missing': ['fix', 'In «$1» manca la chiocciola (@).'],
  'half-missing': ['fix', 'In «$1» manca qualcosa: scrivi il nome, la chiocciola (@) e il dominio.'],
  'ending-missing': [
    'fix',
    'In «$1» manca la fine del dominio: scrivi anche il punto e quello che segue, come .it o .com.',
  ],
  'at-twice': [
    'fix',
    "In «$1» c'è più di una chiocciola (@): lasciane una, oppure scrivi ogni email su una riga.",
  ],
  'blank-inside': ['fix', "In «$1» c'è uno spazio: se è una sola email, toglilo."],
  'maybe-certified': [
    'review',
    "«$1» corrisponde, ma può essere una PEC. Aruba chiede un'email NON PEC: cerca prima nelle tue email ordinarie.",
  ],
  'none-begins': [
    'review',
    'Nessuna delle tue email inizia con «$1». Può essere una vecchia email: segui «Cambia email di recupero e cellulare».',
  ],
  'none-fits': [
    'review',
    'Nessuna delle tue email inizia con «$1» e, dopo la chiocciola (@), con «$2». Può essere una vecchia email: segui «Cambia email di recupero e cellulare».',
  ],
  'none-like': [
    'review',
    'Nessuna delle tue email corrisponde a «$1». Può essere una vecchia email: segui «Cambia email di recupero e cellulare».',
  ],
} as const satisfies FindingTable;
export type FindingCode = keyof typeof FINDINGS;

export interface LinkMailReport {
  readonly verdict: Verdict;
  /** Spans are in UTF-16 units of the letters as typed. */
  readonly letters: readonly Finding<FindingCode>[];
  /** Spans are in UTF-16 units of the addresses as typed. */
  readonly addresses: readonly Finding<FindingCode>[];
  /** The addresses that the letters fit, as typed but for blanks, in their order, each once. */
  readonly matches: readonly string[];
  /** What to do with the matches that are no PEC, as far as can be told; null where there are none. */
  readonly message: string | null;
}

/** What is said of one word, which its sentence names. */
type SaidOfWord = 'at-missing' | 'blank-inside' | 'maybe-certified' | Slip;

const find = finder(FINDINGS);
const SHOWN = 60;

/**
 * Which of the reader's addresses can have received the link: those that have the letters that Aruba
 * leaves visible (T-045, T-046), the last ones and those behind the @ too where it shows them. Never
 * throws; linear in the length of both.
 */
export function matchLinkMail(seen: string, own: string): LinkMailReport {
  const shown = shownIn(seen);
  const [begins] = shown.name;
  const letters = begins === '' ? [find('letters-missing', [0, seen.length])] : [];
  const { whole, slips, torn, unsigned, bare } = readOwn(own);
  const say = (code: SaidOfWord, { text, start, end }: Word): Finding<FindingCode> =>
    find(code, [start, end], text.slice(0, SHOWN));
  const addresses = [
    ...slips.map((word) => say(word.slip, word)),
    ...unsigned.map((word) => say('at-missing', word)),
  ];
  const isCompared = letters.length === 0 && addresses.length === 0;
  const isFitting = ({ text }: Word) => isCompared && fits(plain(text), shown);
  const fitting = whole.filter(isFitting).map((word) => [plain(word.text), word] as const);
  const matches = [...new Map(fitting.toReversed()).values()].toReversed();
  // A word alone is an address that is not whole only where no other one is meant: no «com» of «mario@gmail,com».
  const isAlone = whole.length === 0 && slips.every(({ slip }) => slip === 'half-missing');
  const meant = bare.filter(({ text }) => {
    if (isAlone) return true;
    return isCompared && matches.length === 0 && plain(text).startsWith(begins);
  });
  addresses.push(...meant.map((word) => say('at-missing', word)));
  if (matches.length === 0)
    addresses.push(...torn.filter(isFitting).map((word) => say('blank-inside', word)));
  if (whole.length + addresses.length === 0) addresses.push(find('addresses-missing', [0, own.length]));
  if (isCompared && addresses.length === 0 && matches.length === 0) addresses.push(noneOf(shown, own.length));
  const isCertified = ({ text }: Word) => mayBeCertified(plain(text));
  addresses.push(...matches.filter(isCertified).map((word) => say('maybe-certified', word)));
  const found = inReadingOrder(addresses);
  const verdict = verdictOf([...letters, ...found]);
  const ordinary = matches.filter((word) => !isCertified(word)).map(({ text }) => text);
  const message = advice(ordinary, begins);
  return { verdict, letters, addresses: found, matches: matches.map(({ text }) => text), message };
}

function noneOf(shown: Shown, length: number): Finding<FindingCode> {
  const [begins, ...others] = shown.name;
  const [domain = '', ...more] = shown.domain ?? [];
  if ([...others, ...more].some((letters) => letters !== '')) {
    return find('none-like', [0, length], textOf(shown).slice(0, SHOWN));
  }
  return domain === ''
    ? find('none-begins', [0, length], begins.slice(0, SHOWN))
    : find('none-fits', [0, length], begins.slice(0, SHOWN), domain.slice(0, SHOWN));
}

function advice([first, ...others]: readonly string[], start: string): string | null {
  if (first === undefined) return null;
  const where = "Cerca l'email di Aruba anche nella posta indesiderata.";
  if (others.length === 0) return `${first} può essere quella giusta: inizia con «${start}». ${where}`;
  return others.length === 1
    ? `Due email iniziano con «${start}»: guarda in tutte e due. ${where}`
    : `${others.length + 1} email iniziano con «${start}»: guarda in tutte. ${where}`;
}
