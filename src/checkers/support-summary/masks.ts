import type { Folded } from './fold.ts';
import { withoutMoments } from './moments.ts';

/** What was hidden. */
export type Kind = 'fiscalCode' | 'iban' | 'vat' | 'phone' | 'number' | 'code' | 'mail' | 'link';

/** Units [from, to) of the folded text, and what stands there in their place. */
export interface Mask {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const DOT = '•';

/** Links carry keys: the one for a new password opens the mailbox. Only the host stays. */
export function links({ text }: Folded): Mask[] {
  return [...text.matchAll(/(https?:\/\/)(?:[^\s/?#@]*@)?([^\s/?#]+)[^\s]*/g)].map((match) => {
    const [whole, scheme = '', host = ''] = match;
    return {
      kind: 'link',
      from: match.index,
      to: match.index + whole.length,
      text: `${scheme}${host}/[resto tolto]`,
    };
  });
}

/** Letters and digits of a code, with up to this many other characters between each two. */
const GAP = 3;

/** The letters and digits alone, where at most three signs or blanks stand between them; `!` where more do. */
export function compact({ text }: Folded): { text: string; at: number[] } {
  let out = '';
  const at: number[] = [];
  let gap = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    const sign = text.charAt(unit);
    if (/[a-z0-9]/.test(sign)) {
      out += sign;
      at.push(unit);
      gap = 0;
    } else if (++gap === GAP + 1) {
      out += '!';
      at.push(unit);
    }
  }
  return { text: out, at };
}

/** Letters, digits, and what passes for them: an omocode has letters for digits, a hasty hand digits for letters. */
const L = '[a-z]';
const D = '[0-9lmnp-v]';
const LOOSE_L = '[a-z0158]';
const LOOSE_D = '[0-9lmnp-voibzg]';
const shape = (l: string, d: string): string => `${l}{6}${d}{2}[abcdehlmprst]${d}{2}${l}${d}{3}${l}`;
const STRICT = new RegExp(`(?=(${shape(L, D)}))`, 'g');
const LOOSE = new RegExp(`(?=(${shape(LOOSE_L, LOOSE_D)}))`, 'g');
const ANY = /(?=([a-z0-9]{16}))/g;
const LENGTH = 16;
/** Digits at the places of year, day and town; with fewer, the letters of a phrase may have the shape. */
const DIGITS_AT = [6, 7, 9, 10, 12, 13, 14];
const ENOUGH_DIGITS = 4;
const IBAN = /(?:it|sm)[0-9oilsbz]{2}[a-z0-9][0-9oilsbz]{10}[a-z0-9]{12}/g;

/** Codes of 16 characters, in one piece or spelled with blanks and signs; the first three letters stay. */
export function fiscalCodes(folded: Folded): Mask[] {
  const { text, at } = compact(folded);
  const taken = new Uint8Array(text.length);
  const found: Mask[] = [];
  // From the surest to the loosest, so that a phrase before a code does not take its first letters.
  const passes: readonly (readonly [RegExp, (code: string, start: number) => boolean])[] = [
    [STRICT, (code, start) => begins(folded, at, start) && (hasDigits(code) || isWhole(folded, at, start))],
    [STRICT, (code) => hasDigits(code)],
    [LOOSE, (code, start) => begins(folded, at, start) && hasDigits(code)],
    [ANY, (code, start) => /\d/.test(code) && /[a-z]/.test(code) && isWhole(folded, at, start)],
  ];
  for (const [pattern, isCode] of passes) {
    for (const match of text.matchAll(pattern)) {
      const [start, code] = [match.index, match[1] ?? ''];
      if (taken[start] === 1 || taken[start + LENGTH - 1] === 1 || !isCode(code, start)) continue;
      taken.fill(1, start, start + LENGTH);
      const [from = 0, last = 0] = [at[start], at[start + LENGTH - 1]];
      found.push({
        kind: 'fiscalCode',
        from,
        to: last + 1,
        text: code.slice(0, 3).toUpperCase() + DOT.repeat(13),
      });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

function hasDigits(code: string): boolean {
  return DIGITS_AT.filter((place) => /\d/.test(code.charAt(place))).length >= ENOUGH_DIGITS;
}

function isEdge({ text }: Folded, unit: number): boolean {
  return !/[a-z0-9]/.test(text.charAt(unit));
}

function begins(folded: Folded, at: readonly number[], start: number): boolean {
  return isEdge(folded, (at[start] ?? 0) - 1);
}

/** Whether sixteen characters stand together, and nothing of their kind before or after them. */
function isWhole(folded: Folded, at: readonly number[], start: number): boolean {
  const [from = 0, last = 0] = [at[start], at[start + LENGTH - 1]];
  return last - from === LENGTH - 1 && isEdge(folded, from - 1) && isEdge(folded, last + 1);
}

/** Accounts of a bank, Italian or of San Marino; those of other countries are hidden as numbers. */
export function accounts(folded: Folded): Mask[] {
  const { text, at } = compact(folded);
  return [...text.matchAll(IBAN)].map((match) => {
    const [from = 0, last = 0] = [at[match.index], at[match.index + match[0].length - 1]];
    return { kind: 'iban', from, to: last + 1, text: '[IBAN tolto]' };
  });
}

/** Digits with a few signs, blanks or letters that look like digits between them. */
const NUMBER = /\+?\d(?:[oilsbzgq]{0,3}[^a-z0-9]{0,3}[oilsbzgq]{0,3}\d)*/g;
const CODE_LONGEST = 8;
const PHONE_LONGEST = 15;

/** Every number of four digits or more: a code, a telephone number, a partita IVA, or longer. No day, no time. */
export function numbers({ text }: Folded): Mask[] {
  const found: Mask[] = [];
  for (const match of withoutMoments(text).matchAll(NUMBER)) {
    const [whole] = match;
    const count = whole.replace(/[^a-z0-9]/g, '').length;
    if (count < 4) continue;
    const [from, to] = [match.index, match.index + whole.length];
    if (count <= CODE_LONGEST) found.push({ kind: 'code', from, to, text: '[codice tolto]' });
    else if (count === 11 && /^\d+$/.test(whole)) found.push({ kind: 'vat', from, to, text: DOT.repeat(11) });
    else if (count <= PHONE_LONGEST) {
      const end = whole.replace(/\D/g, '').slice(-2);
      found.push({ kind: 'phone', from, to, text: DOT.repeat(whole.length - 2) + end });
    } else found.push({ kind: 'number', from, to, text: DOT.repeat(whole.length) });
  }
  return found;
}
