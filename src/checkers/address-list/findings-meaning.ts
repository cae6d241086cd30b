import type { Kind } from './findings.ts';

/** What is seen of a well-formed address by knowing domains. */
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
} as const satisfies Record<string, Kind>;
