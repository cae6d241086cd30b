import { createHash } from 'node:crypto';
import type { Printed } from '../schemas/printed.ts';
import { livePath, WHOLE } from '../editions/paths.ts';

/** A PDF that may be offered to readers. */
export interface Offer {
  readonly href: string;
  readonly bytes: number;
  readonly made: string;
  readonly sheets: number;
}

/** Where the printed form of a guide stands. */
export function printedPath(guide: string): string {
  return livePath(guide, WHOLE);
}

/** Where the PDF of an edition is offered. */
export function pdfPath(guide: string, edition: string): string {
  return `${printedPath(guide)}guida-pec-${guide}-${edition}.pdf`;
}

/** What the offer of a PDF hangs on. */
export interface Situation {
  readonly guide: string;
  /** The edition in force, its number. */
  readonly edition: string;
  /** The fingerprint of what the guide says today. */
  readonly text: string;
  /** What is known of the PDF; undefined where none was made. */
  readonly known: Printed | undefined;
  /** The file, null where it is missing. */
  readonly file: Uint8Array | null;
}

/** The PDF to offer: only one that was made from the text of today and is whole. Else null. */
export function offerOf({ guide, edition, text, known, file }: Situation): Offer | null {
  if (known === undefined || file === null) return null;
  if (known.edition !== edition || known.text !== text) return null;
  if (known.bytes !== file.byteLength || known.sha256 !== sha256Of(file)) return null;
  return {
    href: pdfPath(guide, edition),
    bytes: known.bytes,
    made: known.made,
    sheets: known.sheets,
  };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A size as it stands in a link: «210 kB». */
export function writeSize(bytes: number): string {
  return `${Math.ceil(bytes / 1000)}\u00A0kB`;
}
