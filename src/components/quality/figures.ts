import { getEntry } from 'astro:content';
import type { QualityReport } from '../../schemas/quality.ts';

/** What stands where a measure has not been taken. */
export const MISSING = 'Non ancora misurato.';

/**
 * What the last run of tests and benches measured.
 * @throws {Error} where the file with it is missing.
 */
export async function qualityFigures(): Promise<QualityReport> {
  const entry = await getEntry('quality', 'report');
  if (entry === undefined) throw new Error('Manca content/quality/report.json: lo scrive «npm run report».');
  return entry.data;
}

/** A number as Italian writes it, with so many decimals. */
export function number(value: number, digits = 0): string {
  return value.toLocaleString('it-IT', { maximumFractionDigits: digits, minimumFractionDigits: digits });
}

/** Bytes as «12,3 kB». */
export function kilobytes(bytes: number): string {
  return `${number(bytes / 1000, 1)}\u00a0kB`;
}

/** A share between 0 and 1 as «93,5 su 100». */
export function inHundred(share: number): string {
  return `${number(share * 100, 1)} su 100`;
}
