import type { KindOfFinding } from './kind-of-finding.ts';

/** What is told of a file, whatever is in it, and of the two together. */
export const FILE_FINDINGS = {
  // The file.
  'missing-side': { severity: 'fix', remedy: 'retake', message: (of) => `Scegli la foto${of}: servono fronte e retro.` },
  'cannot-open': {
    severity: 'fix',
    remedy: 'retake',
    message: (of) => `Il file${of} non si apre: forse è stato spostato o cancellato. Sceglilo di nuovo.`,
  },
  empty: { severity: 'fix', remedy: 'retake', message: (of) => `Il file${of} è vuoto. Sceglilo di nuovo.` },
  // What it is.
  heic: {
    severity: 'fix',
    remedy: 'convert',
    message: (of) =>
      `La foto${of} è in formato HEIC, quello degli iPhone. Aruba chiede il JPEG: sull'iPhone vai in Impostazioni, Fotocamera, Formati, scegli «Più compatibile» e scatta di nuovo.`,
  },
  pdf: { severity: 'fix', remedy: 'convert', message: (of, more) => `Il file${of} è un PDF${more}. Serve una foto in formato JPEG.` },
  'other-picture': {
    severity: 'fix',
    remedy: 'none',
    message: (of, is) => `La foto${of} è ${is}. Salvala come JPEG (.jpg) e sceglila di nuovo.`,
  },
  'not-a-picture': { severity: 'fix', remedy: 'none', message: (of, is, next) => `Il file${of} è ${is}. ${next}` },
  'disguised-picture': {
    severity: 'fix',
    remedy: 'none',
    message: (_, ending, is, next) =>
      `Il nome finisce con ${ending}, ma dentro il file è ${is}. ${next || 'Cambiare il nome non basta: salva la foto come JPEG.'}`,
  },
  // What it is called.
  'wrong-ending': {
    severity: 'review',
    remedy: 'rename',
    message: (_, ending, name) => `Il contenuto è JPEG, ma il nome finisce con ${ending}. Rinominalo con .jpg: «${name}».`,
  },
  'no-ending': {
    severity: 'review',
    remedy: 'rename',
    message: (_, __, name) => `Il contenuto è JPEG, ma il nome non ha una fine. Rinominalo con .jpg: «${name}».`,
  },
  'double-ending': {
    severity: 'review',
    remedy: 'rename',
    message: (_, ending, name) => `Il nome ha due finali: ${ending}. Lasciane uno: «${name}».`,
  },
  'odd-name': {
    severity: 'review',
    remedy: 'rename',
    message: (_, how, name) => `Il nome ${how}. Rinominalo: «${name}».`,
  },
  // What it weighs (C-14).
  'within-limit': {
    severity: 'note',
    remedy: 'none',
    message: (of, mega, bytes) => `La foto${of} pesa ${mega} (${bytes}): entro il limite comunque lo si conti.`,
  },
  'ambiguous-weight': {
    severity: 'review',
    remedy: 'reencode',
    message: (of, bytes, windows, mac) =>
      `La foto${of} pesa ${bytes}: Windows mostra ${windows}, un Mac o un telefono ${mac}. La guida non dice come si conta il limite: per sicurezza riducila.`,
  },
  'too-heavy': {
    severity: 'fix',
    remedy: 'reencode',
    message: (of, mega, bytes, limit) =>
      `La foto${of} pesa ${mega} (${bytes}). Il massimo è ${limit}: riducila o scattala a risoluzione più bassa.`,
  },
  // The pair.
  'same-file': { severity: 'fix', remedy: 'retake', message: () => 'Hai scelto la stessa foto per fronte e retro.' },
  'same-picture': {
    severity: 'fix',
    remedy: 'retake',
    message: () => "Fronte e retro sono la stessa immagine, girata o salvata di nuovo. Scegli anche la foto dell'altro lato.",
  },
  'pair-ready': {
    severity: 'note',
    remedy: 'none',
    message: (_, front, back) =>
      `Formato e peso vanno bene: fronte ${front}, retro ${back}. Controlla a occhio che i dati si leggano e che il documento sia intero.`,
  },
} as const satisfies Record<string, KindOfFinding>;
