import type { Kind } from './findings.ts';

/** «Toglilo» or «Toglila», by the article of what is named. */
function away(it: string): string {
  return it.startsWith('una ') ? 'Toglila' : 'Toglilo';
}

/** What is wrong between and around the addresses of a list. */
export const LIST_FINDINGS = {
  'space-at-start': {
    severity: 'fix',
    say: (it) => `Togli ${it} all'inizio: succede spesso con il copia e incolla.`,
  },
  'space-at-end': {
    severity: 'fix',
    say: (it) => `Togli ${it} alla fine: succede spesso con il copia e incolla.`,
  },
  'space-before-comma': {
    severity: 'fix',
    say: (it, sign, rule) => `Togli ${it} prima ${sign}: ${rule}.`,
  },
  'space-after-comma': {
    severity: 'fix',
    say: (it, sign, rule) => `Togli ${it} dopo ${sign}: ${rule}.`,
  },
  'wrong-separator': {
    severity: 'fix',
    say: (it, right) => `Hai separato gli indirizzi con ${it}. Usa ${right}, senza spazi.`,
  },
  'missing-comma': {
    severity: 'fix',
    say: (it, right) => `Hai separato gli indirizzi con ${it}. Usa ${right}, senza spazi.`,
  },
  'nothing-between': {
    severity: 'fix',
    say: (it, right) => `Tra ${it} e l'indirizzo che segue metti ${right}.`,
  },
  'extra-comma': { severity: 'fix', say: (it, where) => `C'è ${it} di troppo ${where}. ${away(it)}.` },
  'extra-commas': { severity: 'fix', say: (it, where, rule) => `Ci sono ${it} di troppo ${where}. ${rule ? 'Lascia una sola virgola tra due indirizzi' : it.endsWith('e') ? 'Toglile' : 'Toglili'}.` },
  'list-marker': {
    severity: 'fix',
    say: (it) => `Togli ${it}: è il segno di un elenco, non fa parte dell'indirizzo.`,
  },
  'extra-sign': {
    severity: 'fix',
    say: (it, where) =>
      it === 'due punti'
        ? `Ci sono ${it} ${where}. Toglili: non fanno parte dell'indirizzo.`
        : `C'è ${it} ${where}. ${away(it)}: non fa parte dell'indirizzo.`,
  },
  'display-name': {
    severity: 'fix',
    say: (it, address) => `Hai incollato anche il nome ${it}. Lascia solo l'indirizzo${address}.`,
  },
  label: { severity: 'fix', say: (it) => `Togli ${it}: serve solo l'indirizzo.` },
  mailto: { severity: 'fix', say: (it) => `Togli ${it}: viene da un collegamento e non fa parte dell'indirizzo.` },
  brackets: { severity: 'fix', say: (it) => `Togli la parentesi ${it}: serve solo l'indirizzo.` },
  quotes: { severity: 'fix', say: () => "Togli le virgolette: serve solo l'indirizzo." },
  'paired-signs': { severity: 'fix', say: (it) => `Togli ${it} prima e dopo l'indirizzo.` },
  'web-code': {
    severity: 'fix',
    say: (it) => `Togli ${it}: è il codice di una pagina web, non fa parte dell'indirizzo.`,
  },
  comment: { severity: 'fix', say: (it) => `Togli ${it}: serve solo l'indirizzo, senza altre parole.` },
  'repeated-link': {
    severity: 'fix',
    say: (it) => `L'indirizzo è incollato due volte, anche come collegamento. Togli ${it}.`,
  },
  'two-in-one': {
    severity: 'fix',
    say: (it, other) => `${it} e ${other} sono scritti come un solo indirizzo, ma sono diversi. Scegli quale tenere.`,
  },
  'any-sender': {
    severity: 'fix',
    say: (it) => `Per ricevere un avviso per tutte le PEC lascia vuoto il campo. Togli ${it}.`,
  },
  'extra-words': {
    severity: 'fix',
    say: (it, _, rule) => `${it} non fa parte di un indirizzo. Lascia solo ${rule ? 'indirizzi interi, separati da una virgola' : "l'indirizzo"}.`,
  },
  'words-before': {
    severity: 'fix',
    say: (it, address) => `Prima di ${address} ci sono altre parole: ${it}. Lascia solo l'indirizzo, senza spazi.`,
  },
  'fiscal-code': { severity: 'fix', say: (it) => `${it} sembra un codice fiscale. Qui vanno solo indirizzi email.` },
  'phone-number': {
    severity: 'fix',
    say: (it) => `${it} sembra un numero di telefono. Qui vanno solo indirizzi email.`,
  },
} as const satisfies Record<string, Kind>;
