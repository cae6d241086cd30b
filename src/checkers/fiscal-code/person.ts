import { SIGN } from './characters.ts';
import { checkLetter } from './check-letter.ts';
import { birthDays, noSuchDay } from './dates.ts';
import type { Say } from './notice.ts';
import { readKinds } from './kinds.ts';
import type { PersonCode } from './model.ts';
import { sayPlace } from './places.ts';

/** Month letters, January to December. */
const MONTHS = 'ABCDEHLMPRST';

/** Consonants, then vowels, then X: the only order in which three letters can come from a name. */
const NAME_ORDER = /^[^AEIOU]*[AEIOU]*X*$/;

/** What each part of a code must match, once omocodia letters are digits again. */
const PARTS = [
  ['surname-letters', 0, 3, NAME_ORDER],
  ['name-letters', 3, 6, NAME_ORDER],
  ['month', 8, 9, RegExp(`[${MONTHS}]`)],
  ['day', 9, 11, /[04][1-9]|[1256]\d|[37][01]/],
  // A–I, L and M for comuni, Z for states; J and K never.
  ['place-letter', 11, 12, /[A-ILMZ]/],
] as const;

/** Says what breaks the rules of DM 13813/1976 in a text meant as a code of 16; nobody is born after `today`. */
export function sayPerson(text: string, say: Say, today?: Date): void {
  if (text.length !== 16) {
    say('person-length', 0, text.length, `${text.length === 1 ? 'o' : 'i'} ${text.length}`);
    return;
  }
  const plain = readKinds(text, say);
  for (const [code, from, to, pattern] of PARTS) {
    const part = plain.slice(from, to);
    const typed = text.slice(from, to);
    const read = typed === part ? typed : `${typed}, cioè ${part}`;
    if (!part.includes(SIGN) && !pattern.test(part)) say(code, from, to, read);
  }
  sayPlace(plain.slice(11, 15), say);
  const day = Number(plain.slice(9, 11)) % 40;
  const noDay = noSuchDay(day, plain.charAt(8), plain.slice(6, 8), today);
  // The year is part of the trouble where it is no leap year.
  const from = day < 30 ? 6 : 8;
  if (day < 32 && noDay) say('impossible-date', from, 11, noDay, `${from + 1}`);
}

/** Says the runs of omocodia letters in an accepted code. */
export function sayOmocodia({ code, plain }: PersonCode, say: Say): void {
  const replaced = code.slice(0, 15).replace(/./g, (char, at) => (char === plain[at] ? ' ' : char));
  for (const { 0: run, index } of replaced.matchAll(/\S+/g)) {
    say('omocode', index, index + run.length);
  }
}

/** What an accepted code of 16 characters says; births to come after `today` are ruled out. */
export function personCode(code: string, today?: Date): PersonCode {
  const digits = readKinds(code, () => 0).slice(0, 15);
  const plain = digits + checkLetter(digits);
  const day = Number(plain.slice(9, 11));
  return {
    kind: 'person16',
    code,
    plain,
    omocode: plain !== code,
    surname: code.slice(0, 3),
    name: code.slice(3, 6),
    births: birthDays(plain.slice(6, 8), MONTHS.indexOf(code.charAt(8)) + 1, day % 40, today),
    sex: day > 40 ? 'F' : 'M',
    place: plain.slice(11, 15),
  };
}
