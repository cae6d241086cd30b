import type { Typed } from './characters.ts';
import { checkLetter, fitsShape } from './check-letter.ts';
import { birthDays, daysIn, MONTHS, nameDay } from './dates.ts';
import type { FiscalFinding } from './findings.ts';
import type { PersonCode } from './model.ts';
import { digitOf, plainCode } from './omocodia.ts';
import { placeFindings } from './places.ts';
import { wrongKinds } from './positions.ts';
import { findingAt } from './spans.ts';

/** Consonants, then vowels, then X: the only order in which three letters can come from a name. */
const NAME_ORDER = /^[^AEIOU]*[AEIOU]*X*$/;

/** Applies the rules of DM 13813/1976 to a text meant as a code of 16 characters. */
export function personFindings(typed: Typed): FiscalFinding[] {
  const { text } = typed;
  const { length } = text;
  if (length !== 16) {
    const written = `${length === 1 ? 'scritto' : 'scritti'} ${length}`;
    return [findingAt(typed, 'person-length', 0, length, written)];
  }
  const found = [
    ...wrongKinds(typed, fitsShape),
    ...nameFindings(typed),
    ...dateFindings(typed),
    ...placeFindings(typed),
  ];
  // Where something else is surely wrong, that a sum over all characters fails is no news.
  if (!found.some(({ severity }) => severity === 'fix') && checkLetter(text) !== text[15]) {
    found.push(findingAt(typed, 'check-letter', 15, 16));
  }
  return found;
}

function nameFindings(typed: Typed): FiscalFinding[] {
  const surname = typed.text.slice(0, 3);
  const name = typed.text.slice(3, 6);
  const found: FiscalFinding[] = [];
  if (!NAME_ORDER.test(surname)) found.push(findingAt(typed, 'surname-letters', 0, 3, surname));
  if (!NAME_ORDER.test(name)) found.push(findingAt(typed, 'name-letters', 3, 6, name));
  return found;
}

function dateFindings(typed: Typed): FiscalFinding[] {
  const { text } = typed;
  const letter = text.charAt(8);
  const month = MONTHS.indexOf(letter);
  const found: FiscalFinding[] = [];
  if (month < 0 && fitsShape(letter.charCodeAt(0), 8)) {
    found.push(findingAt(typed, 'month', 8, 9, letter));
  }
  const { day, year, female } = birth(text);
  if (day < 1 || day > 31) {
    const written = text.slice(9, 11);
    const read = /\d\d/.test(written) ? '' : `, cioè ${female ? day + 40 : day}`;
    found.push(findingAt(typed, 'day', 9, 11, written + read));
  } else if (month >= 0 && day > daysIn(month, year)) {
    const from = day === 29 ? 6 : 8;
    const name = nameDay(day, month, year);
    found.push(findingAt(typed, 'impossible-date', from, 11, name, `${from + 1}`));
  }
  return found;
}

/** Day and year as numbers, NaN where a digit is none; a woman's day has 40 added. */
function birth(text: string): { day: number; year: number; female: boolean } {
  const number = digitOf(text.charAt(9)) * 10 + digitOf(text.charAt(10));
  const female = number > 40;
  const year = digitOf(text.charAt(6)) * 10 + digitOf(text.charAt(7));
  return { day: female ? number - 40 : number, year, female };
}

/** What an accepted code of 16 characters says. */
export function personCode(code: string, today?: Date): PersonCode {
  const plain = plainCode(code);
  const { day, year, female } = birth(plain);
  return {
    kind: 'person16',
    code,
    plain,
    omocode: plain !== code,
    surname: code.slice(0, 3),
    name: code.slice(3, 6),
    births: birthDays(year, MONTHS.indexOf(code.charAt(8)), day, today),
    sex: female ? 'F' : 'M',
    place: plain.slice(11, 15),
  };
}
