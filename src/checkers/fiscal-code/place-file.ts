/** Name, province (empty for a state), first and last day or year (empty where open or unknown). */
export type PlaceRow = readonly [name: string, province: string, from: string, to: string];

/** The places whose codes start with one letter, at the index of the three digits that follow it. */
export type PlaceFile = readonly (PlaceRow | null)[];

/** Fetches the places of a letter, such as `H`; null where they cannot be had. */
export type PlaceSource = (letter: string) => Promise<PlaceFile | null>;

/** Whether something fetched has the form of a place file. */
export function isPlaceFile(value: unknown): value is PlaceFile {
  return Array.isArray(value) && value.every((row) => row === null || isRow(row));
}

function isRow(row: unknown): boolean {
  return Array.isArray(row) && row.length === 4 && row.every((cell) => typeof cell === 'string');
}
