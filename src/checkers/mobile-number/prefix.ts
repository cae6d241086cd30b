import { CALLING_CODE } from './generated/numbering.ts';
import { isMobile } from './italy.ts';

/** Prefixes of Italy with what announces them: more than one where it was typed twice. */
const ITALIAN = /^(?:39(?=\+))?(?:(?:\++(?:00)?|00\+*)0?39)*\+*/;

/** What the digits of a number begin with. Offsets are in those digits. */
export interface Prefix {
  /** The country calling code; 39 where none was typed; null where no country has what was typed. */
  readonly code: string | null;
  /** Where the national number starts. */
  readonly end: number;
  /** How the prefix of Italy is to be written, where it is typed otherwise or twice. */
  readonly meant: string;
  /** Where the second of two begins; 0 where there is one. */
  readonly second: number;
}

/**
 * Reads the prefix of a number: +39 and 0039, and the ways in which they go wrong. Without a + or 00 a
 * prefix is taken for one only where nothing else can be meant: 39 and ten digits of a mobile number.
 * @param digits digits, and + where it announces a prefix
 */
export function readPrefix(digits: string): Prefix {
  const announced = ITALIAN.exec(digits)?.[0] ?? '';
  const bare = /^0?39/.exec(digits)?.[0] ?? '';
  const typed = announced.includes('39') ? announced : isWhole(digits, bare.length) ? bare : '';
  if (typed) {
    const again = digits.startsWith('39', typed.length) && isWhole(digits, typed.length + 2);
    const end = typed.length + (again ? 2 : 0);
    const one = typed.indexOf('39') + 2;
    const first = /^(?:\+|00)39/.exec(typed.slice(0, one))?.[0];
    const second = digits.slice(one, end).includes('39') ? one : 0;
    return { code: '39', end, second, meant: first && end === one ? '' : (first ?? '+39') };
  }
  const mark = /^(?:\++(?:00)?|00\+*)/.exec(digits)?.[0];
  // Two zeros alone announce nothing: they are digits too few.
  if (!mark || mark.length === digits.length) return { code: '39', end: 0, second: 0, meant: '' };
  const code = CALLING_CODE.exec(digits.slice(mark.length))?.[0] ?? null;
  return { code, end: mark.length + (code?.length ?? 0), second: 0, meant: '' };
}

/** Whether a ten-digit mobile number, and no more, starts there. */
function isWhole(digits: string, at: number): boolean {
  return digits.length - at === 10 && isMobile(digits.slice(at));
}
