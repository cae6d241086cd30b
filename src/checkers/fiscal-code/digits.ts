import type { Typed } from './characters.ts';
import type { FiscalFinding } from './findings.ts';
import type { NumericCode, Reading } from './model.ts';
import { wrongKinds } from './positions.ts';
import { findingAt } from './spans.ts';

/** How each reading is named in «La forma è quella di …» and «Può essere anche …». */
const NAMES: Readonly<Record<Reading, string>> = {
  vat: 'una partita IVA',
  body: 'un codice di un ente senza partita IVA',
  temporary: 'un codice provvisorio di una persona',
};

/**
 * Whether an office (characters 8 to 10) gives partite IVA. No official list was found: of
 * 101–119 and 122–201 libraries disagree, so that the answer there is «perhaps».
 */
export function vatOffice(office: number): 'yes' | 'perhaps' | 'no' {
  if ((office > 0 && office < 101) || [120, 121, 888, 999].includes(office)) return 'yes';
  return office > 100 && office < 202 ? 'perhaps' : 'no';
}

/** What is wrong with a text meant as eleven digits, and how it can be read where nothing is. */
export function digitsFindings(typed: Typed): FiscalFinding[] {
  const { text } = typed;
  const { length } = text;
  if (length !== 11) {
    const written = `${length === 1 ? 'scritta' : 'scritte'} ${length}`;
    return [findingAt(typed, 'digits-length', 0, length, written)];
  }
  const found = wrongKinds(typed, (char) => char > 47 && char < 58, '');
  if (found.length) return found;
  if (text.startsWith('0000000')) return [findingAt(typed, 'zero-serial', 0, 7)];
  if (luhn(text) !== 0) return [findingAt(typed, 'check-digit', 10, 11)];
  const office = text.slice(7, 10);
  const known = vatOffice(Number(office));
  const names = numericCode(text).readings.map((reading) => NAMES[reading]);
  const [likeliest = '', ...others] = names;
  const also = others.length ? ` Può essere anche ${others.join(' o ')}.` : '';
  found.push(findingAt(typed, 'readings', 0, 11, likeliest, also));
  if (known === 'no') found.push(findingAt(typed, 'vat-office', 7, 10, office));
  if (known === 'perhaps') found.push(findingAt(typed, 'vat-office-unlisted', 7, 10, office));
  return found;
}

/**
 * What eleven good digits can be, likeliest first. Numbers that start with 8 or 9 belong to bodies
 * without partita IVA (weak source); any office can have given a person a temporary code.
 */
export function numericCode(code: string): NumericCode {
  const readings: Reading[] = ['temporary'];
  if (vatOffice(Number(code.slice(7, 10))) !== 'no') readings.unshift('vat');
  if (code >= '8') readings.unshift('body');
  return { kind: 'digits11', code, readings };
}

/** Sum of the digits with those at even positions doubled, minus 9 over 9, modulo 10. */
function luhn(digits: string): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[at]);
    sum += at % 2 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10;
}
