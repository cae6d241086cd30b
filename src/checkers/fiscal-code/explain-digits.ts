import { givesVat } from './digits.ts';
import type { NumericCode, Reading } from './model.ts';

/** Whether eleven good digits can be read in one of the three ways, and why. */
export interface ReadingExplained {
  readonly reading: Reading;
  readonly fits: 'yes' | 'perhaps' | 'no';
  /** Italian: a whole sentence. */
  readonly because: string;
}

/**
 * The three ways to read eleven digits, those that fit first. The form never tells more: only the
 * Agenzia delle Entrate knows whether a code was given, and to whom.
 */
export function explainDigits({ code }: NumericCode): ReadingExplained[] {
  const all = [asBody(code), asVat(code), asTemporary()];
  return all.toSorted((a, b) => Number(a.fits === 'no') - Number(b.fits === 'no'));
}

function asVat(code: string): ReadingExplained {
  const office = code.slice(7, 10);
  const gives = givesVat(Number(office));
  if (gives === false) {
    const because = `Non può essere una partita IVA: le cifre da 8 a 10 indicano l'ufficio, e ${office} non è un ufficio IVA.`;
    return { reading: 'vat', fits: 'no', because };
  }
  if (gives === undefined) {
    const because = `Forse è una partita IVA: non sappiamo se l'ufficio ${office} (cifre da 8 a 10) ne dà.`;
    return { reading: 'vat', fits: 'perhaps', because };
  }
  const because = `Può essere una partita IVA: le cifre da 8 a 10 (${office}) indicano un ufficio IVA.`;
  return { reading: 'vat', fits: 'yes', because };
}

function asBody(code: string): ReadingExplained {
  const first = code.charAt(0);
  return first > '7'
    ? {
        reading: 'body',
        fits: 'perhaps',
        because: `Può essere il codice di un ente senza partita IVA: di solito inizia con 8 o con 9, e questo inizia con ${first}.`,
      }
    : {
        reading: 'body',
        fits: 'no',
        because: `Di solito il codice di un ente senza partita IVA inizia con 8 o con 9: questo inizia con ${first}.`,
      };
}

function asTemporary(): ReadingExplained {
  return {
    reading: 'temporary',
    fits: 'yes',
    because:
      'Può essere il codice provvisorio di una persona: ha 11 cifre e può averlo dato qualsiasi ufficio.',
  };
}
