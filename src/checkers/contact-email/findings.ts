import type { Kind } from '../address-list/findings.ts';

/** What is asked of the contact address beyond its form (T-071, T-074, T-078). */
export const CONTACT_FINDINGS = {
  'contact-empty': { severity: 'fix', say: () => "Inserisci l'email che vuoi usare come contatto." },
  'same-as-mailbox': {
    severity: 'fix',
    say: () => "Hai scritto la tua PEC. Serve un'email diversa, non PEC: il codice arriva lì.",
  },
  'contact-certified': {
    severity: 'review',
    say: (it, because) => `${it} sembra una PEC: ${because}. Aruba chiede un'email NON PEC: usa la tua email ordinaria.`,
  },
  'contact-undecidable': {
    severity: 'review',
    say: () => "Dal dominio non si capisce se è una PEC. Se è la casella che ti ha dato l'Ordine, usa un'altra email.",
  },
  'contact-typo': { severity: 'review', say: (it, meant) => `Hai scritto ${it}. Intendevi ${meant}?` },
  workplace: {
    severity: 'review',
    say: () =>
      'Sembra una casella di lavoro. Un Ordine segnala che alcune caselle aziendali non ricevono le email automatiche di Aruba: meglio un\'email personale.',
  },
} as const satisfies Record<string, Kind>;

export type ContactFindingCode = keyof typeof CONTACT_FINDINGS;
