import type { Finding, Severity } from '../report.ts';

/** The order in which DM 13813/1976 takes letters from a surname or a name. */
const ORDER = 'prima le consonanti, poi le vocali, poi X. «$1» non segue questo ordine.';

/**
 * All that can be said of a code: how severe it is, and the sentence, in which $1, $2, $3 stand
 * for words. Notes inform («va bene»); the sentences follow the microcopy of the site.
 */
export const FINDINGS = {
  'lower-case': ['note', 'Scrivilo in maiuscolo.'],
  blank: ['note', 'Scrivilo senza spazi.'],
  hyphen: ['note', 'Scrivilo senza trattini.'],
  invisible: ['note', "C'era un carattere invisibile, arrivato con il copia e incolla: toglilo."],
  'country-prefix': ['note', 'Togli «IT»: servono solo le 11 cifre.'],
  empty: ['fix', 'Inserisci il codice fiscale o la partita IVA del titolare della casella.'],
  'person-length': ['fix', 'Il codice fiscale ha 16 caratteri: ne hai $1.'],
  'digits-length': ['fix', 'La partita IVA ha 11 cifre: ne hai $1.'],
  sign: ['fix', '$1. Togli $2.'],
  accent: ['fix', 'Nel codice fiscale non ci sono accenti: al posto di «$1» scrivi $2.'],
  'look-alike': ['fix', '«$1» è un carattere $2: al suo posto scrivi $3.'],
  'not-a-digit': ['fix', '$1 carattere è $2, ma lì va una cifra$3.'],
  'not-a-letter': ['fix', '$1 carattere è $2, ma lì va una lettera$3.'],
  'surname-letters': ['fix', `I caratteri da 1 a 3 vengono dal cognome: ${ORDER}`],
  'name-letters': ['fix', `I caratteri da 4 a 6 vengono dal nome: ${ORDER}`],
  month: [
    'fix',
    'Il nono carattere indica il mese di nascita. Può essere solo A, B, C, D, E, H, L, M, P, R, S o T: hai scritto $1.',
  ],
  day: [
    'fix',
    'I caratteri 10 e 11 indicano il giorno di nascita, da 01 a 31 oppure da 41 a 71. Hai scritto $1.',
  ],
  'impossible-date': ['fix', 'Il $1 non esiste: controlla i caratteri da $2 a 11.'],
  'place-letter': [
    'fix',
    'Il dodicesimo carattere indica il luogo di nascita. Può essere solo A, B, C, D, E, F, G, H, I, L, M o Z: hai scritto $1.',
  ],
  'place-zero': ['fix', 'Il numero del luogo di nascita va da 001 a 999: hai scritto $1.'],
  'check-letter': [
    'fix',
    "L'ultima lettera non torna con le altre: almeno un carattere è sbagliato. Confronta il codice con la tessera sanitaria, uno per uno.",
  ],
  'zero-serial': ['fix', 'Le prime 7 cifre non possono essere tutte zero.'],
  'check-digit': [
    'fix',
    "L'ultima cifra non torna con le altre: almeno una cifra è sbagliata. Confrontale una per una.",
  ],
  omocode: [
    'note',
    'Alcune cifre sono sostituite da lettere: succede quando due persone avrebbero lo stesso codice. Scrivilo come sulla tessera sanitaria.',
  ],
  readings: [
    'note',
    "La forma è quella di $1.$2 Di solito la casella dell'iscritto è intestata al codice fiscale di 16 caratteri: se Aruba non la accetta, prova con quello.",
  ],
  'vat-office': ['note', 'Non può essere una partita IVA: nessun ufficio IVA ha il numero $1.'],
  'vat-office-unlisted': [
    'note',
    "Non sappiamo se esistono partite IVA dell'ufficio $1: confronta le cifre con il certificato.",
  ],
} as const satisfies Record<string, readonly [Severity, string]>;

export type FindingCode = keyof typeof FINDINGS;
export type FiscalFinding = Finding<FindingCode>;

/** The words that a sentence wants: as many as the $n in it. */
export type Words<Code extends FindingCode> = Gaps<(typeof FINDINGS)[Code][1]>;
type Gaps<Sentence extends string> = Sentence extends `${string}$3${string}`
  ? [string, string, string]
  : Sentence extends `${string}$2${string}`
    ? [string, string]
    : Sentence extends `${string}$1${string}`
      ? [string]
      : [];

/** One finding over [start, end) of the input as typed, with its sentence made of `words`. */
export function finding<Code extends FindingCode>(
  code: Code,
  start: number,
  end: number,
  ...words: Words<Code>
): FiscalFinding {
  const [severity, sentence]: readonly [Severity, string] = FINDINGS[code];
  const message = sentence.replace(/\$(\d)/g, (_, n: string) => words[Number(n) - 1] ?? '');
  return { code, severity, start, end, message };
}
