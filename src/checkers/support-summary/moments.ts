/** Days and times that say when something happened: an office asks for them, and they name nobody. */

const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const MONTH = '(?:1[0-2]|0?[1-9])';
const MONTH_NAME =
  '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)';
/** Those in which the mailboxes of the guides exist: a day before them may be a birthday. */
const YEAR = '20[2-9]\\d';
const DATE = `${DAY}(?<sign>[/.-])${MONTH}\\k<sign>${YEAR}|${YEAR}-${MONTH}-${DAY}|(?:${DAY}\ufffd? )?${MONTH_NAME} ${YEAR}`;
const TIME = '(?:[01]?\\d|2[0-3])[.:][0-5]\\d';
const AT = '(?:,? (?:(?:alle|ore) ){1,2}|,? )';
const MOMENT = new RegExp(`(?:${DATE})(?:${AT}${TIME})?|(?:alle|ore) ${TIME}`, 'g');
/** Digits that may be more of the same number. */
const BEFORE = /(?:[a-z0-9]|\d[^a-z0-9]{1,3})$/;
const AFTER = /^(?:[a-z0-9]|[^a-z0-9]{1,3}\d)/;
const NEAR = 4;

/**
 * The text with a letter in the place of each sign of a day or a time, so that no number is seen there. What has
 * digits beside it stays: it may be part of a longer number.
 * @param text folded: small letters, plain digits. The answer is as long.
 */
export function withoutMoments(text: string): string {
  return text.replace(MOMENT, (moment: string, ...rest: readonly unknown[]) => {
    const at = rest.find((value) => typeof value === 'number') ?? 0;
    const end = at + moment.length;
    const alone =
      !BEFORE.test(text.slice(Math.max(0, at - NEAR), at)) && !AFTER.test(text.slice(end, end + NEAR));
    return alone ? 'x'.repeat(moment.length) : moment;
  });
}
