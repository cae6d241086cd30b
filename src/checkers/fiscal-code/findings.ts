import type { Finding, Severity } from '../report.ts';
import { misplacedWords } from './misplaced.ts';
import type { FindingCode, Noticed } from './notice.ts';

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
    label: 'Togli «$1»: serve solo il codice.',
    'country-prefix': 'Togli «IT»: servono solo le 11 cifre.',
    omocode:
      'Alcune cifre sono sostituite da lettere: succede quando due persone avrebbero lo stesso codice. Scrivilo come sulla tessera sanitaria.',
    readings:
      "La forma è quella $1.$2 Di solito la casella dell'iscritto è intestata al codice fiscale di 16 caratteri: se Aruba non accetta questo, prova con quello.",
    'vat-office': "L'ufficio $1 (cifre da 8 a 10) $2 dà partite IVA.",
  },
  review: {
    'place-unlisted':
      'Il luogo $1 manca negli elenchi pubblici, come altri codici vecchi: controlla i caratteri da 12 a 15.',
  },
  fix: {
    empty: 'Inserisci il codice fiscale o la partita IVA del titolare della casella.',
    'no-code':
      'Non è un codice: scrivi le 16 lettere e cifre del codice fiscale o le 11 cifre della partita IVA.',
    'card-number':
      'È il numero della tessera sanitaria. Serve il codice fiscale, che sta sulla stessa tessera.',
    'other-kind': 'Sembra $1: qui va il codice fiscale o la partita IVA.',
    'two-codes': 'Hai scritto più di un codice: lascia solo quello del titolare della casella.',
    'words-around': "Togli quello che c'è intorno: serve solo il codice.",
    'person-length': 'Il codice fiscale ha 16 caratteri: ne hai scritt$1.',
    'digits-length': 'La partita IVA ha 11 cifre: ne hai scritt$1.',
    sign: 'Nel codice ci sono solo lettere e cifre: togli o cambia «$1».',
    'look-alike': '«$1» è un carattere $2: al suo posto scrivi $3.',
    'look-alikes': '«$1» sono caratteri di un altro tipo: al loro posto scrivi $2.',
    'not-a-digit': '$1 carattere è la lettera $2, ma lì va una cifra$3.',
    'not-a-letter': '$1 carattere è $2, ma lì va una lettera$3.',
    'surname-letters': `I caratteri da 1 a 3 vengono dal cognome: ${ORDER}`,
    'name-letters': `I caratteri da 4 a 6 vengono dal nome: ${ORDER}`,
    month:
      'Il nono carattere indica il mese di nascita. Può essere solo A, B, C, D, E, H, L, M, P, R, S o T: hai scritto $1.',
    day: 'I caratteri 10 e 11 indicano il giorno di nascita, da 01 a 31 oppure da 41 a 71. Hai scritto $1.',
    'impossible-date': 'Il $1: controlla i caratteri da $2 a 11.',
    'place-letter':
      'Il dodicesimo carattere indica il luogo di nascita. Può essere solo A, B, C, D, E, F, G, H, I, L, M o Z: hai scritto $1.',
    'place-unknown': 'Il luogo $1 non esiste: controlla i caratteri da 12 a 15.',
    'check-letter':
      "L'ultima lettera non torna con le altre: almeno un carattere è sbagliato. Confronta il codice con la tessera sanitaria, uno per uno.",
    'zero-serial': 'Le prime 7 cifre non possono essere tutte zero.',
    'check-digit': "L'ultima cifra non torna con le altre: almeno una cifra è sbagliata.",
  },
} as const satisfies Record<Severity, Record<string, string>>;

export type FiscalFinding = Finding<FindingCode>;

const SENTENCES: Readonly<Record<Severity, Readonly<Record<string, string>>>> = FINDINGS;

/** What was noticed, with its sentence made of its words. */
export function worded({ words, ...found }: Noticed): FiscalFinding {
  const sentence = SENTENCES[found.severity][found.code] ?? '';
  const filled = found.code.startsWith('not-a') ? misplacedWords(words) : words;
  return { ...found, message: sentence.replace(/\$(.)/g, (_, n: string) => filled[Number(n) - 1] ?? '') };
}
