import type { Report } from '../report.ts';
import { verdictOf, inReadingOrder } from '../report.ts';
import type { Code, PhotoFinding } from './findings.ts';
import type { Kind, Remedy } from './kinds.ts';
import type { Grey } from './likeness.ts';

/** What was measured on one file. */
export interface ImageFacts {
  /** By content, never by name or MIME type. */
  readonly kind: Kind;
  readonly bytes: number;
  /** As stored, before the orientation is applied; null where the file does not tell. */
  readonly width: number | null;
  readonly height: number | null;
  /** How much of the picture is there, 0..1; 0 also where it was not looked at. */
  readonly readable: number;
  /** EXIF orientation 1..8; 1 is upright. */
  readonly orientation: number;
  /** EXIF, XMP or IPTC say where the photo was taken. */
  readonly position: boolean;
  /** 64 × 64 means of brightness of a whole picture, to compare it with another. */
  readonly grey: Grey | null;
  /** What `repairLossless` leaves; null where it can do nothing. */
  readonly bytesAfterSurgery: number | null;
  /** The least change that makes this file acceptable. */
  readonly remedy: Remedy;
  /** The name to give the file, null where the present one is good. */
  readonly betterName: string | null;
}

export type PhotoReport = Report<ImageFacts, Code>;

/** What one file is before anything was read: the ground that checks add to. */
export function blankFacts(kind: Kind, bytes: number): ImageFacts {
  return {
    kind,
    bytes,
    width: null,
    height: null,
    readable: 0,
    orientation: 1,
    position: false,
    grey: null,
    bytesAfterSurgery: null,
    remedy: 'none',
    betterName: null,
  };
}

/** A report in the shared form. A file has no text to repair; the better name is a suggestion. */
export function reportOf(facts: ImageFacts | null, found: readonly PhotoFinding[]): PhotoReport {
  return {
    verdict: verdictOf(found),
    findings: inReadingOrder(found),
    value: facts,
    repaired: null,
    suggestions: facts?.betterName ? [facts.betterName] : [],
  };
}
