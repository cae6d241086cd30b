/** Numbers that are aims of ours, not limits of a guide: those stand in the rule set of the edition. */

/** Bytes a mended photo may have: 100,000 under the limit, for forms that count a little more than the file. */
export const FIRST_TARGET = 3_900_000;
/** Bytes of a photo made smaller still: two of them fit, where the limit is meant for both together. */
export const SECOND_TARGET = 1_900_000;
/** Pixels of the longer side of what is written: an identity card at 1,200 dpi, more than any form can use. */
export const MOST_SIDE = 4096;
/** Width times height of what is written: iPhones refuse a canvas above 16,777,216. */
export const MOST_AREA = 16_000_000;
/** Decoding takes four bytes a pixel and more: a device with little memory loses the tab above this. */
export const MOST_PIXELS_SMALL_DEVICE = 60_000_000;
/** Gigabytes of memory at which a device counts as small (browsers tell 8 at most). */
export const SMALL_MEMORY = 4;
/** Dots per inch at which a page of a PDF is drawn: what scanners use for documents. */
export const PAPER_DPI = 300;
/** Milliseconds without a word from a worker after which it is given up: phones take ten seconds at worst. */
export const PATIENCE = 60_000;
/** Milliseconds before progress is shown: what is done sooner would only flash. */
export const SOON = 300;
/** Milliseconds that a browser gets to take a download before its address is revoked (Safari takes its time). */
export const TAKEN = 4000;
