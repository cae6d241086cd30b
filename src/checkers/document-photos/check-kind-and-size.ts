import { blankFacts, reportOf, type PhotoReport } from './facts.ts';
import { FILE_FINDINGS } from './findings-file.ts';
import type { Side } from './findings.ts';
import { readKind, tellForeignKind } from './kind.ts';
import { kindOfFile, strongerRemedy, type Kind } from './kinds.ts';
import { checkName } from './name.ts';
import { withDefaults, type ImageRules } from './rules.ts';
import { Source, type CheckOptions } from './source.ts';
import { Teller, type FileTeller } from './teller.ts';
import { checkWeight } from './weight.ts';

/** A photo, or any file that was chosen for one. */
export type PhotoFile = Blob & { readonly name?: string };

/** How far a check came before its report is made. */
export interface Opened {
  readonly teller: FileTeller;
  readonly rules: ImageRules;
  readonly source: Source;
  /** Null where the file is empty or cannot be read. */
  readonly kind: Kind | null;
  /** Offset of SOI where the kind is JPEG. */
  readonly start: number;
  readonly betterName: string | null;
}

/**
 * Kind, weight and name of one file: a question of its first bytes, answered at once.
 *
 * This is not the whole check: a file may be four bytes of JPEG and nothing behind them. A form uses
 * it to answer while `checkImageFile` still reads the picture, and never as the last word.
 */
export async function checkFileKindAndSize(file: PhotoFile, rules: Partial<ImageRules> = {}, side?: Side): Promise<PhotoReport> {
  const { kind, teller, betterName } = await openPhoto(file, rules, side);
  const facts = blankFacts(kind ?? 'unknown', file.size);
  const remedy = kind ? strongerRemedy(kindOfFile(kind).remedy, teller.remedy()) : 'retake';
  return reportOf({ ...facts, remedy, betterName }, teller.found);
}

/** The first part of every check. It answers on any file; only an abort is thrown. */
export async function openPhoto(file: PhotoFile, partial: Partial<ImageRules>, side?: Side, options: CheckOptions = {}): Promise<Opened> {
  const rules = withDefaults(partial);
  const teller = new Teller(FILE_FINDINGS, side);
  const source = new Source(file, options);
  const opened = { teller, rules, source, kind: null, start: 0, betterName: null };
  if (!file.size) {
    teller.tell('empty', 0, 0);
    return opened;
  }
  const read = await unlessUnreadable(teller, file, options, async () => {
    const { kind, start } = await readKind(source);
    if (!rules.formats.includes(`image/${kind}`)) {
      await tellForeignKind(kind, file.name, source, teller);
      return { kind, start };
    }
    checkWeight(file.size, rules, teller);
    return { kind, start, betterName: kind === 'jpeg' ? checkName(file.name, teller) : null };
  });
  return { ...opened, ...read };
}

/**
 * Does what reads the file; where that fails (moved, deleted, still in the cloud, no permission) it
 * tells so and answers null. Only an abort goes through.
 */
export async function unlessUnreadable<T>(
  teller: FileTeller,
  file: Blob,
  { signal }: CheckOptions,
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    return await work();
  } catch {
    signal?.throwIfAborted();
    teller.tell('cannot-open', 0, file.size);
    return null;
  }
}
