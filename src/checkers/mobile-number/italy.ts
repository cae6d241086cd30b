import { PhoneNumber } from 'libphonenumber-js/core/es6';
import { ITALY } from './generated/numbering.ts';

/**
 * What the Italian numbering plan says a national number is, by libphonenumber's metadata; undefined
 * where no range holds it. The class takes a bare E.164 number: the library's parser, which extracts
 * a shorter number out of «333123456l», never sees what was typed and is not shipped.
 * @param national digits alone, without the country calling code
 */
export function typeOf(national: string): string | undefined {
  if (!/^\d{4,15}$/.test(national)) return undefined;
  return new PhoneNumber(`+39${national}`, ITALY).getType();
}

/** Nine or ten digits that start with 3 (I11) in a range of mobile numbers: longer ones are voice mail. */
export function isMobile(national: string): boolean {
  return national.startsWith('3') && typeOf(national) === 'MOBILE';
}
