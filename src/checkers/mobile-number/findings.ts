import type { Edit, Finding, Severity } from '../report.ts';

const MOBILE_WANTED = 'Serve un cellulare, perché il codice arriva via SMS.';

/**
 * All that can be said of a number, by severity, with its sentence, in which $1, $2, $3 stand for
 * words. The rule asks for the shape of an Italian mobile number: the code comes by SMS (T-081).
 */
export const FINDINGS = {
  note: {
    invisible: "C'è un carattere invisibile ($1), arrivato con il copia e incolla: toglilo.",
    'odd-blank': "C'è uno spazio speciale ($1), arrivato con il copia e incolla: scrivi uno spazio semplice.",
    'odd-dash': 'Al posto di «$2» ($1) scrivi un trattino semplice (-).',
    slash: 'La barra non serve: al suo posto scrivi uno spazio.',
  },
  review: {
    'nine-digits': 'Hai scritto 9 cifre: alcuni vecchi numeri le hanno. Controlla che non ne manchi una.',
    'zero-before-three': 'I cellulari non hanno più lo 0 davanti al 3. Prova a toglierlo.',
    'unknown-range': 'Non conosciamo cellulari italiani che iniziano con $1: controlla le prime cifre.',
    foreign: 'È un numero estero (+$1). La guida non dice se Aruba lo accetta.$2',
    'unknown-country': 'Nessun paese che conosciamo ha il prefisso +$1: controllalo.',
  },
  fix: {
    empty: 'Inserisci il numero di cellulare.',
    'other-text': 'Scrivi solo il numero di cellulare, senza altro testo.',
    letters: 'Scrivi solo cifre, spazi e, se serve, il prefisso +39. Togli «$1».',
    sign: 'Scrivi solo cifre, spazi e, se serve, il prefisso +39. Togli «$1».',
    'letter-for-digit': '$1 è la lettera $2: forse è la cifra $3.',
    'look-alike': 'Al posto di «$1» ($2) scrivi $3.',
    extension: 'Un cellulare non ha un interno. Togli «$1».',
    'other-data': 'Sembra $1. Qui scrivi il numero di cellulare.',
    shortened: 'Un foglio di calcolo ha accorciato questo numero. Riscrivilo con tutte le cifre.',
    several: 'Hai scritto $1 numeri. Lasciane uno.',
    repeated: 'Hai scritto $1 volte lo stesso numero. Lasciane uno.',
    'doubled-prefix': 'Il prefisso +39 è scritto due volte. Lasciane uno.',
    'prefix-form': "Il prefisso dell'Italia si scrive +39: hai scritto «$1».",
    'second-prefix': "Dopo il prefisso +39 c'è un altro prefisso (00). Lascia solo quello del tuo numero.",
    'prefix-alone': 'Dopo il prefisso +$1 manca il numero.',
    'foreign-length': 'Con il prefisso un numero ha al massimo 15 cifre: ne hai scritte $1.',
    length: 'Un cellulare italiano ha di solito 10 cifre: ne hai scritt$1.',
    landline: `Sembra un numero fisso. ${MOBILE_WANTED}`,
    'toll-free': `È un numero verde. ${MOBILE_WANTED}`,
    'not-mobile': `I cellulari italiani iniziano con 3: questo numero inizia con $1. ${MOBILE_WANTED}`,
  },
} as const satisfies Record<Severity, Record<string, string>>;

type Sentences = (typeof FINDINGS)['note'] & (typeof FINDINGS)['review'] & (typeof FINDINGS)['fix'];
export type FindingCode = keyof Sentences;
export type NumberFinding = Finding<FindingCode>;

const SENTENCES: Readonly<Record<Severity, Readonly<Record<string, string>>>> = FINDINGS;

/**
 * One finding over [start, end) of the input as typed, with its sentence made of `words`, and the
 * edits that mend it where that is sure.
 */
export function finding(
  code: FindingCode,
  start: number,
  end: number,
  words: readonly string[] = [],
  edits?: readonly Edit[],
): NumberFinding {
  const severity = code in FINDINGS.fix ? 'fix' : code in FINDINGS.note ? 'note' : 'review';
  const sentence = SENTENCES[severity][code] ?? '';
  const message = sentence.replace(/\$(\d)/g, (_, n: string) => words[Number(n) - 1] ?? '');
  const found = { code, severity, start, end, message } as const;
  return edits ? { ...found, edits } : found;
}
