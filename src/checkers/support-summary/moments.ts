import type { Folded } from './fold.ts';
import type { Mask } from './mask.ts';
import { MOMENT } from './moment-patterns.ts';

/**
 * From this year on a day stays readable: the mailboxes of the guides exist since then. A day before it may be a
 * birthday. The page prints it from here.
 */
export const FIRST_YEAR = 2020;
/** Two digits mean a year of this century up to here, and else one of the last. */
const LAST_SHORT_YEAR = FIRST_YEAR + 19;

const MOMENTS = new RegExp(MOMENT, 'g');
const NEXT = new RegExp(MOMENT, 'y');
/** Digits that a sign joins to a moment, on either side: both may be one number. */
const TOUCHED = /\d[./:,-]$/;
const TOUCHES = /^[./:,-]\d/;
/** Digits beside a day that is written as a telephone number may be, too. */
const BESIDE = /\d\d[ -]{1,3}$/;
const GOES_ON = /^[ -]{1,3}(?=\d\d)/;
/** Days such as «23/11/2026» and «23 novembre 2026» look like nothing else; «23.11.2026» and «23/11» do. */
const UNMISTAKABLE = /[a-z]|\/ {0,2}\d{4}|\d{4}\//;
const NEAR = 5;

/** What names a secret just before it: what follows is no moment, whatever it looks like. */
export const SECRET =
  /(?<![a-z0-9])(?:pin|puk|otp|codice|cod|password|psw|pwd|tel|telefono|cell|cellulare|fax|numero|num|nr)(?:[ :.=]{1,3}|[ :.=]{0,3}e )$/;
/** What has a last day that names its holder. */
const PAPER = '(?<![a-z])(?:documento|carta|cie|patente|passaporto|tessera)(?![a-z])';
/** What else is said of it in the same sentence, such as «n. CA12345AA». */
const SAID = '(?:[^.;!?]|(?<=(?<![a-z])nr?)\\.){0,40}';
/** Days of a life or of a document: they name somebody, and are not when something happened. */
const OF_LIFE = [
  /(?<![a-z])(?:nat[oaie]|nascita|rilasciat[oa]|rilascio|emess[oa]|emissione)(?![a-z])[^.;!?\d]{0,40}$/,
  /(?<![a-z])(?:scad(?:e(?:nza|va|re|sse)?|ra|ono|ranno|\.)?|validita)(?![a-z])[^.;!?\d]{0,40}$/,
  new RegExp(`${PAPER}${SAID}(?<![a-z])scadut[oa][^.;!?\\d]{0,20}$`),
  // The last of two days, too: «valida dal 12/03/2020 al 12/03/2030».
  new RegExp(
    `(?:${PAPER}${SAID}(?<![a-z])(?:val(?:e|eva|id[oa])|fino)|(?<![a-z])validita)(?![a-z])[^.,;!?]{0,30}(?<![a-z])d?al?(?:l')?(?: [a-z]{1,9})? ?$`,
  ),
];
/** «scaduta il 12/03/2024 la mia carta»: what ran out is named behind its day. */
const RUN_OUT = /(?<![a-z])scadut[oa](?![a-z])[^.;!?\d]{0,20}$/;
const WHAT_RAN_OUT = new RegExp(`^[^.,;!?\\d]{0,20}${PAPER}`);
const LABEL = 100;

/**
 * Days and times that say when something happened: an office asks for them, and they name nobody. They are told
 * as masks without a kind, with their own characters; days of a life as masks of the kind `date`.
 */
export function moments({ text }: Folded): Mask[] {
  const found: Mask[] = [];
  for (const { 0: moment, index: from, groups = {} } of text.matchAll(MOMENTS)) {
    const to = from + moment.length;
    const before = text.slice(Math.max(0, from - LABEL), from);
    const follows = found.at(-1)?.to;
    if (SECRET.test(before) && /^\d/.test(moment)) continue;
    if (isPart(text, from, to, groups['date'], follows)) continue;
    const date = groups['date'] !== undefined;
    if (date && (isOld(groups) || isOfLife(before, text.slice(to, to + LABEL))))
      found.push({ kind: 'date', from, to, text: '[giorno tolto]' });
    else found.push({ kind: null, from, to, text: null });
  }
  return found;
}

function isOfLife(before: string, after: string): boolean {
  return OF_LIFE.some((label) => label.test(before)) || (RUN_OUT.test(before) && WHAT_RAN_OUT.test(after));
}

/** Every day, whenever it is: for lines in which none has a place. */
export function days(folded: Folded): Mask[] {
  const dates = [...folded.text.matchAll(MOMENTS)].filter(({ groups }) => groups?.['date'] !== undefined);
  return dates.map(({ 0: { length }, index: from }) => ({
    kind: 'date',
    from,
    to: from + length,
    text: '[giorno tolto]',
  }));
}

/** Whether digits beside it may make a longer number of it; those of another moment do not. */
function isPart(
  text: string,
  from: number,
  to: number,
  date: string | undefined,
  follows: number | undefined,
): boolean {
  const before = text.slice(Math.max(0, from - NEAR), from);
  const after = text.slice(to, to + NEAR);
  const known = follows !== undefined && !/\d/.test(text.slice(follows, from));
  if (!known && TOUCHED.test(before)) return true;
  if (TOUCHES.test(after) && !isMomentAt(text, to + 1)) return true;
  if (date === undefined || UNMISTAKABLE.test(date)) return false;
  if (!known && BESIDE.test(before)) return true;
  const gap = GOES_ON.exec(after);
  return gap !== null && !isMomentAt(text, to + gap[0].length);
}

function isMomentAt(text: string, at: number): boolean {
  NEXT.lastIndex = at;
  return NEXT.test(text);
}

function isOld(groups: Readonly<Record<string, string | undefined>>): boolean {
  const written = ['slashed', 'dotted', 'backward', 'named', 'month']
    .map((form) => groups[form])
    .find(Boolean);
  if (written === undefined) return false;
  const year = Number(written.replace("'", ''));
  if (year >= 100) return year < FIRST_YEAR;
  return 2000 + year < FIRST_YEAR || 2000 + year > LAST_SHORT_YEAR;
}
