import type { Finding, Severity } from '../report.ts';

/** The order in which DM 13813/1976 takes letters from a surname or a name. */
const ORDER = 'prima le consonanti, poi le vocali, poi X. «$1» non segue questo ordine.';

/**
 * All that can be said of a code, by severity, with its sentence, in which $1, $2, $3 stand for
 * words. Notes inform («va bene»); the sentences follow the microcopy of the site.
 */
export const FINDINGS = {
  note: {
    'lower-case': 'Scrivilo in maiuscolo.',
    blank: 'Scrivilo senza spazi.',
    hyphen: 'Scrivilo senza trattini.',
    invisible: "C'era un carattere invisibile, arrivato con il copia e incolla: toglilo.",
    'country-prefix': 'Togli «IT»: servono solo le 11 cifre.',
    omocode:
      'Alcune cifre sono sostituite da lettere: succede quando due persone avrebbero lo stesso codice. Scrivilo come sulla tessera sanitaria.',
    readings:
      "La forma è quella di $1.$2 Di solito la casella dell'iscritto è intestata al codice fiscale di 16 caratteri: se Aruba non la accetta, prova con quello.",
    'vat-office': "L'ufficio $1 (cifre da 8 a 10) $2 dà partite IVA.",
  },
  review: {
    'place-unlisted':
      'Il luogo $1 manca negli elenchi pubblici, come altri codici vecchi: controlla i caratteri da 12 a 15.',
  },
  fix: {
    empty: 'Inserisci il codice fiscale o la partita IVA del titolare della casella.',
    'person-length': 'Il codice fiscale ha 16 caratteri: ne hai scritt$1.',
    'digits-length': 'La partita IVA ha 11 cifre: ne hai scritt$1.',
    sign: 'Nel codice ci sono solo lettere e cifre: togli o cambia «$1».',
    'look-alike': '«$1» è un carattere $2: al suo posto scrivi $3.',
    'not-a-digit': '$1 carattere è la lettera $2, ma lì va una cifra$3.',
    'not-a-letter': '$1 carattere è $2, ma lì va una lettera$3.',
    'surname-letters': `I caratteri da 1 a 3 vengono dal cognome: ${ORDER}`,
    'name-letters': `I caratteri da 4 a 6 vengono dal nome: ${ORDER}`,
    month:
      'Il nono carattere indica il mese di nascita. Può essere solo A, B, C, D, E, H, L, M, P, R, S o T: hai scritto $1.',
    day: 'I caratteri 10 e 11 indicano il giorno di nascita, da 01 a 31 oppure da 41 a 71. Hai scritto $1.',
    'impossible-date': 'Il $1 non esiste: controlla i caratteri da $2 a 11.',
    'place-letter':
      'Il dodicesimo carattere indica il luogo di nascita. Può essere solo A, B, C, D, E, F, G, H, I, L, M o Z: hai scritto $1.',
    'place-unknown': 'Il luogo $1 non esiste: controlla i caratteri da 12 a 15.',
    'check-letter':
      "L'ultima lettera non torna con le altre: almeno un carattere è sbagliato. Confronta il codice con la tessera sanitaria, uno per uno.",
    'zero-serial': 'Le prime 7 cifre non possono essere tutte zero.',
    'check-digit': "L'ultima cifra non torna con le altre: almeno una cifra è sbagliata.",
  },
} as const satisfies Record<Severity, Record<string, string>>;

type Sentences = (typeof FINDINGS)['note'] & (typeof FINDINGS)['review'] & (typeof FINDINGS)['fix'];
export type FindingCode = keyof Sentences;
export type FiscalFinding = Finding<FindingCode>;

/** The words that a sentence wants: as many as the $n in it. */
export type Words<Code extends FindingCode> = Gaps<Sentences[Code]>;
type Gaps<Sentence extends string> = Sentence extends `${string}$3${string}`
  ? [string, string, string]
  : Sentence extends `${string}$2${string}`
    ? [string, string]
    : Sentence extends `${string}$1${string}`
      ? [string]
      : [];

/** Says `code` of the characters [from, to) of the cleaned text. */
export type Say = <Code extends FindingCode>(
  code: Code,
  from: number,
  to: number,
  ...words: Words<Code>
) => unknown;

const SENTENCES: Readonly<Record<Severity, Readonly<Record<string, string>>>> = FINDINGS;

/**
 * One finding over [start, end) of the input as typed, with its sentence made of `words`, and the
 * text that mends it where that is sure.
 */
export function finding<Code extends FindingCode>(
  code: Code,
  start: number,
  end: number,
  words: Words<Code>,
  text?: string,
): FiscalFinding {
  const severity = code in FINDINGS.fix ? 'fix' : code in FINDINGS.note ? 'note' : 'review';
  const gaps: readonly string[] = words;
  const sentence = SENTENCES[severity][code] ?? '';
  const message = sentence.replace(/\$(.)/g, (_, n: string) => gaps[Number(n) - 1] ?? '');
  const found = { code, severity, start, end, message } as const;
  return text === undefined ? found : { ...found, edits: [{ start, end, text }] };
}
