import type { KindOfFinding } from './kind-of-finding.ts';

/** What is told of a JPEG once its picture was looked at. */
export const PICTURE_FINDINGS = {
  // How large it is.
  'too-small': {
    severity: 'fix',
    remedy: 'retake',
    message: (of, pixels) =>
      `La foto${of} è di ${pixels} pixel: troppo pochi per leggere i dati. Scattala di nuovo a risoluzione più alta.`,
  },
  'rather-small': {
    severity: 'review',
    remedy: 'none',
    message: (of, pixels) => `La foto${of} è di ${pixels} pixel: è piccola. Controlla che i dati si leggano.`,
  },
  'too-many-pixels': {
    severity: 'fix',
    remedy: 'retake',
    message: (of, pixels) =>
      `La foto${of} è di ${pixels} pixel: troppi per aprirla senza bloccare il browser. Scattala di nuovo a risoluzione più bassa.`,
  },
  // Whether the picture is there.
  cut: {
    severity: 'fix',
    remedy: 'retake',
    message: (of, share) => `La foto${of} è incompleta: si legge ${share}. Copiala di nuovo dal telefono, oppure scattane un'altra.`,
  },
  damaged: {
    severity: 'fix',
    remedy: 'retake',
    message: (of, share) =>
      `La foto${of} è rovinata: ${share ? `si legge ${share}` : 'alcuni dati non tornano'}. Copiala di nuovo dal telefono, oppure scattane un'altra.`,
  },
  'unusual-coding': {
    severity: 'fix',
    remedy: 'retake',
    message: (of, coding) =>
      `La foto${of} è un JPEG ${coding}, che browser e siti non aprono. Salvala come JPEG normale e sceglila di nuovo.`,
  },
  'missing-end': { severity: 'review', remedy: 'lossless', message: (of) => `La foto${of} c'è tutta, ma al file manca la fine.` },
  'stray-bytes': {
    severity: 'review',
    remedy: 'lossless',
    message: (of, bytes) => `Nel file${of} ci sono ${bytes} che non fanno parte della foto.`,
  },
  // What stands behind it.
  'hidden-video': {
    severity: 'review',
    remedy: 'lossless',
    message: (of, mega) => `In coda alla foto${of} c'è un video nascosto di ${mega} (foto in movimento).`,
  },
  'hidden-file': {
    severity: 'review',
    remedy: 'lossless',
    message: (of, is, mega) => `In coda alla foto${of} c'è un altro file (${is}) di ${mega}.`,
  },
  'second-picture': {
    severity: 'note',
    remedy: 'none',
    message: (of, mega) => `In coda alla foto${of} ci sono altre immagini, messe dal telefono: ${mega}.`,
  },
  'bytes-behind': { severity: 'note', remedy: 'none', message: (of, mega) => `In coda alla foto${of} ci sono altri dati: ${mega}.` },
  // What else it says.
  'other-thumbnail': {
    severity: 'review',
    remedy: 'lossless',
    message: (of) => `Dentro la foto${of} c'è la miniatura di un'altra immagine.`,
  },
  'broken-profile': {
    severity: 'review',
    remedy: 'lossless',
    message: (of) => `Il profilo dei colori della foto${of} è incompleto: alcuni programmi non la aprono.`,
  },
  'print-colours': {
    severity: 'review',
    remedy: 'reencode',
    message: (of, how) => `La foto${of} usa i colori per la stampa (CMYK${how}): su alcuni schermi appare con colori sbagliati.`,
  },
  turned: {
    severity: 'note',
    remedy: 'none',
    message: (of) => `La foto${of} è girata da un'istruzione nel file: dove non viene letta, appare di lato.`,
  },
  position: { severity: 'note', remedy: 'none', message: (of) => `La foto${of} dice dove è stata scattata.` },
  owner: { severity: 'note', remedy: 'none', message: (of) => `La foto${of} contiene un nome o il numero di serie dell'apparecchio.` },
  // Whether anything can be seen.
  blank: {
    severity: 'review',
    remedy: 'none',
    message: (of) => `La foto${of} sembra vuota, tutta di un colore. Guardala prima di usarla.`,
  },
  blurred: {
    severity: 'review',
    remedy: 'none',
    message: (of) => `La foto${of} sembra sfocata. Guardala: se i dati non si leggono, scattala di nuovo.`,
  },
  dark: { severity: 'review', remedy: 'none', message: (of) => `La foto${of} è molto scura. Controlla che i dati si leggano.` },
} as const satisfies Record<string, KindOfFinding>;
