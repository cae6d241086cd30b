import type { Kind } from '../../../checkers/document-photos/index.ts';
import { grouped, inBytes } from '../../../checkers/document-photos/italian.ts';
import type { Size } from './fit.ts';
import type { Refusal } from './mend-job.ts';

/** Why a change could not be done, and what to do instead. */
const REFUSALS = {
  'cannot-draw':
    'Questo browser non sa salvare le foto. Usa un browser aggiornato, oppure il programma di foto.',
  noise:
    'Questo browser altera le immagini per proteggerti dal tracciamento: la foto salvata da qui si rovinerebbe. Usa un altro browser, oppure il programma di foto.',
  undecodable: 'Questo browser non riesce ad aprire il file. Salvalo come JPEG con il programma di foto.',
  'too-large':
    'La foto ha troppi pixel per aprirla senza bloccare il browser. Scattala di nuovo a risoluzione più bassa.',
  'too-heavy': 'Non siamo riusciti a ridurla abbastanza. Scattala di nuovo a risoluzione più bassa.',
  'not-accepted':
    'Il risultato non passa il controllo, quindi non te lo proponiamo. Scatta di nuovo la foto.',
} as const satisfies Record<Refusal, string>;

/** The sentence for what could not be done. */
export function refusalSays(refusal: Refusal): string {
  return REFUSALS[refusal];
}

export const INTERRUPTED =
  'Il lavoro si è interrotto prima della fine: forse è caduta la connessione o al dispositivo manca la memoria. Chiudi le altre schede e prova di nuovo.';

/** «3.981.204 byte, 4000 × 3000 pixel», as before and after are compared. */
export function measureSays(bytes: number, size: Size | null): string {
  return size === null
    ? inBytes(bytes)
    : `${inBytes(bytes)}, ${grouped(size.width)} × ${grouped(size.height)}\u00a0pixel`;
}

/** What a change did to the picture, for the reader who compares. */
export function resultSays(identical: boolean, kind: Kind): string {
  if (identical) return 'La foto è identica, pixel per pixel.';
  return kind === 'jpeg' ? 'La foto è stata salvata di nuovo.' : 'La foto è stata convertita.';
}
