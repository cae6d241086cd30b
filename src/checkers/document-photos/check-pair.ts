import type { Report } from '../report.ts';
import { verdictOf } from '../report.ts';
import { checkImageFile } from './check-file.ts';
import type { PhotoFile } from './check-kind-and-size.ts';
import { reportOf, type PhotoReport } from './facts.ts';
import { FILE_FINDINGS } from './findings-file.ts';
import type { Code, PhotoFinding, Side } from './findings.ts';
import { inMega } from './italian.ts';
import { withDefaults, type ImageRules } from './rules.ts';
import { sameBytes } from './same-file.ts';
import type { CheckOptions } from './source.ts';
import { Teller } from './teller.ts';

/** Both photos: each with its own report, to be shown beside it, and what only the two together tell. */
export interface DocumentPhotos {
  readonly front: PhotoReport;
  readonly back: PhotoReport;
  /** About the pair; belongs above or under both. */
  readonly pair: readonly PhotoFinding[];
}

/**
 * Both photos and the pair. The findings of the report are those of the front, of the back, then of
 * the pair; the value keeps them apart.
 * @returns the report; it rejects where `checkImageFile` does
 */
export async function checkDocumentPhotos(
  { front, back }: { readonly front: PhotoFile | null; readonly back: PhotoFile | null },
  rules: Partial<ImageRules> = {},
  options: CheckOptions = {},
): Promise<Report<DocumentPhotos, Code>> {
  const half = (from: number): CheckOptions => ({ ...options, onProgress: (share) => options.onProgress?.(from + share / 2) });
  // One after the other: a phone has memory for one photo at a time.
  const first = await checkSide(front, rules, 'front', half(0));
  const second = await checkSide(back, rules, 'back', half(0.5));
  const teller = new Teller(FILE_FINDINGS);
  // An empty file is no photo twice; one that cannot be read was told where it stands.
  const same = front?.size && back && (await sameBytes(front, back).catch(() => false));
  const [a, b] = [first.value?.grey, second.value?.grey];
  if (same) teller.tell('same-file', 0, 0);
  else if (a && b && (await import('./picture.ts')).isSamePicture(a, b)) teller.tell('same-picture', 0, 0);
  const findings = [...first.findings, ...second.findings, ...teller.found];
  if (front && back && verdictOf(findings) === 'ok') {
    teller.tell('pair-ready', 0, 0, inMega(front.size, Math.floor), inMega(back.size, Math.floor));
    findings.push(...teller.found);
  }
  return {
    verdict: verdictOf(findings),
    findings,
    value: { front: first, back: second, pair: teller.found },
    repaired: null,
    suggestions: [],
  };
}

async function checkSide(file: PhotoFile | null, rules: Partial<ImageRules>, side: Side, options: CheckOptions): Promise<PhotoReport> {
  if (!file && side === 'back' && withDefaults(rules).sides < 2) return reportOf(null, []);
  if (file) return checkImageFile(file, rules, side, options);
  const teller = new Teller(FILE_FINDINGS, side);
  teller.tell('missing-side', 0, 0);
  return reportOf(null, teller.found);
}
