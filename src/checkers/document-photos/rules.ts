/** What the rule set of an edition says about the photos. The page gives it; nothing here knows a page. */
export interface ImageRules {
  /** How many sides are asked for: 2, front and back (T-066). */
  readonly sides: number;
  /** MIME types that are accepted (T-068). */
  readonly formats: readonly string[];
  /** Bytes that are within the limit however one counts it (T-069, with MB as 1,000,000 bytes). */
  readonly maxBytes: number;
  /** Bytes that are within the limit only where MB means 1,048,576 bytes. */
  readonly toleratedMaxBytes: number;
  /** Pixels of the short side under which nothing can be read. */
  readonly minShortSide: number;
  /** Pixels of the short side from which no doubt is raised. */
  readonly goodShortSide: number;
  /** Width times height above which no browser should be asked to decode. */
  readonly maxPixels: number;
}

/** The rule set in force, for what a caller leaves out. */
export const IMAGE_RULES: ImageRules = {
  sides: 2,
  formats: ['image/jpeg'],
  maxBytes: 4_000_000,
  toleratedMaxBytes: 4_194_304,
  minShortSide: 320,
  goodShortSide: 600,
  maxPixels: 120_000_000,
};

/** The rules of the caller over those in force. */
export function withDefaults(rules: Partial<ImageRules>): ImageRules {
  return { ...IMAGE_RULES, ...rules };
}
