import type { Finding, Severity } from '../report.ts';
import type { Remedy } from './kinds.ts';

/** Which side of the document a photo shows, where the form knows. */
export type Side = 'front' | 'back';

interface KindOfFinding {
  readonly severity: Severity;
  /** What mends it, where the kind of file does not decide. */
  readonly remedy: Remedy;
  /** What the remedy does, told before it is done. */
  readonly repair?: string;
  /** @param of « del fronte», « del retro» or nothing; a, b, c: what was measured. */
  readonly message: (of: string, a: string, b: string, c: string) => string;
}

/** Every kind of finding about a photo, with its sentence. Codes are derived from this table. */
export const FINDINGS = {
  // The file.
  'missing-side': { severity: 'fix', remedy: 'retake', message: (of) => `Scegli la foto${of}: servono fronte e retro.` },
  'cannot-open': { severity: 'fix', remedy: 'retake', message: (of) => `Il file${of} non si apre: forse è stato spostato o cancellato. Sceglilo di nuovo.` },
  empty: { severity: 'fix', remedy: 'retake', message: (of) => `Il file${of} è vuoto. Sceglilo di nuovo.` },
  // What it is.
  heic: { severity: 'fix', remedy: 'convert', message: (of) => `La foto${of} è in formato HEIC, quello degli iPhone. Aruba chiede il JPEG: sull'iPhone vai in Impostazioni, Fotocamera, Formati, scegli «Più compatibile» e scatta di nuovo.` },
  pdf: { severity: 'fix', remedy: 'convert', message: (of, more) => `Il file${of} è un PDF${more}. Serve una foto in formato JPEG.` },
  'other-picture': { severity: 'fix', remedy: 'none', message: (of, is) => `La foto${of} è ${is}. Salvala come JPEG (.jpg) e sceglila di nuovo.` },
  'not-a-picture': { severity: 'fix', remedy: 'none', message: (of, is, next) => `Il file${of} è ${is}. ${next}` },
  'disguised-picture': { severity: 'fix', remedy: 'none', message: (_, ending, is) => `Il nome finisce con ${ending}, ma dentro il file è ${is}. Cambiare il nome non basta: salva la foto come JPEG.` },
  // What it is called.
  'wrong-ending': { severity: 'review', remedy: 'rename', message: (_, ending, name) => `Il contenuto è JPEG, ma il nome finisce con ${ending}. Rinominalo con .jpg: «${name}».` },
  'no-ending': { severity: 'review', remedy: 'rename', message: (_, __, name) => `Il contenuto è JPEG, ma il nome non ha una fine. Rinominalo con .jpg: «${name}».` },
  'double-ending': { severity: 'review', remedy: 'rename', message: (_, ending, name) => `Il nome ha due finali: ${ending}. Lasciane uno: «${name}».` },
  // What it weighs (C-14).
  'within-limit': { severity: 'note', remedy: 'none', message: (of, mega, bytes) => `La foto${of} pesa ${mega} (${bytes}): entro il limite comunque lo si conti.` },
  'ambiguous-weight': { severity: 'review', remedy: 'reencode', message: (of, bytes, windows, mac) => `La foto${of} pesa ${bytes}: Windows mostra ${windows}, un Mac o un telefono ${mac}. La guida non dice come si conta il limite: per sicurezza riducila.` },
  'too-heavy': { severity: 'fix', remedy: 'reencode', message: (of, mega, bytes, limit) => `La foto${of} pesa ${mega} (${bytes}). Il massimo è ${limit}: riducila o scattala a risoluzione più bassa.` },
  // How large it is.
  'too-small': { severity: 'fix', remedy: 'retake', message: (of, pixels) => `La foto${of} è di ${pixels} pixel: troppo pochi per leggere i dati. Scattala di nuovo a risoluzione più alta.` },
  'rather-small': { severity: 'review', remedy: 'none', message: (of, pixels) => `La foto${of} è di ${pixels} pixel: è piccola. Controlla che i dati si leggano.` },
  'too-many-pixels': { severity: 'fix', remedy: 'retake', message: (of, pixels) => `La foto${of} è di ${pixels} pixel: troppi per aprirla senza bloccare il browser. Scattala di nuovo a risoluzione più bassa.` },
  // Whether the picture is there.
  cut: { severity: 'fix', remedy: 'retake', message: (of, share) => `La foto${of} è incompleta: si legge ${share}. Copiala di nuovo dal telefono, oppure scattane un'altra.` },
  damaged: { severity: 'fix', remedy: 'retake', message: (of, share) => `La foto${of} è rovinata: ${share ? `si legge ${share}` : 'alcuni dati non tornano'}. Copiala di nuovo dal telefono, oppure scattane un'altra.` },
  'unusual-coding': { severity: 'fix', remedy: 'retake', message: (of, coding) => `La foto${of} è un JPEG ${coding}, che browser e siti non aprono. Salvala come JPEG normale e sceglila di nuovo.` },
  'missing-end': { severity: 'review', remedy: 'lossless', message: (of) => `La foto${of} c'è tutta, ma al file manca la fine.`, repair: 'Aggiungiamo la fine del file: la foto resta identica.' },
  'stray-bytes': { severity: 'review', remedy: 'lossless', message: (of, bytes) => `Nel file${of} ci sono ${bytes} che non fanno parte della foto.`, repair: 'Togliamo i byte estranei: la foto resta identica.' },
  // What stands behind it.
  'hidden-video': { severity: 'review', remedy: 'lossless', message: (of, mega) => `In coda alla foto${of} c'è un video nascosto di ${mega} (foto in movimento).`, repair: 'Togliamo il video nascosto in coda: la foto resta identica.' },
  'hidden-file': { severity: 'review', remedy: 'lossless', message: (of, is, mega) => `In coda alla foto${of} c'è un altro file (${is}) di ${mega}.`, repair: 'Togliamo il file nascosto in coda: la foto resta identica.' },
  'second-picture': { severity: 'note', remedy: 'none', message: (of, mega) => `In coda alla foto${of} ci sono altre immagini, messe dal telefono: ${mega}.`, repair: 'Togliamo le altre immagini in coda: la foto resta identica.' },
  'bytes-behind': { severity: 'note', remedy: 'none', message: (of, mega) => `In coda alla foto${of} ci sono altri dati: ${mega}.`, repair: 'Togliamo i dati in coda: la foto resta identica.' },
  // What else it says.
  'other-thumbnail': { severity: 'review', remedy: 'lossless', message: (of) => `Dentro la foto${of} c'è la miniatura di un'altra immagine.`, repair: "Togliamo la miniatura: la foto resta identica." },
  'broken-profile': { severity: 'review', remedy: 'lossless', message: (of) => `Il profilo dei colori della foto${of} è incompleto: alcuni programmi non la aprono.`, repair: 'Togliamo il profilo dei colori: la foto resta identica.' },
  'print-colours': { severity: 'review', remedy: 'reencode', message: (of, how) => `La foto${of} usa i colori per la stampa (CMYK${how}): su alcuni schermi appare con colori sbagliati.`, repair: 'Salviamo la foto con i colori per lo schermo.' },
  turned: { severity: 'note', remedy: 'none', message: (of) => `La foto${of} è girata da un'istruzione nel file: dove non viene letta, appare di lato.` },
  position: { severity: 'note', remedy: 'none', message: (of) => `La foto${of} dice dove è stata scattata.`, repair: 'Togliamo la posizione in cui è stata scattata: la foto resta identica.' },
  owner: { severity: 'note', remedy: 'none', message: (of) => `La foto${of} contiene un nome o il numero di serie dell'apparecchio.`, repair: "Togliamo il nome e il numero di serie dell'apparecchio: la foto resta identica." },
  // Whether anything can be seen.
  blank: { severity: 'review', remedy: 'none', message: (of) => `La foto${of} sembra vuota, tutta di un colore. Guardala prima di usarla.` },
  dark: { severity: 'review', remedy: 'none', message: (of) => `La foto${of} è molto scura. Controlla che i dati si leggano.` },
  // The pair.
  'same-file': { severity: 'fix', remedy: 'retake', message: () => 'Hai scelto la stessa foto per fronte e retro.' },
  'same-picture': { severity: 'fix', remedy: 'retake', message: () => 'Fronte e retro sono la stessa immagine, girata o salvata di nuovo. Scegli anche la foto dell\'altro lato.' },
  'pair-ready': { severity: 'note', remedy: 'none', message: (_, front, back) => `Formato e peso vanno bene: fronte ${front}, retro ${back}. Controlla a occhio che i dati si leggano e che il documento sia intero.` },
} as const satisfies Record<string, KindOfFinding>;

export type Code = keyof typeof FINDINGS;
export type PhotoFinding = Finding<Code>;

/** Writes findings about one side; `found` is what was told so far. */
export class Teller {
  readonly found: PhotoFinding[] = [];
  readonly #of: string;

  constructor(side?: Side) {
    this.#of = side ? (side === 'front' ? ' del fronte' : ' del retro') : '';
  }

  /** @param start first byte that the finding is about; @param end the byte after the last. */
  tell(code: Code, start: number, end: number, a = '', b = '', c = ''): void {
    const { severity, message }: KindOfFinding = FINDINGS[code];
    this.found.push({ code, severity, start, end, message: message(this.#of, a, b, c) });
  }
}
