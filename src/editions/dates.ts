const LONG = new Intl.DateTimeFormat('it-IT', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day such as 2023-12-15, written «15 dicembre 2023». */
export function longDate(day: string): string {
  return LONG.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1º ');
}
