import type { CalendarDay } from '../calendar/day.ts';
import { articleText, dateText } from '../calendar/italian.ts';
import { explainDigits, type ReadingExplained } from './explain-digits.ts';
import type { FiscalCode, PersonCode } from './model.ts';
import type { PlaceFile, PlaceRow, PlaceSource } from './place-file.ts';

/** A line of «Che cosa si legge nel codice»: what it is about, and the words. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** A place of birth on one of the days of birth that the code allows. */
export interface Birth {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Whether the place existed then, as far as the lists know; null where it could not be named. */
  readonly placeExisted: boolean | null;
}

export interface PersonHolder {
  readonly kind: 'person16';
  readonly births: readonly Birth[];
  readonly sex: 'F' | 'M';
  /** As the lists call it; null where it could not be named. The province is empty for a state. */
  readonly place: { readonly name: string; readonly province: string } | null;
  readonly lines: readonly Line[];
}

export interface NumericHolder {
  readonly kind: 'digits11';
  readonly readings: readonly ReadingExplained[];
  readonly lines: readonly Line[];
}

/** Who a code is about, as far as it tells. */
export type Holder = PersonHolder | NumericHolder;

/**
 * What an accepted code says, in words. `places` is asked for one letter, that of the birthplace,
 * and only for a code of 16 characters; where it answers null or rejects, the place stays unnamed.
 */
export async function describeFiscalCode(code: FiscalCode, places: PlaceSource): Promise<Holder> {
  if (code.kind === 'digits11') {
    const readings = explainDigits(code);
    const lines = readings.map(({ because }, at) => ({
      label: at ? '' : 'Che cosa può essere',
      text: because,
    }));
    return { kind: 'digits11', readings, lines };
  }
  const file = await fetched(code.place.charAt(0), places);
  const row = file?.[Number(code.place.slice(1))] ?? null;
  const births = code.births.map((date): Birth => ({ date, placeExisted: row && existed(row, date) }));
  return {
    kind: 'person16',
    births,
    sex: code.sex,
    place: row && { name: row[0], province: row[1] },
    lines: [
      { label: 'Data di nascita', text: birthWords(code.births) },
      { label: 'Sesso', text: code.sex === 'F' ? 'femminile' : 'maschile' },
      { label: 'Luogo di nascita', text: placeWords(code, row, file !== null, births) },
      { label: 'Omocodia', text: code.omocode ? `sì: senza, il codice sarebbe ${code.plain}` : 'no' },
    ],
  };
}

async function fetched(letter: string, places: PlaceSource): Promise<PlaceFile | null> {
  try {
    return await places(letter);
  } catch {
    return null;
  }
}

/** A limit may be a day or a year: only as much of the date is compared. */
function existed([, , from, to]: PlaceRow, date: string): boolean {
  return date.slice(0, from.length) >= from && (!to || date.slice(0, to.length) <= to);
}

function birthWords(dates: readonly string[]): string {
  const words = dates.map((date) => dateText(dayOf(date))).join(' oppure ');
  return dates.length > 1 ? `${words}: il codice non dice il secolo` : words;
}

function dayOf(date: string): CalendarDay {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

function placeWords(code: PersonCode, row: PlaceRow | null, read: boolean, births: readonly Birth[]): string {
  if (!read)
    return `codice ${code.place}: ora non riusciamo a leggere il nome del luogo. La forma resta corretta.`;
  if (!row) return `codice ${code.place}: non è negli elenchi pubblici, come altri codici vecchi.`;
  const [name, province] = row;
  const shown = province ? `${name} (${province})` : name;
  const missing = births.filter(({ placeExisted }) => placeExisted === false);
  if (!missing.length) return shown;
  const days = missing.map(({ date }) => articleText(dayOf(date))).join(' e ');
  return `${shown}. Negli elenchi non c'è un luogo con questo codice ${days}: l'Agenzia delle Entrate ha dato anche codici così.`;
}
