import type { Folded } from './fold.ts';
import { DOT, WALL, type Mask } from './mask.ts';

/** Digits with a few signs, blanks or letters that look like digits between them. */
const SIGNS = `[oilsbzgq]{0,3}[^a-z0-9${WALL}]{0,3}[oilsbzgq]{0,3}`;
/** An x stands for a blank where six digits follow, or another x: «333x1234567», and not «3024x4032». */
const BETWEEN = `(?:${SIGNS}|x(?=\\d{6}|\\d{3}x\\d{3})|(?<=x\\d{3})x)`;
const NUMBER = new RegExp(`\\+?\\d(?:${BETWEEN}\\d)*`, 'g');
/** What says that a number is a partita IVA, also where it is written with blanks. */
const OF_VAT = /(?<![a-z])(?:p\.? ?iva|partita iva)[^a-z0-9]{0,3}(?:(?:e|it|n)[. ]{0,2}){0,2}$/;
const LABEL = 20;
const LEAST = 4;
const CODE_LONGEST = 8;
const PHONE_LONGEST = 15;

/** Every number of four digits or more: a code, a telephone number, a partita IVA, or longer. */
export function numbers({ text }: Folded): Mask[] {
  const found: Mask[] = [];
  for (const { 0: whole, index: from } of text.matchAll(NUMBER)) {
    const count = whole.replace(/[^a-z0-9]/g, '').length;
    if (count < LEAST) continue;
    const to = from + whole.length;
    if (count <= CODE_LONGEST) found.push({ kind: 'code', from, to, text: '[codice tolto]' });
    else if (
      count === 11 &&
      (/^\d+$/.test(whole) || OF_VAT.test(text.slice(Math.max(0, from - LABEL), from)))
    )
      found.push({ kind: 'vat', from, to, text: DOT.repeat(11) });
    else if (count <= PHONE_LONGEST) {
      const end = whole.replace(/\D/g, '').slice(-2);
      found.push({ kind: 'phone', from, to, text: DOT.repeat(whole.length - 2) + end });
    } else found.push({ kind: 'number', from, to, text: DOT.repeat(whole.length) });
  }
  return found;
}
