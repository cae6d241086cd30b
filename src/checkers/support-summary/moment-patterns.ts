/** How days and times are written, as sources of regular expressions over folded text. */

const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const MONTH = '(?:1[0-2]|0?[1-9])';
const NAME =
  '(?:gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|set(?:tembre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?)';
const SLASH = ' {0,2}/ {0,2}';
/** «23/11», «23/11/26», «23 / 11 / 2026». */
const SLASHED = `${DAY}${SLASH}${MONTH}(?:${SLASH}(?<slashed>\\d{4}|\\d{2}))?`;
const DOTTED = `${DAY}(?<sign>[.-])${MONTH}\\k<sign>(?<dotted>\\d{4})`;
const BACKWARD = `(?<backward>\\d{4})(?<dash>[/-])${MONTH}\\k<dash>${DAY}`;
/** «23 novembre 2026», «1° dic. 2026», «3 aprile '80», «3 aprile 80», «novembre 2026», «20, 21 e 22 novembre». */
const YEAR = "\\d{4}|'\\d{2}|[4-9]\\d";
const DAYS = `(?:${DAY}(?:, ?| e | ?- ?)){0,6}${DAY}`;
const NAMED = `${DAYS}[\ufffdo]? {0,2}${NAME}(?:\\.? {1,2}(?:del )?(?<named>${YEAR}))?|${NAME}\\.? {1,2}(?<month>${YEAR})`;
export const DATE = `(?:${BACKWARD}|${SLASHED}|${DOTTED}|${NAMED})`;

const HOUR = '(?:[01]?\\d|2[0-3])';
const SIXTY = '[0-5]\\d';
const ZONE = '(?: {0,2}\\(?(?:[+-](?:0\\d|1[0-4]):?[0-5]\\d|z|utc|gmt|cest|cet)\\)?)?';
const SECONDS = `(?:[:.]${SIXTY}(?:[.,]\\d{1,6})?)?`;
const TO = ` {0,2}- {0,2}`;
const CLOCK_END = '(?![a-z0-9]|[:.]\\d)';
/** With a colon it is a time wherever it stands; so is «10:30-11:00». */
const COLON = `${HOUR}:${SIXTY}${SECONDS}${ZONE}(?:${TO}${HOUR}:${SIXTY})?${CLOCK_END}`;
/** With a dot or a comma it may be part of a number: it needs a word or a day before it, and no digits behind it. */
const DOT = `${HOUR}[.,]${SIXTY}${SECONDS}${ZONE}(?:${TO}${HOUR}[.,]${SIXTY})?${CLOCK_END}(?![ -]{1,3}\\d)`;

const GAP = '[ \\n]{0,3}';
const WORD = '(?:alle|ore|ora|dalle|le|circa|verso|at|h)';
const INTRODUCED = `(?:${WORD}|oggi|ieri)[.:]?${GAP}(?:${COLON}|${DOT})`;
const BESIDE = `(?:t(?=\\d)|(?![a-z0-9])${GAP}[,;(-]?${GAP}(?:${WORD}[.:]?${GAP}){0,2})(?:${COLON}|${DOT})`;

/** A day, a time, or both, which no letter or digit touches. */
export const MOMENT = `(?<![a-z0-9])(?:(?<date>${DATE})(?:${BESIDE})?(?![a-z0-9])|${INTRODUCED}|${COLON})`;
