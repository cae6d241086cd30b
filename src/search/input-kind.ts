import { FISCAL_SHAPE } from '../checkers/fiscal-shape.ts';

/** The kinds of text that belong into a checker rather than into a search. */
export const INPUT_KINDS = ['fiscal-code', 'vat-number', 'addresses', 'address', 'phone', 'file'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

const ADDRESS = /[^\s@,;<>]@/g;
const FILE = /^.{1,120}\.(?:hei[cf]|jpe?g|jfif|png|pdf|tiff?|bmp|gif|webp|docx?|odt|zip|rar|7z|p7m)$/i;
/** Up to the letter of the month, since «iPhone 15» begins so too; or one written out, with slips in it. */
const FISCAL_CODE =
  /^[a-z]{6}\d[\do][abcdehlmprst](?:[\do][a-z\d]{0,8})?$|^[a-z0]{5,7}(?=(?:[a-z]*\d){4})[a-z\d]{9,11}$/i;
/** What a value is called before it; a telephone in a group of its own. */
const LABEL =
  /^(?:p[\s.]{0,2}iva|partita iva|c\.?f\.?|codice fiscale|(cell(?:ulare)?|tel(?:efono)?))[\s.:]+(?=\S)/i;
const DIGITS = /^(\+|00)?\d{5,15}$/;

/**
 * What a text looks like that somebody typed into the search: a value for a checker, or null for a query.
 * Only its form counts, and a part of a value is one already; whether it is a good one the checker says.
 */
export function inputKind(query: string): InputKind | null {
  const text = query.trim();
  const addresses = text.match(ADDRESS)?.length ?? 0;
  if (addresses > 1) return 'addresses';
  if (addresses === 1 && !/\s/.test(text)) return 'address';
  const called = LABEL.exec(text);
  const tight = text.slice(called?.[0].length ?? 0).replace(/[\s./()-]/g, '');
  const digits = DIGITS.exec(tight);
  if (digits !== null && called?.[1] !== undefined) return 'phone';
  if (/^it\d{11}$/i.test(tight) || isVatNumber(tight)) return 'vat-number';
  if (digits !== null) return digits[1] !== undefined || /^[03]/.test(tight) ? 'phone' : 'vat-number';
  if (FISCAL_CODE.test(tight) || (/\d/.test(tight) && FISCAL_SHAPE.test(tight))) return 'fiscal-code';
  return FILE.test(text) && text.split(/\s+/).length <= 4 ? 'file' : null;
}

/** Eleven digits of which the last is the check digit: also those that begin as telephone numbers do. */
function isVatNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const sum = Array.from(digits, (digit, at) => {
    const counted = Number(digit) * (1 + (at % 2));
    return counted > 9 ? counted - 9 : counted;
  }).reduce((before, counted) => before + counted, 0);
  return sum % 10 === 0;
}

/** What may be looked for of a value: the ending of a file name says what it is; of the rest, nothing. */
export function searchable(query: string, kind: InputKind): string {
  return kind === 'file' ? query.slice(query.lastIndexOf('.') + 1).trim() : '';
}
