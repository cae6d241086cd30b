import type { Edit } from '../report.ts';
import type { FindingCode } from './findings.ts';
import { isMobile, typeOf } from './italy.ts';

/** What is to be said of a number. Offsets are in the digits after the prefix, negative within it. */
export interface Remark {
  readonly code: FindingCode;
  readonly from: number;
  readonly to: number;
  readonly words?: readonly string[];
  /** What the number may have been meant to be. */
  readonly guess?: Edit;
}

/**
 * Judges what stands after the prefix of Italy: first digit 3, nine or ten digits (I11), in a range of
 * mobile numbers. Undefined where there is nothing to say.
 * @param national digits alone
 */
export function judgeNational(national: string): Remark | undefined {
  const { length } = national;
  const whole = (code: FindingCode, ...words: string[]): Remark => ({ code, from: 0, to: length, words });
  if (length < 6) return whole('length', `${length === 1 ? 'a' : 'e'} ${length}`);
  // Without a prefix before them, two zeros announce one.
  if (national.startsWith('00')) return { code: 'second-prefix', from: 0, to: 2 };
  if (national.startsWith('0')) {
    const isZeroOnly = isMobile(national.slice(1)) && (length === 11 || typeOf(national) !== 'FIXED_LINE');
    if (!isZeroOnly) return whole('landline');
    return { code: 'zero-before-three', from: 0, to: 1, guess: { start: 0, end: 1, text: '' } };
  }
  if (typeOf(national) === 'TOLL_FREE') return whole('toll-free');
  if (!national.startsWith('3')) return { code: 'not-mobile', from: 0, to: 1, words: [national.charAt(0)] };
  if (isMobile(national)) return length === 9 ? whole('nine-digits') : undefined;
  if (length !== 10) return whole('length', `e ${length}`);
  return { code: 'unknown-range', from: 0, to: 3, words: [national.slice(0, 3)] };
}

/** Fewest digits after the prefix of a country, and most with it (ITU-T E.164). */
const FEWEST = 4;
const MOST = 15;

/**
 * Judges a number with the prefix of another country. A + before a number whose prefix was left out
 * (+333 1234567) makes one of another country of it: that is asked, not decided.
 * @param code the country calling code; null for one that no country has
 * @param rest what stands after it
 */
export function judgeForeign(code: string | null, rest: string): Remark {
  if (code === null) return { code: 'unknown-country', from: 0, to: 3, words: [rest.slice(0, 3)] };
  const all = code + rest;
  const from = -code.length;
  if (rest.length < FEWEST) return { code: 'prefix-alone', from, to: rest.length, words: [code] };
  if (all.length > MOST)
    return { code: 'foreign-length', from, to: rest.length, words: [String(all.length)] };
  if (all.length !== 10 || !isMobile(all)) return { code: 'foreign', from, to: 0, words: [code] };
  const words = [code, ' Se è italiano, scrivi +39 prima del 3.'];
  return { code: 'foreign', from, to: 0, words, guess: { start: from, end: from, text: '39 ' } };
}
