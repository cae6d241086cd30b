import { openPhoto, unlessUnreadable, type PhotoFile } from './check-kind-and-size.ts';
import { blankFacts, remedyFor, reportOf, type PhotoReport } from './facts.ts';
import type { Side } from './findings.ts';
import { readFrame } from './frame.ts';
import { checkPixels } from './pixels.ts';
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
  let facts = blankFacts(kind ?? 'unknown', file.size);
  if (kind === 'jpeg') {
    const frame = await unlessUnreadable(teller, file, options, () => readFrame(source, start));
    if (frame) {
      checkPixels(frame.width, frame.height, start, whole, teller);
      facts = { ...facts, width: frame.width, height: frame.height };
    }
  }
  return reportOf({ ...facts, remedy: remedyFor(kind, teller.found), betterName }, teller.found);
}
