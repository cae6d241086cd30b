import type { Say } from './notice.ts';
import { readKinds } from './kinds.ts';
import type { NumericCode, Reading } from './model.ts';

/** How each reading is named in «La forma è quella …» and «Può essere anche quella …». */
const NAMES: Readonly<Record<Reading, string>> = {
  vat: 'di una partita IVA',
  body: 'del codice di un ente senza partita IVA',
  temporary: 'di un codice provvisorio di una persona',
};

/**
 * Whether an office (characters 8 to 10) gives partite IVA; undefined where nobody knows: no
 * official list was found, and of 101–119 and 122–201 libraries disagree.
 */
export function givesVat(office: number): boolean | undefined {
  if ([120, 121, 888, 999].includes(office)) return true;
  return office > 100 && office < 202 ? undefined : office > 0 && office < 101;
}

/** Says what is wrong with a text meant as eleven digits. */
export function sayDigits(text: string, say: Say): void {
  if (text.length !== 11) {
    say('digits-length', 0, text.length, `${text.length === 1 ? 'a' : 'e'} ${text.length}`);
  } else if (/\D/.test(text)) {
    readKinds(text, say, '');
  } else if (/^0{7}/.test(text)) {
    say('zero-serial', 0, 7);
  } else if (luhn(text)) {
    say('check-digit', 10, 11);
  }
}

/** Says how eleven good digits can be read. */
export function sayReadings({ code, readings }: NumericCode, say: Say): void {
  const [first = '', ...others] = readings.map((reading) => NAMES[reading]);
  const also = others.length ? ` Può essere anche ${others.map((name) => name.slice(3)).join(' o ')}.` : '';
  say('readings', 0, 11, first, also);
  const office = code.slice(7, 10);
  const gives = givesVat(Number(office));
  if (!gives) say('vat-office', 7, 10, office, gives === false ? 'non' : 'forse non');
}

/**
 * What eleven good digits can be, likeliest first. Numbers that start with 8 or 9 belong to bodies
 * without partita IVA (weak source); any office can have given a person a temporary code.
 */
export function numericCode(code: string): NumericCode {
  const readings: Reading[] = ['temporary'];
  if (givesVat(Number(code.slice(7, 10))) !== false) readings.unshift('vat');
  if (code > '8') readings.unshift('body');
  return { kind: 'digits11', code, readings };
}

/** Sum of the digits with those at even positions doubled, minus 9 over 9, modulo 10. */
function luhn(digits: string): number {
  let sum = 0;
  for (let at = 0; at < 11; at++) {
    const digit = Number(digits[at]) << (at % 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10;
}
