import { openPhoto, unlessUnreadable, type PhotoFile } from './check-kind-and-size.ts';
import { blankFacts, reportOf, type PhotoReport } from './facts.ts';
import type { Side } from './findings.ts';
import { kindOfFile, strongerRemedy } from './kinds.ts';
import type { ImageRules } from './rules.ts';
import type { CheckOptions } from './source.ts';
import { Teller } from './teller.ts';

/**
 * Everything that can be known of one photo without decoding it.
 * @param file what was chosen; its name and MIME type are not believed
 * @param rules from the rule set of the page; what is left out has the default in force
 * @param side names the photo in the sentences
 * @returns the report; offsets of findings are bytes. It rejects only where the signal was aborted, or
 *   where the part that reads pictures could not be fetched.
 */
export async function checkImageFile(
  file: PhotoFile,
  rules: Partial<ImageRules> = {},
  side?: Side,
  options: CheckOptions = {},
): Promise<PhotoReport> {
  const { kind, start, source, teller, rules: whole, betterName } = await openPhoto(file, rules, side, options);
  const part = kind === 'jpeg' ? await import('./picture.ts') : null;
  const picture = part && new Teller(part.PICTURE_FINDINGS, side);
  const seen = picture && (await unlessUnreadable(teller, file, options, () => part.checkJpeg(source, start, whole, picture)));
  const facts = { ...blankFacts(kind ?? 'unknown', file.size), ...seen, betterName };
  options.onProgress?.(1);
  // What is too heavy only for what is hidden in it needs no new encoding.
  const isLight = (facts.bytesAfterSurgery ?? Infinity) <= whole.maxBytes;
  const swap = isLight ? ({ 'too-heavy': 'lossless', 'ambiguous-weight': 'lossless' } as const) : {};
  const remedies = [kind ? kindOfFile(kind).remedy : 'retake', teller.remedy(swap), picture?.remedy() ?? 'none'] as const;
  return reportOf({ ...facts, remedy: remedies.reduce(strongerRemedy) }, [...teller.found, ...(picture?.found ?? [])]);
}
