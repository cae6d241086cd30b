import type { Kind } from './findings.ts';

/** What can be said of well-formed addresses: by knowing domains, by counting them, by comparing them. */
export const MEANING_FINDINGS = {
  'looks-certified': {
    severity: 'review',
    say: (it, because) => `${it} sembra una PEC: ${because}. L'avviso va mandato a indirizzi non certificati: usa la tua email ordinaria.`,
  },
  'looks-ordinary': {
    severity: 'review',
    say: (it, because) => `${it} è un indirizzo ordinario: ${because}. Qui vanno mittenti certificati, cioè PEC.`,
  },
  undecidable: {
    severity: 'review',
    say: (it, because) => `Di ${it} non si capisce se è una PEC: ${because}.`,
  },
  'not-known-certified': {
    severity: 'note',
    say: (it) => `Non sappiamo se ${it} è una PEC. Controlla che lo sia: qui vanno mittenti certificati.`,
  },
  'own-mailbox': {
    severity: 'fix',
    say: (it) => `${it} è la tua casella PEC. L'avviso va mandato a un altro indirizzo: usa la tua email ordinaria.`,
  },
  'domain-typo': { severity: 'review', say: (it, meant) => `Hai scritto ${it}. Intendevi ${meant}?` },
  empty: { severity: 'fix', say: (it) => `Inserisci ${it}.` },
  'too-few': { severity: 'fix', say: (written, min) => `Hai scritto ${written}. Ne servono almeno ${min}.` },
  'too-many': {
    severity: 'fix',
    say: (written, max) => `Hai scritto ${written}. Il massimo è ${max}.`,
  },
  duplicate: { severity: 'fix', say: (it) => `Hai scritto due volte ${it}. Lasciane uno.` },
  uppercase: { severity: 'note', say: (it) => `In ${it} maiuscole e minuscole sono uguali: puoi lasciarle così.` },
} as const satisfies Record<string, Kind>;

export type MeaningCode = keyof typeof MEANING_FINDINGS;
