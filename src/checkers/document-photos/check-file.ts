import { checkJpeg } from './check-jpeg.ts';
import { openPhoto, unlessUnreadable, type PhotoFile } from './check-kind-and-size.ts';
import { blankFacts, remedyFor, reportOf, type PhotoReport } from './facts.ts';
import type { Side } from './findings.ts';
import type { ImageRules } from './rules.ts';
import type { CheckOptions } from './source.ts';

/**
 * Everything that can be known of one photo without decoding it.
 * @param file what was chosen; its name and MIME type are not believed
 * @param rules from the rule set of the page; what is left out has the default in force
 * @param side names the photo in the sentences
 * @returns the report; offsets of findings are bytes. It rejects only where the signal was aborted.
 */
export async function checkImageFile(file: PhotoFile, rules: Partial<ImageRules> = {}, side?: Side, options: CheckOptions = {}): Promise<PhotoReport> {
  const { kind, start, source, teller, rules: whole, betterName } = await openPhoto(file, rules, side, options);
  const blank = blankFacts(kind ?? 'unknown', file.size);
  const seen = kind === 'jpeg' ? await unlessUnreadable(teller, file, options, () => checkJpeg(source, start, whole, teller)) : null;
  const facts = { ...blank, ...seen, betterName };
  const isLight = (facts.bytesAfterSurgery ?? Infinity) <= whole.maxBytes;
  return reportOf({ ...facts, remedy: remedyFor(kind, teller.found, isLight) }, teller.found);
}
