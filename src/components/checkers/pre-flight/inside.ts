import type { CHECKERS_INSIDE as PARTS } from '../../../schemas/procedures.ts';

/** What the disclosure of each checker is called. */
export const CHECKERS_INSIDE = {
  'casella-pec': "Controlla l'indirizzo PEC",
  'codice-fiscale': 'Controlla il codice fiscale',
  'scadenza-documento': 'Controlla la scadenza',
  'foto-documento': 'Controlla le foto, fronte e retro',
  'email-non-pec': "Controlla l'email",
  cellulare: 'Controlla il numero',
  'elenco-indirizzi': 'Controlla gli indirizzi',
} as const satisfies Record<keyof typeof PARTS, string>;
