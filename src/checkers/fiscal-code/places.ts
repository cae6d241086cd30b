import { SIGN } from './characters.ts';
import type { Say } from './notice.ts';
import { GAPS, NEWEST, STATES } from './generated/known-places.ts';

/** First letters of the codes of comuni; J and K never. */
const COMUNI = 'ABCDEFGHILM';

/** Codes of comuni that no public list has, counted from A001 on, 999 to a letter. */
const unlisted = new Set<number>();
let last = 0;
for (const char of GAPS) unlisted.add((last += char.charCodeAt(0) - 39));

/**
 * Says whether a birthplace (letter and three digits, without omocodia) cannot be, or is in no
 * list: 563 old codes of comuni are in none, while states and the newest comuni are all known.
 */
export function sayPlace(place: string, say: Say): void {
  const letter = COMUNI.indexOf(place.charAt(0));
  const number = Number(place.slice(1));
  const state = place.startsWith('Z');
  if (place.includes(SIGN) || (letter < 0 && !state)) return;
  const turns = STATES.filter((turn) => turn <= number).length;
  if (state ? turns % 2 === 0 : !number || place > NEWEST) {
    say('place-unknown', 11, 15, place);
  } else if (unlisted.has(letter * 999 + number)) {
    say('place-unlisted', 11, 15, place);
  }
}
