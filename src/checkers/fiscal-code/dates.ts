/** The months that have fewer than 31 days: letter, days, name. */
const SHORT = 'B29febbraio D30aprile H30giugno P30settembre S30novembre ';

/** Until when births are looked for where nobody says what day it is. */
const LAST_DAY = '2026-12-31';

/**
 * «31 febbraio non esiste», «29 febbraio 1981 non esiste» or «29 febbraio non esiste né nel 1903 né nel
 * 2003» where there is no such day; `year` has two digits, and years after `today` are ruled out.
 */
export function noSuchDay(day: number, month: string, year: string, today?: Date): string | undefined {
  const at = SHORT.indexOf(month);
  if (day < 29) return undefined;
  const name = `${day} ${SHORT.slice(at + 3, SHORT.indexOf(' ', at))}`;
  const none = 'non esiste';
  if (day > Number(SHORT.slice(at + 1, at + 3))) return `${name} ${none}`;
  // February comes first; of the long months none is found.
  if (at || Number(year) % 4 === 0) return undefined;
  const [first, second] = birthDays(year, 2, 29, today).map((date) => date.slice(0, 4));
  return second ? `${name} ${none} né nel ${first} né nel ${second}` : `${name} ${first} ${none}`;
}

/**
 * The days on which somebody with these two digits of the year can have been born: in the 1900s,
 * in the 2000s, or both, oldest first. A day after `today` is ruled out; 29 February 1900 was none.
 */
export function birthDays(year: string, month: number, day: number, today?: Date): string[] {
  const pad = (number: number) => `${number}`.padStart(2, '0');
  const rest = `${year}-${pad(month)}-${pad(day)}`;
  // An invalid date has no text.
  const last = today?.toJSON() ?? LAST_DAY;
  return [`19${rest}`, `20${rest}`].filter((date) => date !== '1900-02-29' && (date < '2' || date <= last));
}
