/** Numbers as Italian readers write them: decimal comma, points between thousands from 10.000 on. */

const NBSP = '\u00a0';

/** `3981204` -> `3.981.204`; under 10,000 no point. */
export function grouped(count: number): string {
  const digits = String(count);
  return count < 10_000 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/** `3981204` -> `3.981.204 byte`. */
export function inBytes(count: number): string {
  return grouped(count) + NBSP + 'byte';
}

/**
 * A weight in MB with two decimals at most, in kB with one under one MB.
 * @param bytes the exact weight
 * @param round how to cut the decimals: down within a limit and up above it, so that the rounded
 *   number never contradicts the verdict
 * @param mega bytes in one MB: 1,000,000, or 1,048,576 as Windows counts
 */
export function inMega(bytes: number, round: (value: number) => number, mega = 1_000_000): string {
  const [value, unit] = bytes < mega ? [round((bytes * 10_000) / mega) / 10, 'kB'] : [round((bytes * 100) / mega) / 100, 'MB'];
  return String(value).replace('.', ',') + NBSP + unit;
}

/** A share of 1 after «si legge»: in whole percent, cut and not rounded, so that a part never reads 100. */
export function inPercent(share: number): string {
  const percent = Math.floor(share * 100);
  // One, eight, eleven and eighty begin with a vowel.
  return `${percent ? 'solo ' + (/^8|^11?$/.test(String(percent)) ? "l'" : 'il ') + String(percent) : "meno dell'1"}${NBSP}%`;
}
